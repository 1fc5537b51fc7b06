import type { Article } from "../../domain/article.ts";
import { STOP_WORDS } from "../../lexicon/stop-words.ts";
import { CopyClasses } from "./copy-classes.ts";
import { toStem, toWords, type Word } from "../to-words.ts";

/** An article as terms by number, ascending, with weights whose squares sum to at most 1. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

export interface WeighedTerms {
  readonly vectors: readonly TermVector[];
  /** In how many articles each term stands. */
  readonly articlesWith: Int32Array;
  /** Articles without terms of their own, each with the one it is a near copy of: as a rule none. */
  readonly followed: ReadonlyMap<number, number>;
}

// All four measured on news of 35 events from many outlets; each may be halved or doubled at a cost of less than one point of B³.
const TITLE_TIMES = 5;
const CAPITAL_TIMES = 2;
const IMAGINED_ARTICLES = 100; // keeps words that a small folder shares from counting as common words of the language
const COMPARED_COPIES = 40; // near copies of one text, at most, that are compared with others; the rest go where the first goes
const KEPT_TERMS = 250; // per article, the heaviest: bounds memory

const UNREAD = new Set(["boilerplate", "credit", "byline"]);

/** How often each term stands in one article. */
interface TermCounts {
  readonly terms: Int32Array;
  readonly counts: Float32Array;
}

/** What every article is about: names and rare words heavy, common words light, measured over all the articles. */
export function weighTerms(articles: Iterable<Article>): WeighedTerms {
  const numbers = new Map<string, number>();
  const { counted, followed } = countAll(articles, numbers);
  const articlesWith = new Int32Array(numbers.size);
  for (const { terms } of counted) for (const term of terms) articlesWith[term] = (articlesWith[term] ?? 0) + 1;
  numbers.clear();
  const vectors: TermVector[] = [];
  for (const [index, counts] of counted.entries()) {
    vectors.push(toVector(counts, articlesWith, counted.length - followed.size));
    counted[index] = NOTHING; // both for all the articles at a time would take twice the memory
  }
  return { vectors, articlesWith, followed };
}

const NOTHING: TermCounts = { terms: new Int32Array(), counts: new Float32Array() };

/** Counts the terms of each article, without those of the many copies that follow another one. */
function countAll(articles: Iterable<Article>, numbers: Map<string, number>) {
  const classes = new CopyClasses();
  const sizes = new Map<number, number>();
  const followed = new Map<number, number>();
  const counted: TermCounts[] = [];
  for (const article of articles) {
    const words = article.zones
      .filter(({ kind }) => !UNREAD.has(kind))
      .flatMap(({ start, end }) => toWords(article.text.slice(start, end)));
    const first = classes.add(words.map(({ lower }) => lower));
    const size = (sizes.get(first) ?? 0) + 1;
    sizes.set(first, size);
    if (size > COMPARED_COPIES) followed.set(counted.length, first);
    counted.push(size > COMPARED_COPIES ? NOTHING : countTerms(article.title, words, numbers));
  }
  return { counted, followed };
}

function countTerms(title: string, words: readonly Word[], numbers: Map<string, number>): TermCounts {
  const counts = new Map<number, number>();
  const add = ({ lower, capital }: Word, times: number): void => {
    if (lower.length < 2 || STOP_WORDS.has(lower)) return;
    const term = numbered(toStem(lower), numbers);
    counts.set(term, (counts.get(term) ?? 0) + times * (capital ? CAPITAL_TIMES : 1));
  };
  for (const word of toWords(title)) add(word, TITLE_TIMES);
  for (const word of words) add(word, 1);
  return { terms: Int32Array.from(counts.keys()), counts: Float32Array.from(counts.values()) };
}

function numbered(term: string, numbers: Map<string, number>): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(` ${term}`.slice(1), numbers.size); // a copy: a part of a text would keep the whole text in memory
  return numbers.size - 1;
}

function toVector({ terms, counts }: TermCounts, articlesWith: Int32Array, articles: number): TermVector {
  const weigh = (term: number, count: number): number =>
    (1 + Math.log(count)) * Math.log((articles + IMAGINED_ARTICLES) / ((articlesWith[term] ?? 0) + 1));
  const weighed = Array.from(terms, (term, index) => ({ term, weight: weigh(term, counts[index] ?? 0) }));
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  const kept = weighed.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, KEPT_TERMS);
  kept.sort((a, b) => a.term - b.term);
  return {
    terms: Int32Array.from(kept, ({ term }) => term),
    weights: Float32Array.from(kept, ({ weight }) => weight / length),
  };
}

/** How alike two articles are in what they are about: 0 to 1, the cosine of their vectors. */
export function likeness(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (difference === 0) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}
