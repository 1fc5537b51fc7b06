import type { Span } from "../../domain/span.ts";
import type { Word } from "../to-words.ts";

const LONGEST = 1500; // words; of longer statements only the ends are told apart

/** The stretches of words that only one of two wordings has, by the longest series of words that both have in order. */
export function alignWords(a: readonly Word[], b: readonly Word[]): { onlyInA: Span[]; onlyInB: Span[] } {
  const [one, other] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  const lengths = tableOf(one, other);
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i]?.lower === other[j]?.lower) {
      inA.add(i++);
      inB.add(j++);
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return { onlyInA: toStretches(one, inA), onlyInB: toStretches(other, inB) };
}

/** For every pair of places how many words both still have in order from there on. */
function tableOf(a: readonly Word[], b: readonly Word[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (row)
        row[j] =
          a[i]?.lower === b[j]?.lower
            ? (rows[i + 1]?.[j + 1] ?? 0) + 1
            : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}

/** Neighbouring words that are not shared as one stretch. */
function toStretches(words: readonly Word[], shared: ReadonlySet<number>): Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const [index, { start, end }] of words.entries()) {
    if (shared.has(index)) continue;
    const last = stretches.at(-1);
    if (last && index > 0 && !shared.has(index - 1)) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
