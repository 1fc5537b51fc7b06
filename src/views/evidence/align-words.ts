import type { Span } from "../../domain/span.ts";

/** A stretch of a text whose words all stand in the other text as well, or all do not. Offsets into its own text. */
export interface WordRun extends Span {
  readonly same: boolean;
}

interface Word extends Span {
  /** Case, accents kept; punctuation and the shape of quotation marks do not make a word another word. */
  readonly bare: string;
}

/** Beyond this many pairs of words to compare, words are only looked up, not put in order: 1,000 × 1,000. */
const MOST_PAIRS = 1_000_000;

const toWords = (text: string): Word[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    bare: word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ""),
  }));

/** Longest common subsequence: for each side, the places of the words that stand in both, in the same order. */
function commonWords(left: readonly Word[], right: readonly Word[]): readonly [Set<number>, Set<number>] {
  if (left.length * right.length > MOST_PAIRS) return [lookUp(left, right), lookUp(right, left)];
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  const same = (row: number, column: number): boolean => left[row]?.bare === right[column]?.bare;
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--)
      lengths[row * width + column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  const [onLeft, onRight] = [new Set<number>(), new Set<number>()];
  for (let row = 0, column = 0; row < left.length && column < right.length;) {
    if (same(row, column)) {
      onLeft.add(row++);
      onRight.add(column++);
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return [onLeft, onRight];
}

function lookUp(words: readonly Word[], others: readonly Word[]): Set<number> {
  const known = new Set(others.map(({ bare }) => bare));
  return new Set(words.flatMap(({ bare }, place) => (known.has(bare) ? [place] : [])));
}

/** Words as runs over the whole text; the blank between two differing words differs, too. */
function toRuns(text: string, words: readonly Word[], isSame: (place: number) => boolean): WordRun[] {
  const runs: { start: number; end: number; same: boolean }[] = [];
  const add = (start: number, end: number, same: boolean): void => {
    const last = runs.at(-1);
    if (last?.same === same) last.end = end;
    else if (start < end) runs.push({ start, end, same });
  };
  let from = 0;
  for (const [place, { start, end, bare }] of words.entries()) {
    const same = bare === "" || isSame(place);
    add(from, start, same || (place > 0 ? isSame(place - 1) : true));
    add(start, end, same);
    from = end;
  }
  add(from, text.length, true);
  return runs;
}

/** Two texts word by word: which words each has that the other has not, at that place. Runs cover each text wholly. */
export function alignWords(left: string, right: string): { readonly left: WordRun[]; readonly right: WordRun[] } {
  const [ours, theirs] = [toWords(left), toWords(right)];
  const [onLeft, onRight] = commonWords(ours, theirs);
  return {
    left: toRuns(left, ours, (place) => onLeft.has(place)),
    right: toRuns(right, theirs, (place) => onRight.has(place)),
  };
}
