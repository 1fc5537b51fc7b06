import { isQuoteTag, tagCode, type Unit } from "./build-units.ts";
import { UnitWord } from "./unit-word.ts";
import { CLOSING, COMMA, PERCENT, POSSESSIVE, RELATIVE, STOP, THAT, wordFacts } from "./word-class.ts";

const outside = (lower: string): UnitWord =>
  new UnitWord({ start: 0, end: 0 }, wordFacts(lower), lower, OUTSIDE, false);
/** Stands for the tag of what is no word of the unit. */
const OUTSIDE = 30;
const BEFORE = outside("«before»");
const AFTER = outside("«after»");

const VERB = tagCode("VERB");
const AUX = tagCode("AUX");
const NOUN = tagCode("NOUN");
const PROPN = tagCode("PROPN");
const PRON = tagCode("PRON");
const PUNCT = tagCode("PUNCT");
/** 1 at the codes of tags that words of a noun phrase have. */
const NAMING = new Uint8Array(32);
for (const tag of ["ADJ", "DET", "NOUN", "NUM", "PROPN", "PRON", "SYM", "X"] as const) NAMING[tagCode(tag)] = 1;
const WHOSE = wordFacts("whose").word;
const DET = tagCode("DET");
const CCONJ = tagCode("CCONJ");
const SCONJ = tagCode("SCONJ");
const ADP = tagCode("ADP");
const ADV = tagCode("ADV");

/** A run of words that may name somebody: "the senior White House official", "she". Words `first` to `last` (excluded). */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  /** Its last noun, name or pronoun. */
  readonly head: number;
}

/** A unit with what the features ask of it again and again, counted once from left to right. */
export class UnitView {
  readonly words: readonly UnitWord[];
  readonly length: number;
  readonly headline: boolean;
  /** Before word i: how many verbs, commas, quotations, words "that" and colons there are. */
  readonly verbs: readonly number[];
  readonly commas: readonly number[];
  readonly quotes: readonly number[];
  readonly thats: readonly number[];
  /** Noun phrases in reading order. */
  readonly chunks: readonly Chunk[];
  /** What may begin at a word, told by `#opening`. */
  readonly opens: readonly number[];
  /** Index of the first quotation at or after a word; the length of the unit where there is none. */
  readonly nextQuote: readonly number[];
  /** Words with which content may start (but for the one right behind a cue, which always may), and end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The chunk in which a word stands. */
  readonly #chunkOf: readonly (Chunk | undefined)[];

  constructor({ words, headline }: Unit) {
    this.words = words;
    this.headline = headline;
    this.length = words.length;
    const counts = countSigns(words);
    this.verbs = counts.verbs;
    this.commas = counts.commas;
    this.quotes = counts.quotes;
    this.thats = counts.thats;
    this.nextQuote = findNextQuotes(words);
    this.chunks = findChunks(words);
    this.#chunkOf = placeChunks(words.length, this.chunks);
    const opens: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    for (let i = 0; i < words.length; i++) {
      opens.push(this.#opening(i));
      if (this.#mayStart(i)) starts.push(i);
      if (this.#mayEnd(i)) ends.push(i);
    }
    this.opens = opens;
    this.starts = starts;
    this.ends = ends;
  }

  at(index: number): UnitWord {
    return index < 0 ? BEFORE : (this.words[index] ?? AFTER);
  }

  isQuote(index: number): boolean {
    return index >= 0 && isQuoteTag(this.words[index]?.tag ?? 0);
  }

  /** The noun phrase in which a word stands. */
  chunkOf(index: number): Chunk | undefined {
    return index < 0 ? undefined : this.#chunkOf[index];
  }

  /** Whether a word stands in a noun phrase behind its first word. */
  isInsideChunk(index: number): boolean {
    const chunk = this.chunkOf(index);
    return chunk !== undefined && chunk.first < index;
  }

  /** Hardly any content starts with a sign or in a noun phrase behind its first word, but for one that a relative "that" opens. */
  #mayStart(index: number): boolean {
    return this.at(index).tag !== PUNCT && (!this.isInsideChunk(index) || this.at(index - 1).sign === THAT);
  }

  /** Nor ends before a later word of one: it ends with a word, a quotation or a closing bracket. */
  #mayEnd(index: number): boolean {
    const { tag, sign } = this.at(index);
    return (tag !== PUNCT || sign === CLOSING || sign === PERCENT) && !this.isInsideChunk(index + 1);
  }

  /**
   * What begins at a word: 0 nothing told; 1 a noun phrase with its verb; 2 one followed by a relative clause; 3 one by a comma
   * or stop; 4 any other; 5 a verb; 6 a participle; 7 a relative clause; 8 "and", "but"; 9 a conjunction that makes a clause
   * depend on another; 10 a preposition; 11 a quotation.
   */
  #opening(index: number): number {
    const { tag, sign, ending } = this.at(index);
    if (sign === RELATIVE) return 7;
    const chunk = this.chunkOf(index);
    if (chunk) return this.#openingChunk(chunk.last);
    if (tag === VERB || tag === AUX) return ending > 0 ? 6 : 5;
    if (isQuoteTag(tag)) return 11;
    return tag === CCONJ ? 8 : tag === SCONJ ? 9 : tag === ADP ? 10 : 0;
  }

  #openingChunk(last: number): number {
    let after = last;
    while (this.at(after).tag === ADV && after < last + 2) after++;
    const { tag, sign, word } = this.at(after);
    if (tag === VERB || tag === AUX) return 1;
    if (sign === THAT || (sign === RELATIVE && word !== WHOSE)) return 2;
    return sign === COMMA || sign === STOP ? 3 : 4;
  }
}

/** Plain arrays and sums that are carried along: this runs for every sentence, and small typed arrays are slow to make. */
function countSigns(words: readonly UnitWord[]): Record<"verbs" | "commas" | "quotes" | "thats", number[]> {
  let [verb, comma, quote, that] = [0, 0, 0, 0];
  const counts = { verbs: [0], commas: [0], quotes: [0], thats: [0] };
  for (const { sign, tag } of words) {
    if (tag === VERB || tag === AUX) verb++;
    else if (isQuoteTag(tag)) quote++;
    if (sign === COMMA) comma++;
    else if (sign === THAT) that++;
    counts.verbs.push(verb);
    counts.commas.push(comma);
    counts.quotes.push(quote);
    counts.thats.push(that);
  }
  return counts;
}

function findNextQuotes(words: readonly UnitWord[]): number[] {
  const next: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isQuoteTag(words[i]?.tag ?? 0)) continue;
    while (next.length <= i) next.push(i);
  }
  while (next.length < words.length) next.push(words.length);
  return next;
}

function findChunks(words: readonly UnitWord[]): Chunk[] {
  const chunks: Chunk[] = [];
  let first = -1;
  let previous = 0;
  for (let i = 0; i < words.length; i++) {
    const { tag, sign } = words[i] ?? AFTER;
    const joins = NAMING[tag] === 1 || (sign === POSSESSIVE && first >= 0);
    if (first >= 0 && (!joins || tag === DET || tag === PRON || previous === PRON)) {
      addChunk(chunks, words, first, i);
      first = -1;
    }
    if (joins && first < 0) first = i;
    previous = tag;
  }
  if (first >= 0) addChunk(chunks, words, first, words.length);
  return chunks;
}

function addChunk(chunks: Chunk[], words: readonly UnitWord[], first: number, last: number): void {
  let head = last - 1;
  while (head > first && !isHead(words[head]?.tag ?? 0)) head--;
  const tag = words[head]?.tag ?? 0;
  if (isHead(tag) || tag === DET || last - first > 1) chunks.push({ first, last, head });
}

function placeChunks(length: number, chunks: readonly Chunk[]): (Chunk | undefined)[] {
  const places: (Chunk | undefined)[] = [];
  for (const chunk of chunks) {
    while (places.length < chunk.first) places.push(undefined);
    while (places.length < chunk.last) places.push(chunk);
  }
  while (places.length < length) places.push(undefined);
  return places;
}

const isHead = (tag: number): boolean => tag === NOUN || tag === PROPN || tag === PRON;

const STEPS = Uint8Array.from({ length: 37 }, (_, n) =>
  n <= 4 ? n : n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 22 ? 8 : n <= 35 ? 9 : 10,
);

/** Distances and counts in few steps, so that they can share weights. */
export const bucket = (n: number): number => (n < 0 ? n : (STEPS[n] ?? 10));

/** As `bucket`, keeping the side: negative before, positive after. */
export const signedBucket = (n: number): number => (n < 0 ? -bucket(-n) : bucket(n));

/** How many of what was counted before each word (as in `UnitView.verbs`) stand between two words, whichever comes first. */
export function countBetween(counts: readonly number[], from: number, to: number): number {
  const count = (counts[to] ?? 0) - (counts[from] ?? 0);
  return count < 0 ? -count : count;
}
