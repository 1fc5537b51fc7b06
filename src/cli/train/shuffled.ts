/** The values in an order that the seed alone decides. */
export function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const copy = [...values];
  let state = seed * 2654435761;
  for (let i = copy.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [copy[i], copy[j]] = [copy[j] as Value, copy[i] as Value];
  }
  return copy;
}
