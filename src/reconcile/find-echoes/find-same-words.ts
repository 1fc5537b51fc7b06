import { FUNCTION_WORD_LIST } from "../../lexicon/stop-words.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import { toStem } from "../to-words.ts";
import { sameWords } from "./same-words.ts";
import type { Utterance } from "./utterance.ts";

const RUN_KEY = 4; // words
const COMPARED = 12; // utterances of one block that each new one is compared with: enough to meet its copies

/** Sets of utterances of one story that share their words, each in reading order; candidates share a pair of content words. */
export function findSameWords(story: readonly Utterance[]): Utterance[][] {
  const sets = new DisjointSets(story.length);
  const blocks = new Map<string, number[]>();
  for (const [index, { words }] of story.entries()) {
    const candidates = new Set<number>();
    for (const key of keysOf(words)) {
      const block = blocks.get(key) ?? [];
      if (block.length === 0) blocks.set(key, block);
      for (const other of block) candidates.add(other);
      if (block.length < COMPARED) block.push(index);
    }
    for (const other of candidates) {
      const [a, b] = [story[other], story[index]];
      if (a && b && sets.find(other) !== sets.find(index) && !overlaps(a, b) && shareWords(a, b))
        sets.union(other, index);
    }
  }
  return sets
    .sets()
    .filter(({ length }) => length > 1)
    .map((set) => set.flatMap((index) => story[index] ?? []));
}

const isDirect = ({ statement }: Utterance): boolean => statement.kind === "direct";

/** By all their words, or by those of one in quotation marks against the other's. */
function shareWords(a: Utterance, b: Utterance): boolean {
  if (sameWords(a.words, b.words, isDirect(a) && isDirect(b))) return true;
  return a.quotes.some((one) => b.quotes.some((other) => sameWords(one, other)));
}

function keysOf(words: readonly string[]): Set<string> {
  const content = words.filter((word) => !FUNCTION_WORD_LIST.has(word) && !word.startsWith("@")).map(toStem);
  const pairs = content.slice(1).map((word, index) => `${content[index] ?? ""} ${word}`);
  const runs = words.slice(RUN_KEY - 1).map((_, index) => words.slice(index, index + RUN_KEY).join(" "));
  return new Set([...pairs, ...runs]);
}

/** Whether one of two utterances lies within the other, in one article. */
export function overlaps(a: Utterance | undefined, b: Utterance | undefined): boolean {
  if (!a || !b || a.statement.article !== b.statement.article) return false;
  return a.statement.start < b.statement.end && b.statement.start < a.statement.end;
}
