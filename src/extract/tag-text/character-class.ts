/** What a UTF-16 unit is to a word: letters carry the units of one script's letter with its marks and halves of rare characters. */
export const BLANK = 1;
export const UPPER = 2;
export const LOWER = 3;
export const DIGIT = 4;
/** Punctuation, symbols and everything else, each a token of its own. */
export const OTHER = 5;

const classes = new Uint8Array(0x10000);

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/^\s$/u, BLANK],
  [/^\p{Lu}$/u, UPPER],
  [/^[\p{L}\p{M}\p{Join_Control}]$/u, LOWER],
  [/^\p{Nd}$/u, DIGIT],
];

/** The class of a UTF-16 unit. */
export const classOf = (unit: number): number => classes[unit] || (classes[unit] = findClass(unit));

/** A half of a character beyond the first 65,536 counts as a letter: no token ever begins or ends between the two. */
function findClass(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return LOWER;
  const text = String.fromCharCode(unit);
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? OTHER;
}

export const isLetter = (kind: number): boolean => kind === UPPER || kind === LOWER;
