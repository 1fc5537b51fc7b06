import { isQuoteTag, tagCode, type Unit } from "./build-units.ts";
import { countSigns } from "./count-signs.ts";
import { findChunks, placeChunks, type Chunk } from "./find-chunks.ts";
import { UnitWord } from "./unit-word.ts";
import { CLOSING, COMMA, PERCENT, RELATIVE, STOP, THAT, wordFacts } from "./word-class.ts";

export type { Chunk };

const outside = (lower: string): UnitWord =>
  new UnitWord({ start: 0, end: 0 }, wordFacts(lower), lower, OUTSIDE, false);
/** Stands for the tag of what is no word of the unit. */
const OUTSIDE = 30;
const BEFORE = outside("«before»");
const AFTER = outside("«after»");

const VERB = tagCode("VERB");
const AUX = tagCode("AUX");
const PUNCT = tagCode("PUNCT");
const WHOSE = wordFacts("whose").word;
const CCONJ = tagCode("CCONJ");
const SCONJ = tagCode("SCONJ");
const ADP = tagCode("ADP");
const ADV = tagCode("ADV");
/** 1 at the codes of tags behind which a clause may open. */
const OPENS_CLAUSE = new Uint8Array(32);
for (const tag of [PUNCT, CCONJ, SCONJ, OUTSIDE]) OPENS_CLAUSE[tag] = 1;

/** A unit with what the features ask of it again and again, counted once; what is asked round a cue alone, once one is met. */
export class UnitView {
  readonly words: readonly UnitWord[];
  readonly length: number;
  readonly headline: boolean;
  /** Before word i: how many verbs, commas, quotations and words "that" there are. */
  readonly verbs: readonly number[];
  readonly commas: readonly number[];
  readonly quotes: readonly number[];
  readonly thats: readonly number[];
  /** Noun phrases in reading order. */
  readonly chunks: readonly Chunk[];
  /** The chunk in which a word stands. */
  readonly #chunkOf: readonly (Chunk | undefined)[];
  #opens: readonly number[] | undefined;
  #semicolons: readonly number[] | undefined;
  #starts: readonly number[] | undefined;
  #ends: readonly number[] | undefined;

  constructor({ words, headline }: Unit) {
    const { verbs, commas, quotes, thats } = countSigns(words);
    this.words = words;
    this.headline = headline;
    this.length = words.length;
    this.verbs = verbs;
    this.commas = commas;
    this.quotes = quotes;
    this.thats = thats;
    this.chunks = findChunks(words);
    this.#chunkOf = placeChunks(words.length, this.chunks);
  }

  /** Where semicolons stand. */
  get semicolons(): readonly number[] {
    return (this.#semicolons ??= findSemicolons(this.words));
  }

  /** What may begin at a word, told by `#opening`. */
  get opens(): readonly number[] {
    return (this.#opens ??= this.#openings());
  }

  /** Words with which content may start (but for the one right behind a cue, which always may). */
  get starts(): readonly number[] {
    return (this.#starts ??= this.#findStarts());
  }

  /** Words with which content may end. */
  get ends(): readonly number[] {
    return (this.#ends ??= this.#findEnds());
  }

  #openings(): number[] {
    const opens = Array<number>(this.length);
    for (let i = 0; i < opens.length; i++) opens[i] = this.#opening(i);
    return opens;
  }

  #findStarts(): number[] {
    const starts: number[] = [];
    for (let i = 0; i < this.length; i++) if (this.#mayStart(i)) starts.push(i);
    return starts;
  }

  #findEnds(): number[] {
    const ends: number[] = [];
    for (let i = 0; i < this.length; i++) if (this.#mayEnd(i)) ends.push(i);
    return ends;
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

  /** Whether a clause may open with a word: it is the first of its sentence, a quotation, or stands behind one, a sign, "that" or a conjunction. */
  opensClause(index: number): boolean {
    const { tag, sentence } = this.at(index);
    const before = this.at(index - 1);
    return (
      OPENS_CLAUSE[before.tag] === 1 ||
      before.sign === THAT ||
      isQuoteTag(tag) ||
      isQuoteTag(before.tag) ||
      before.sentence !== sentence
    );
  }

  /** Whether a word is the first of a noun phrase. */
  opensPhrase(index: number): boolean {
    return this.chunkOf(index)?.first === index;
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

const NONE: readonly number[] = [];

function findSemicolons(words: readonly UnitWord[]): readonly number[] {
  let found: number[] | undefined;
  for (let i = 0; i < words.length; i++) if (words[i]?.lower === ";") (found ??= []).push(i);
  return found ?? NONE;
}

const STEPS = Uint8Array.from({ length: 37 }, (_, n) =>
  n <= 4 ? n : n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 22 ? 8 : n <= 35 ? 9 : 10,
);

/** Distances and counts in few steps, so that they can share weights. */
export const bucket = (n: number): number => (n < 0 ? n : (STEPS[n] ?? 10));

/** As `bucket`, keeping the side: negative before, positive after. */
export const signedBucket = (n: number): number => (n < 0 ? -bucket(-n) : bucket(n));
