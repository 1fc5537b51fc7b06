import type { Token } from "./tokenize.ts";
import { perWord, type WordForm } from "./word-form.ts";

/** Most questions that fit into the bits of one mark. */
const MOST_MARKS = 31;

const questions: ((form: WordForm) => boolean)[] = [];
let marksOf = perWord(askAll);
let marked = new WeakMap<readonly Token[], Int32Array>();

/**
 * A mark for all words that `asks` says yes to: one bit, to be looked for in what `markWords` gives. For what a stage would
 * otherwise ask about every token. `asks` must hang on nothing but the word.
 */
export function wordMark(asks: (form: WordForm) => boolean): number {
  if (questions.length === MOST_MARKS) throw new RangeError(`More than ${MOST_MARKS} marks of words`);
  questions.push(asks);
  marksOf = perWord(askAll);
  marked = new WeakMap();
  return 1 << (questions.length - 1);
}

function askAll(form: WordForm): number {
  let marks = 0;
  for (const [bit, asks] of questions.entries()) if (asks(form)) marks |= 1 << bit;
  return marks;
}

/** By token, the marks of its word: which of all stages' rules may begin there. Made once for an article. */
export function markWords(tokens: readonly Token[]): Int32Array {
  const known = marked.get(tokens);
  if (known !== undefined) return known;
  const marks = new Int32Array(tokens.length);
  for (let at = 0; at < marks.length; at++) {
    const token = tokens[at];
    if (token !== undefined) marks[at] = marksOf(token.form);
  }
  marked.set(tokens, marks);
  return marks;
}
