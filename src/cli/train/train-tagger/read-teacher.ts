import winkModel from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { TAGS } from "../../../extract/tag-text/tag-features.ts";
import { cutWords } from "../../../extract/tag-text/cut-words.ts";
import { startSentences } from "../../../extract/tag-text/start-sentences.ts";
import { formOf, type WordForm } from "../../../extract/word-form.ts";

/** A sentence with the teacher's tags as numbers; -1 where the teacher cuts words otherwise. */
export interface TaggedSentence {
  readonly forms: readonly WordForm[];
  readonly tags: readonly number[];
}

const CODES: ReadonlyMap<string, number> = new Map(TAGS.map((tag, code) => [tag, code]));
const LINES = /[^\n\r]+/g;
// wink-nlp drops these without trace, which would shift every later offset; a space is as long as each of them.
const DROPPED = /[\uFEFF\u2028\u2029]/g;

/** Sentences with room for a noun, a verb in any form, an adjective, an adverb. */
const FRAMES = ["The … was there.", "On Sunday a storm … the town.", "She … on Monday.", "It was a very … day."];

/** The sentence with the tag of this word alone. */
const only =
  (word: string) =>
  ({ forms, tags }: TaggedSentence): TaggedSentence => ({
    forms,
    tags: tags.map((tag, index) => (forms[index]?.text === word ? tag : -1)),
  });

const PROPN = TAGS.indexOf("PROPN");
const MISTAKEN: ReadonlySet<number> = new Set([TAGS.indexOf("VERB"), TAGS.indexOf("ADV"), TAGS.indexOf("NOUN")]);

/** The teacher takes "Cooper" for a verb and "Home" in "Home Secretary" for an adverb: a capital within a sentence is a name's. */
function mendNames({ forms, tags }: TaggedSentence): TaggedSentence {
  if (forms.filter(({ text }) => /^\p{Ll}/u.test(text)).length * 2 < forms.length) return { forms, tags };
  const isInside = (index: number): boolean => /^[\p{L},]/u.test(forms[index - 1]?.text ?? "");
  return {
    forms,
    tags: tags.map((tag, index) =>
      MISTAKEN.has(tag) && isInside(index) && forms[index]?.capital === true ? PROPN : tag,
    ),
  };
}

/** wink-nlp, whose tags are learnt. */
export class Teacher {
  readonly #nlp = winkNlp(winkModel, ["sbd", "pos"]);

  /** The sentences of a text, cut as extraction cuts them. */
  read(text: string): TaggedSentence[] {
    return Array.from(text.replace(DROPPED, " ").matchAll(LINES)).flatMap(([line]) => this.#readLine(line));
  }

  /** The words of the teacher's vocabulary that `isKnown` does not name, each in a few plain sentences, where it alone has a tag. */
  readVocabulary(isKnown: (lower: string) => boolean): TaggedSentence[] {
    const words = (winkModel.core as () => { features: { lexeme: { list: string[] } } })().features.lexeme.list;
    return words
      .filter((word) => /^[a-z]{3,}$/.test(word) && !isKnown(word))
      .flatMap((word) => FRAMES.flatMap((frame) => this.#readLine(frame.replace("…", word)).map(only(word))));
  }

  #readLine(line: string): TaggedSentence[] {
    const theirs = this.#tagsByStart(line);
    const cuts = cutWords(line);
    const sentences = startSentences(line, cuts);
    const forms = cuts.starts.map((start, index) => formOf(line.slice(start, cuts.ends[index])));
    const tags = cuts.starts.map((start, index) => {
      const own = theirs.get(start);
      return own?.end === cuts.ends[index] ? (CODES.get(own?.tag ?? "") ?? -1) : -1;
    });
    return sentences.map((first, index) => {
      const last = sentences[index + 1] ?? forms.length;
      return mendNames({ forms: forms.slice(first, last), tags: tags.slice(first, last) });
    });
  }

  #tagsByStart(line: string): Map<number, { readonly end: number; readonly tag: string }> {
    const tokens = this.#nlp.readDoc(line).tokens();
    const words = tokens.out();
    const tags = tokens.out(this.#nlp.its.pos) as string[];
    const found = new Map<number, { end: number; tag: string }>();
    let at = 0;
    for (const [index, word] of words.entries()) {
      at = line.indexOf(word, at);
      if (at < 0) break;
      found.set(at, { end: at + word.length, tag: tags[index] ?? "" });
      at += word.length;
    }
    return found;
  }
}
