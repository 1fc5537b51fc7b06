/**
 * Converts offsets of one text from UTF-16 code units, as Hearsay counts, to Unicode code points, as the Web
 * Annotation standard does. An offset inside a surrogate pair counts as before it.
 */
export function countCodePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++)
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      pairs.push(at);
      at++;
    }
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
