import { wordFacts, type WordFacts } from "./find-statements/word-class.ts";
import { hashWord } from "./linear-model.ts";
import { LONGEST_STRETCH, unitAt } from "./tag-text/stretch.ts";

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

/** Words kept, then forgotten all at once: memory stays flat over any number of articles. Less than 65,535, to fit into a slot. */
export const MOST_FORMS = 50_000;
/** Letters of them that are kept. */
const MOST_LETTERS = 2 ** 20;
let met = 0;
/** The number of the oldest word that is kept. */
let oldest = 0;

/** The least number among the words that are remembered; all they have numbers below this plus `MOST_FORMS`. */
export const oldestForm = (): number => oldest;

/** The words kept, in the order they were met; the letters of each end where those of the next begin. */
const forms: WordForm[] = [];
const letters = new Uint16Array(MOST_LETTERS);
const lettersBefore = new Int32Array(MOST_FORMS + 1);

/** More than twice as many as words are kept, so that a word is found within a few slots; a power of two. */
const SLOTS = 2 ** 17;
/**
 * Where a word is kept: in the slot that its hash tells or in the next that was free. A slot holds the upper half of the
 * hash and 1 + the word's index in `forms`; 0 is free. A `Map` would have every word cut out of its text to ask for it.
 */
const slots = new Int32Array(SLOTS);
const INDEX = 0xffff;

/** The one form of this text, as long as it is remembered. */
export function formOf(text: string): WordForm {
  makeRoom(1, text.length);
  const hash = stir(hashWord(text));
  for (let at = hash & (SLOTS - 1); ; at = (at + 1) & (SLOTS - 1)) {
    const slot = slots[at] ?? 0;
    const form = slot === 0 ? addForm(text, hash, at) : forms[(slot & INDEX) - 1];
    if (form?.text === text) return form;
  }
}

/** A longer piece of a string may keep the whole string in memory: it is copied. */
const LONGEST_COPIED = 12;

function addForm(text: string, hash: number, slot: number): WordForm {
  const own = text.length > LONGEST_COPIED ? text.split("").join("") : text;
  const lower = own.toLowerCase().replace("’", "'");
  const form = { text: own, lower, capital: UPPER.test(own), facts: wordFacts(lower), number: met++ };
  const before = lettersBefore[forms.length] ?? 0;
  for (let at = 0; at < own.length; at++) letters[before + at] = own.charCodeAt(at);
  slots[slot] = (hash & ~INDEX) | forms.push(form);
  lettersBefore[forms.length] = before + own.length;
  return form;
}

/** Forget all words where so many more may not find room. */
function makeRoom(words: number, units: number): void {
  const kept = forms.length;
  if (kept + words <= MOST_FORMS && (lettersBefore[kept] ?? 0) + units <= MOST_LETTERS) return;
  forms.length = 0;
  slots.fill(0);
  oldest = met;
}

const hashes = new Int32Array(LONGEST_STRETCH);
const seen = new Int32Array(LONGEST_STRETCH);

/** The forms of words of the stretch that was read last, `text`, from their `starts` to their `ends`. */
export function formsOf(text: string, starts: readonly number[], ends: readonly number[]): WordForm[] {
  makeRoom(starts.length, text.length);
  // Step by step for all words: the slots lie far apart in memory, and so they are waited for all together.
  for (let i = 0; i < starts.length; i++) hashes[i] = hashAt(starts[i] ?? 0, ends[i] ?? 0);
  for (let i = 0; i < starts.length; i++) seen[i] = slots[(hashes[i] ?? 0) & (SLOTS - 1)] ?? 0;
  return starts.map((start, i) => {
    const slot = seen[i] ?? 0;
    const end = ends[i] ?? 0;
    const index = (slot & INDEX) - 1;
    const known = slot !== 0 && ((slot ^ (hashes[i] ?? 0)) & ~INDEX) === 0 && isAt(index, start, end);
    return (known ? forms[index] : undefined) ?? formOf(text.slice(start, end));
  });
}

/** As `hashWord` has it, stirred. */
function hashAt(start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ unitAt(at), 0x01000193);
  return stir(hash);
}

/** The same hash with every bit hanging on all letters. */
function stir(word: number): number {
  const hash = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 15);
}

/** Whether the word kept at an index stands from `start` to `end` of the stretch. */
function isAt(index: number, start: number, end: number): boolean {
  const first = lettersBefore[index] ?? 0;
  const length = end - start;
  if ((lettersBefore[index + 1] ?? 0) - first !== length) return false;
  for (let at = 0; at < length; at++) if (letters[first + at] !== unitAt(start + at)) return false;
  return true;
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
