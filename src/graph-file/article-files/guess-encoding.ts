import { analyse } from "chardet";

/** Bytes that are looked at: many times what the statistics of letters need. */
const LOOKED_AT = 100_000;

/**
 * Of 100. In paragraphs of 20 languages, a right guess beside Western Europe had 42 or more, and the best wrong one for a
 * Western text 26, while the Western reading itself always led where it was right.
 */
const LEAST = 40;
const LEAD = 5;

const WESTERN = /^(windows-1252|iso-8859-1)$/;
const ONE_BYTE = /^(windows-125[0134568]|iso-8859-\d{1,2}|koi8-r)$/;

/**
 * The encoding of one byte a character that the letters of a text speak for, in lower case; undefined for Western Europe,
 * for text that is UTF-8 or UTF-16, and wherever there is doubt.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, LOOKED_AT);
  if (!head.some((byte) => byte >= 0x80)) return undefined;
  const found = analyse(head).map(({ name, confidence }) => ({ name: name.toLowerCase(), confidence }));
  const [best] = found.filter(({ name }) => ONE_BYTE.test(name) && !WESTERN.test(name));
  const western = found.find(({ name }) => WESTERN.test(name))?.confidence ?? 0;
  return best && best.confidence >= Math.max(LEAST, western + LEAD) ? best.name : undefined;
}
