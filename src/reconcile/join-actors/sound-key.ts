import anyAscii from "any-ascii";

// What other alphabets are written with in English, German and French papers comes to one sign each.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/'|’|`|-/g, ""],
  [/^yu|^ju|^iu/, "ü"],
  [/^ya|^ja|^ia/, "ä"],
  [/^ye|^je|^ie/, "e"],
  [/schtsch|shch|chtch|szcz/g, "x"],
  [/tsch|tch|cz|sch|ch|sh|zh|dzh|dj|kh/g, "x"],
  [/tz|ts|z|ß|c(?=[eiy])/g, "s"],
  [/ck|cq|qu|q|c/g, "k"],
  [/ph|ff|f|w|v/g, "v"],
  [/x/g, "x"],
  [/[yji]/g, "i"],
  [/h/g, ""],
];

/**
 * How a name sounds, roughly: the same for Dostoevsky, Dostojewskij and Dostoyevskyy, for Vladimir and Wladimir.
 * The first letter's sound and all consonants; vowels after the first letter are dropped. For finding candidates: two
 * names of one key may still be two names.
 */
export function toSoundKey(name: string): string {
  let key = anyAscii(name).toLowerCase();
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  const [first = ""] = key;
  const opening = /[aeiouüä]/.test(first) ? first : "";
  return opening + key.replace(/[aeiouüä]/g, "").replace(/(.)\1+/g, "$1");
}
