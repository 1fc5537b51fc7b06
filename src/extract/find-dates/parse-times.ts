import { inReadingOrder } from "../../domain/span.ts";
import { DATE_FORMS, type DateForm } from "./date-forms.ts";
import { RELATIVE_FORMS } from "./relative-forms.ts";
import type { TimeExpression } from "./time-expression.ts";
import { ANY_KIND } from "./time-words.ts";

const FORMS: readonly DateForm[] = [...DATE_FORMS, ...RELATIVE_FORMS];

/**
 * Time expressions of one sentence in reading order, the longest where they overlap. `kinds` are those of its words, as
 * bits of `HAS`: forms that need others are not looked for.
 */
export function parseTimes(sentence: string, kinds: number = ANY_KIND): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const form of FORMS) if ((kinds & form.needs) === form.needs) readForm(form, sentence, found);
  return found.length < 2 ? found : joinWeekdays(sentence, keepLongest(found));
}

function readForm({ pattern, read, foundBy }: DateForm, sentence: string, found: TimeExpression[]): void {
  // by hand, since matchAll copies the pattern at every call
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const time = read(match, sentence);
    if (time) found.push({ start: match.index, end: match.index + match[0].length, time, foundBy });
  }
}

/** Of overlapping expressions the earlier, then the longer one stands. */
function keepLongest(expressions: readonly TimeExpression[]): TimeExpression[] {
  const kept: TimeExpression[] = [];
  for (const next of [...expressions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = kept.at(-1);
    if (!previous || next.start >= previous.end) kept.push(next);
    else if (next.end - next.start > previous.end - previous.start) kept.splice(-1, 1, next);
  }
  return kept.sort(inReadingOrder);
}

/** "Thursday, January 9" is one day, not two: the date says more than the weekday beside it. */
function joinWeekdays(sentence: string, expressions: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const next of expressions) {
    const previous = joined.at(-1);
    const gap = previous ? sentence.slice(previous.end, next.start) : "";
    if (previous && /^,? ?\(?$/.test(gap) && isWeekday(previous) && isDated(next))
      joined.splice(-1, 1, { ...next, start: previous.start });
    else joined.push(next);
  }
  return joined;
}

const isWeekday = ({ time }: TimeExpression): boolean => time.kind === "weekday";
const isDated = ({ time }: TimeExpression): boolean => time.kind === "day" || time.kind === "absolute";
