import { NICKNAMES } from "../../lexicon/nicknames.ts";
import { toSoundKey } from "./sound-key.ts";

/** Whether two given names can be one person's: equal, an initial, a short form, or another spelling. Lower-case ASCII. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b || `${a}jr` === b || a === `${b}jr`) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (toSoundKey(a) === toSoundKey(b) && a[0] === b[0]) return true;
  if (toSoundKey(a) === toSoundKey(b) && toSoundKey(a).length > 2) return true;
  const [nicknameOfA, nicknameOfB] = [NICKNAMES.get(a) ?? a, NICKNAMES.get(b) ?? b];
  return nicknameOfA === nicknameOfB;
}
