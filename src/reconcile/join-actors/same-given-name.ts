import { distance } from "fastest-levenshtein";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { NICKNAMES } from "../../lexicon/nicknames.ts";
import { toSoundKey } from "./sound-key.ts";

const LEAST_SPELLING = 0.55; // share of letters: "Bernie" and "Bryan" sound alike and are two names

/** Whether two given names can be one person's: equal, an initial, a short form, or another spelling. Lower-case ASCII. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b || `${a}jr` === b || a === `${b}jr`) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (areManAndWoman(a, b)) return false; // "Martin" and "Martina" sound alike
  const spelling = 1 - distance(a, b) / Math.max(a.length, b.length);
  if (toSoundKey(a) === toSoundKey(b) && spelling >= LEAST_SPELLING) return true;
  if (isMisspelling(a, b)) return true;
  const [nicknameOfA, nicknameOfB] = [NICKNAMES.get(a) ?? a, NICKNAMES.get(b) ?? b];
  return nicknameOfA === nicknameOfB;
}

const LONG = 6; // letters: of shorter names, one letter more or less makes another name, "Dan" and "Dana"

/** One letter apart inside a long name, both beginning and ending alike. */
function isMisspelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  return distance(a, b) === 1;
}

function areManAndWoman(a: string, b: string): boolean {
  const genders = new Set([GIVEN_NAMES.get(a), GIVEN_NAMES.get(b)]);
  return genders.has("male") && genders.has("female");
}
