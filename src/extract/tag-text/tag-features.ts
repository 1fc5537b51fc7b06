import { hashWord, type FeatureSink } from "../linear-model.ts";
import type { WordForm } from "../word-form.ts";

/** Universal part-of-speech tags. */
export const TAGS = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
] as const;

export type PartOfSpeech = (typeof TAGS)[number];

/** What stands before the first word of a sentence, as a number of a tag. */
export const NO_TAG: number = TAGS.length;

/** Where a word stands that has a say in a word's tag, seen from that word; and what the two tags before it say together. */
export type Place = "itself" | "before" | "second before" | "behind" | "second behind";

/** The features that a word brings to the tag of a word; `before` is the tag of the word before, asked of the word itself only. */
export function addWordFeatures(sink: FeatureSink, place: Place, form: WordForm, tag: number, before: number): void {
  const { word } = form.facts;
  if (place === "itself") return addOwnFeatures(sink, form, tag, before);
  if (place === "second before") return sink.add(20, word, tag);
  if (place === "second behind") return sink.add(21, word, tag);
  const first = place === "before" ? 22 : 26;
  sink.add(first, word, tag);
  sink.add(first + 1, ending(form.lower, 3), tag);
  sink.add(first + 2, ending(form.lower, 2), tag);
  sink.add(first + 3, shapeOf(form.text), tag);
}

function addOwnFeatures(
  sink: FeatureSink,
  { text, lower, facts: { word } }: WordForm,
  tag: number,
  before: number,
): void {
  const shape = shapeOf(text);
  const tail = ending(lower, 3);

  sink.add(2, word, tag);
  sink.add(3, word, tag, shape);
  for (let length = 1; length <= 5; length++) sink.add(3 + length, ending(lower, length), tag);
  sink.add(9, hashWord(lower.slice(0, 3)), tag);
  sink.add(10, shape, tag);
  sink.add(11, tail, tag, shape);
  sink.add(12, before, tag);
  sink.add(13, word, tag, before);
  sink.add(14, tail, tag, before);
  sink.add(15, shape, tag, before);
}

/** What the tags of the two words before say of the next. */
export function addTagFeatures(sink: FeatureSink, secondBefore: number, before: number, tag: number): void {
  sink.add(30, secondBefore, tag, before);
}

const ending = (lower: string, length: number): number =>
  lower.length > length ? hashWord(lower.slice(-length)) : hashWord(lower) + 1;

const SHAPES: readonly RegExp[] = [
  /^\p{Ll}+$/u,
  /^\p{Lu}\p{Ll}+$/u,
  /^\p{Lu}+$/u,
  /^\p{Nd}+$/u,
  /^(?:\p{Lu}\.)+$/u,
  /^\p{Lu}.*\.$/u,
  /^\p{Lu}.*\p{Lu}/u,
  /^\p{Lu}/u,
  /^[\p{Nd}.,:/-]+$/u,
  /^\p{Nd}/u,
  /^\p{L}+-/u,
  /^\p{L}/u,
];

/** A number for the look of the word: its cases, digits and stops. */
function shapeOf(text: string): number {
  const shape = SHAPES.findIndex((pattern) => pattern.test(text)) + 1;
  return text.length === 1 ? shape + SHAPES.length + 1 : shape;
}
