import type { Span } from "../../domain/span.ts";
import type { WordFacts } from "./word-class.ts";

/** One word of a unit: a token, or a whole quotation taken as one word. A class, so that all have one shape in memory: features ask them millions of times. */
export class UnitWord implements Span, WordFacts {
  readonly start: number;
  readonly end: number;
  readonly word: number;
  readonly stem: number;
  readonly verbClass: number;
  readonly nounClass: number;
  readonly sign: number;
  readonly ending: number;
  readonly lower: string;
  readonly tag: number;
  readonly capital: boolean;
  /** Index into the quotations; -1 for a token. */
  readonly quotation: number;
  /** Number of the sentence inside the unit. */
  readonly sentence: number;

  constructor(
    { start, end }: Span,
    { word, stem, verbClass, nounClass, sign, ending }: WordFacts,
    lower: string,
    tag: number,
    capital: boolean,
    quotation = -1,
    sentence = 0,
  ) {
    this.start = start;
    this.end = end;
    this.word = word;
    this.stem = stem;
    this.verbClass = verbClass;
    this.nounClass = nounClass;
    this.sign = sign;
    this.ending = ending;
    this.lower = lower;
    this.tag = tag;
    this.capital = capital;
    this.quotation = quotation;
    this.sentence = sentence;
  }

  /** The same word in another sentence of its unit. */
  inSentence(sentence: number): UnitWord {
    return new UnitWord(this, this, this.lower, this.tag, this.capital, this.quotation, sentence);
  }
}
