import { wordFacts, type WordFacts } from "./find-statements/word-class.ts";

/** What is the same of a word wherever it stands; one object for all its tokens. */
export interface WordForm {
  readonly text: string;
  /** Lower-cased, with curly apostrophes made straight: what word lists are asked with. */
  readonly lower: string;
  /** Whether the word opens with an upper-case letter. */
  readonly capital: boolean;
  /** What the learnt models know of the word. */
  readonly facts: WordFacts;
  /** Counts up as words are met; never given twice. */
  readonly number: number;
}

const UPPER = /^\p{Lu}/u;

/** Words kept, then forgotten all at once: memory stays flat over any number of articles. */
export const MOST_FORMS = 50_000;
const FORMS = new Map<string, WordForm>();
let met = 0;
/** The number of the oldest word that is kept. */
let oldest = 0;

/** The least number among the words that are remembered; all they have numbers below this plus `MOST_FORMS`. */
export const oldestForm = (): number => oldest;

/** A longer piece of a string may keep the whole string in memory: it is copied. */
const LONGEST_COPIED = 12;

/** The one form of this text, as long as it is remembered. */
export function formOf(text: string): WordForm {
  const known = FORMS.get(text);
  if (known) return known;
  if (FORMS.size >= MOST_FORMS) {
    FORMS.clear();
    oldest = met;
  }
  const own = text.length > LONGEST_COPIED ? text.split("").join("") : text;
  const lower = own.toLowerCase().replace("’", "'");
  const form = { text: own, lower, capital: UPPER.test(own), facts: wordFacts(lower), number: met++ };
  FORMS.set(own, form);
  return form;
}

/**
 * What `know` says of a word, worked out once as long as the word is remembered: a list asked about every token is asked
 * about every word only. `know` must hang on nothing but the word, and must not say null or undefined.
 */
export function perWord<Value extends NonNullable<unknown>>(
  know: (form: WordForm) => Value,
): (form: WordForm) => Value {
  let from = oldest;
  let known: (Value | undefined)[] = [];
  return (form) => {
    if (from !== oldest) {
      from = oldest;
      known = [];
    }
    const index = form.number - from;
    if (index < 0) return know(form);
    // Grown step by step: an array with large gaps becomes a slow one.
    while (known.length <= index) known.push(undefined);
    return (known[index] ??= know(form));
  };
}
