import type { Span } from "../../domain/span.ts";
import { AT_LEAST, AT_MOST, MULTIPLES, NUMBER_WORDS, ROUGHLY } from "../../lexicon/counted-things.ts";
import type { Word } from "../to-words.ts";

/** A number in a text with the range it leaves open. */
export interface Amount extends Span {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Index of the word after the number. */
  readonly next: number;
}

const NINE = "9".charCodeAt(0);
const EXACT = 0.02; // share by which an exact number may be rounded
const ROUGH = 0.2; // share by which a rough one may be off

/** The number that begins at a word: digits or words, with "dozen" and "million"; undefined where none does. */
export function readAmount(words: readonly Word[], index: number): Amount | undefined {
  const word = words[index];
  if (!word) return undefined;
  const value = toNumber(word.lower);
  if (value === undefined) return undefined;
  let [amount, next, end] = [value, index + 1, word.end];
  for (let unit = MULTIPLES.get(words[next]?.lower ?? ""); unit; unit = MULTIPLES.get(words[next]?.lower ?? "")) {
    amount *= unit;
    end = words[next]?.end ?? end;
    next++;
  }
  const before = words[index - 1]?.lower ?? "";
  const twoBefore = words[index - 2]?.lower ?? "";
  const range = toRange(amount, isArticle(before) && amount === value ? "" : before, twoBefore);
  return { start: word.start, end, value: amount, ...range, next };
}

/** "a hundred" is a rough number, "a 23% rise" an exact one. */
const isArticle = (word: string): boolean => word === "a" || word === "an";

function toNumber(word: string): number | undefined {
  const first = word.charCodeAt(0);
  if (first > NINE) return NUMBER_WORDS.get(word) ?? (MULTIPLES.has(word) ? 1 : undefined);
  if (/^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(",", ""));
  return undefined;
}

function toRange(value: number, before: string, twoBefore: string): { least: number; most: number } {
  const open = twoBefore === "less" || twoBefore === "fewer" || AT_MOST.has(before);
  if (open) return { least: 0, most: value };
  if (AT_LEAST.has(before)) return { least: value, most: Infinity };
  const slack = ROUGHLY.has(before) || value >= 1000 || value % 100 === 0 ? ROUGH : EXACT;
  return { least: value * (1 - slack), most: value * (1 + slack) };
}
