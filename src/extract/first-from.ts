/** Index of the first that begins at a token or behind it; their number where none does. They stand in order. Logarithmic. */
export function firstFrom(all: readonly { readonly first: number }[], token: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
