import { LANGUAGE_SCRIPTS, LANGUAGE_WORDS } from "../../lexicon/language-words.ts";

/** Characters from the start of a text that are looked at. */
const SAMPLE = 1600;
/** Share of the letters that must be of a script before it decides. */
const SCRIPT_SHARE = 0.3;
/** Ukrainian has Russian's script and some letters of its own: this share of them tells it. */
const OWN_LETTERS = 0.02;
/** Share of the words that must be common ones of the language; below it the text is too short or too odd to say. */
const WORD_SHARE = 0.04;

/** Characters of the sample looked at first: menus and bylines stand before them. */
const GLANCE = { start: 600, end: 1000 };
/** Share of the words by which a language must lead there to need no second look: about half of what running English has. */
const CLEAR_LEAD = 0.1;

const NONE: readonly string[] = [];

/** No script below the Greek one needs to be counted. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\uffff]/;

const LANGUAGE_OF: ReadonlyMap<string, readonly string[]> = invert();

/** Longer words of a text are none of them. */
const LONGEST_WORD = Math.max(...Array.from(LANGUAGE_OF.keys(), (word) => word.length));

function invert(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(LANGUAGE_WORDS))
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

/** BCP 47 tag of the language a text is in, told by its script and commonest words; "und" where neither says. */
export function inferLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = languageOfScript(sample);
  if (script !== undefined) return script;
  const glance = countWords(sample.slice(GLANCE.start, GLANCE.end));
  if (glance.lead > CLEAR_LEAD) return glance.language;
  const { language, share } = countWords(sample);
  return share >= WORD_SHARE ? language : "und";
}

const wordsOf = (sample: string): readonly string[] => sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

function languageOfScript(sample: string): string | undefined {
  if (!BEYOND_LATIN.test(sample)) return undefined;
  const letters = wordsOf(sample).reduce((sum, word) => sum + word.length, 0);
  for (const [language, pattern] of Object.entries(LANGUAGE_SCRIPTS)) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > 0 && count >= letters * (language === "uk" ? OWN_LETTERS : SCRIPT_SHARE)) return language;
  }
  return undefined;
}

/** The language of which the most words are, their share of all words, and by how much of it the next language has less. */
function countWords(sample: string): { readonly language: string; readonly share: number; readonly lead: number } {
  const words = wordsOf(sample);
  const counts = new Map<string, number>();
  for (const word of words)
    if (word.length <= LONGEST_WORD)
      for (const language of LANGUAGE_OF.get(word) ?? NONE) counts.set(language, (counts.get(language) ?? 0) + 1);
  let language = "und";
  let most = 0;
  let next = 0;
  for (const [name, count] of counts)
    if (count > most) {
      language = name;
      next = most;
      most = count;
    } else if (count > next) next = count;
  const all = Math.max(1, words.length);
  return { language, share: most / all, lead: (most - next) / all };
}
