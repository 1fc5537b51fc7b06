import { hashWord } from "../linear-model.ts";
import { isQuoteTag, tagCode, type Unit, type UnitWord } from "./build-units.ts";
import { wordFacts } from "./word-class.ts";

const outside = (lower: string): UnitWord => ({
  ...wordFacts(lower),
  word: hashWord(lower),
  start: 0,
  end: 0,
  lower,
  tag: 30,
  capital: false,
  quotation: -1,
  sentence: 0,
});
const BEFORE = outside("«before»");
const AFTER = outside("«after»");

const VERB = tagCode("VERB");
const AUX = tagCode("AUX");
const NOUN = tagCode("NOUN");
const PROPN = tagCode("PROPN");
const PRON = tagCode("PRON");
const NAMING = new Set(["ADJ", "DET", "NOUN", "NUM", "PROPN", "PRON", "SYM", "X"].map((tag) => tagCode(tag as "NOUN")));
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
  readonly verbs: number[] = [0];
  readonly commas: number[] = [0];
  readonly quotes: number[] = [0];
  readonly thats: number[] = [0];
  readonly colons: number[] = [0];
  /** Round and square brackets open before word i. */
  readonly depth: number[] = [0];
  readonly chunks: readonly Chunk[];
  /** Index into `chunks` for each word; -1 where a word is in none. */
  readonly chunkAt: number[];

  /** What may begin at a word, told by `#opening`. */
  readonly opens: readonly number[];
  /** Index of the first quotation at or after a word; the length of the unit where there is none. */
  readonly nextQuote: number[];

  constructor({ words, headline }: Unit) {
    this.words = words;
    this.headline = headline;
    this.length = words.length;
    this.#count();
    this.chunkAt = words.map(() => -1);
    this.chunks = this.#findChunks();
    this.opens = words.map((_, index) => this.#opening(index));
    this.nextQuote = words.map(() => words.length);
    for (let i = words.length - 1; i >= 0; i--)
      this.nextQuote[i] = this.isQuote(i) ? i : (this.nextQuote[i + 1] ?? words.length);
  }

  /**
   * What begins at a word: 0 nothing told; 1 a noun phrase with its verb; 2 one followed by a relative clause; 3 one by a comma
   * or stop; 4 any other; 5 a verb; 6 a participle; 7 a relative clause; 8 "and", "but"; 9 a conjunction that makes a clause
   * depend on another; 10 a preposition; 11 a quotation.
   */
  #opening(index: number): number {
    const { tag, lower } = this.at(index);
    if (lower === "who" || lower === "which" || lower === "whose") return 7;
    const chunk = this.chunks[this.chunkAt[index] ?? -1];
    if (chunk) return this.#openingChunk(chunk.last);
    if (tag === VERB || tag === AUX) return lower.endsWith("ing") || lower.endsWith("ed") ? 6 : 5;
    if (isQuoteTag(tag)) return 11;
    return tag === CCONJ ? 8 : tag === SCONJ ? 9 : tag === ADP ? 10 : 0;
  }

  #openingChunk(last: number): number {
    let after = last;
    while (this.at(after).tag === ADV && after < last + 2) after++;
    const { tag, lower } = this.at(after);
    if (tag === VERB || tag === AUX) return 1;
    if (lower === "who" || lower === "which" || lower === "that") return 2;
    return lower === "," || lower === "." ? 3 : 4;
  }

  at(index: number): UnitWord {
    return index < 0 ? BEFORE : (this.words[index] ?? AFTER);
  }

  isQuote(index: number): boolean {
    return isQuoteTag(this.words[index]?.tag ?? 0);
  }

  /** Plain arrays and sums that are carried along: this runs for every sentence, and small typed arrays are slow to make. */
  #count(): void {
    let [verbs, commas, quotes, thats, colons, depth] = [0, 0, 0, 0, 0, 0];
    for (const { lower, tag } of this.words) {
      if (tag === VERB || tag === AUX) verbs++;
      else if (isQuoteTag(tag)) quotes++;
      if (lower === ",") commas++;
      else if (lower === "that") thats++;
      else if (lower === ":" || lower === ";") colons++;
      else if (lower === "(" || lower === "[") depth++;
      else if (depth > 0 && (lower === ")" || lower === "]")) depth--;
      this.verbs.push(verbs);
      this.commas.push(commas);
      this.quotes.push(quotes);
      this.thats.push(thats);
      this.colons.push(colons);
      this.depth.push(depth);
    }
  }

  #findChunks(): Chunk[] {
    const chunks: Chunk[] = [];
    let first = -1;
    const close = (last: number): void => {
      if (first >= 0) this.#addChunk(chunks, first, last);
      first = -1;
    };
    for (let i = 0; i < this.length; i++) {
      const { tag, lower } = this.at(i);
      const possessive = lower === "'s" || lower === "'";
      const joins = NAMING.has(tag) || (possessive && first >= 0);
      if (!joins) close(i);
      else if (first < 0) first = i;
      else if (tag === DET || tag === PRON || this.words[i - 1]?.tag === PRON) {
        close(i);
        first = i;
      }
    }
    close(this.length);
    return chunks;
  }

  #addChunk(chunks: Chunk[], first: number, last: number): void {
    let head = last - 1;
    while (head > first && !isHead(this.words[head]?.tag ?? 0)) head--;
    if (!isHead(this.words[head]?.tag ?? 0) && this.words[head]?.tag !== DET && last - first === 1) return;
    this.chunkAt.fill(chunks.length, first, last);
    chunks.push({ first, last, head });
  }
}

const isHead = (tag: number): boolean => tag === NOUN || tag === PROPN || tag === PRON;

/** Distances and counts in few steps, so that they can share weights. */
export const bucket = (n: number): number =>
  n <= 4 ? n : n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 22 ? 8 : n <= 35 ? 9 : 10;

/** As `bucket`, keeping the side: negative before, positive after. */
export const signedBucket = (n: number): number => (n < 0 ? -bucket(-n) : bucket(n));
