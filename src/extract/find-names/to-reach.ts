/**
 * Made of names: tells how many characters the longest of them has that begins with some words; 0 where none does.
 * Asked with the first word of a stretch, it says how far to look for a name there.
 */
export function toReach(names: Iterable<string>): (beginning: string) => number {
  const sorted = [...names].sort();
  return (beginning) => {
    let reach = 0;
    for (let at = firstFrom(sorted, beginning); ; at++) {
      const name = sorted[at];
      if (name?.startsWith(beginning) !== true) return reach;
      if (name.length > reach && !LETTER.test(name.charAt(beginning.length))) reach = name.length;
    }
  };
}

const LETTER = /\p{L}/u;

/** Index of the first of the sorted names that is not before `beginning`. */
function firstFrom(sorted: readonly string[], beginning: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}
