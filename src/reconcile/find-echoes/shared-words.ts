/** Length of the longest run of words that stands in both, one after another. */
export function sharedRun(a: readonly string[], b: readonly string[]): { length: number; endInA: number } {
  let best = { length: 0, endInA: 0 };
  let before = new Uint16Array(b.length + 1);
  for (const [i, word] of a.entries()) {
    const now = new Uint16Array(b.length + 1);
    for (const [j, other] of b.entries()) {
      if (word !== other) continue;
      const length = (before[j] ?? 0) + 1;
      now[j + 1] = length;
      if (length > best.length) best = { length, endInA: i + 1 };
    }
    before = now;
  }
  return best;
}

/** How many words stand in both in the same order, others between them allowed. */
export function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1);
  for (const word of a) {
    const now = new Uint16Array(b.length + 1);
    for (const [j, other] of b.entries())
      now[j + 1] = word === other ? (before[j] ?? 0) + 1 : Math.max(now[j] ?? 0, before[j + 1] ?? 0);
    before = now;
  }
  return before[b.length] ?? 0;
}
