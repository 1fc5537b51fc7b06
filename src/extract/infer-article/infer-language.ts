import { LANGUAGE_SCRIPTS, LANGUAGE_WORDS } from "../../lexicon/language-words.ts";

/** Characters from the start of a text that are looked at. */
const SAMPLE = 1600;
/** Share of the letters that must be of a script before it decides. */
const SCRIPT_SHARE = 0.3;
/** Ukrainian has Russian's script and some letters of its own: this share of them tells it. */
const OWN_LETTERS = 0.02;
/** Share of the words that must be common ones of the language; below it the text is too short or too odd to say. */
const WORD_SHARE = 0.04;

/** No script below the Greek one needs to be counted. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\uffff]/;

const LANGUAGE_OF: ReadonlyMap<string, readonly string[]> = invert();

function invert(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(LANGUAGE_WORDS))
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

/** BCP 47 tag of the language a text is in, told by its script and commonest words; "und" where neither says. */
export function inferLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters === 0) return "und";
  for (const [language, pattern] of BEYOND_LATIN.test(sample) ? Object.entries(LANGUAGE_SCRIPTS) : []) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    if (share >= (language === "uk" ? OWN_LETTERS : SCRIPT_SHARE)) return language;
  }
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGE_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ["und", 0];
  return count >= WORD_SHARE * words.length ? best : "und";
}
