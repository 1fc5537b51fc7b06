import { distance } from "fastest-levenshtein";
import { NICKNAMES } from "../../lexicon/nicknames.ts";
import { toSoundKey } from "./sound-key.ts";

const LEAST_SPELLING = 0.55; // share of letters: "Bernie" and "Bryan" sound alike and are two names

/** Whether two given names can be one person's: equal, an initial, a short form, or another spelling. Lower-case ASCII. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b || `${a}jr` === b || a === `${b}jr`) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const spelling = 1 - distance(a, b) / Math.max(a.length, b.length);
  if (toSoundKey(a) === toSoundKey(b) && spelling >= LEAST_SPELLING) return true;
  const [nicknameOfA, nicknameOfB] = [NICKNAMES.get(a) ?? a, NICKNAMES.get(b) ?? b];
  return nicknameOfA === nicknameOfB;
}
