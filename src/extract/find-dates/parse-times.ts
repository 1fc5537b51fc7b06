import { inReadingOrder } from "../../domain/span.ts";
import { DATE_FORMS, type DateForm } from "./date-forms.ts";
import { RELATIVE_FORMS } from "./relative-forms.ts";
import type { TimeExpression } from "./time-expression.ts";

// Cheap to ask of every sentence; without one of these there is no time expression.
const MONTH_HINT = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/;
const RELATIVE_HINT =
  /\b(?:[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|ago|(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming|[Pp]revious|[Ff]ollowing|the|of|in|every) (?:\w+ )?(?:day|night|week|month|year|weekend|quarter|spring|summer|autumn|fall|winter|morning|afternoon|evening|decade|hour|minute)s?)\b|day\b|days\b|Mon\.|Tue|Wed|Thu|Fri\.|Sat\.|Sun\.|week|month|year/;
const DIGITS_HINT = /\d{4}|\d[/.]\d|\d0s\b/;
const HOLIDAY_HINT = /Christmas|New Year|Boxing|Fourth of|Halloween|Valentine|spring|summer|autumn|winter|quarter/;

/** Time expressions of one sentence in reading order, the longest where they overlap. */
export function parseTimes(sentence: string): TimeExpression[] {
  const forms: DateForm[] = [];
  if (MONTH_HINT.test(sentence)) forms.push(...DATE_FORMS.month);
  if (DIGITS_HINT.test(sentence)) forms.push(...DATE_FORMS.digits);
  if (RELATIVE_HINT.test(sentence)) forms.push(...RELATIVE_FORMS);
  if (HOLIDAY_HINT.test(sentence)) forms.push(...DATE_FORMS.holiday);
  if (forms.length === 0) return [];
  return joinWeekdays(sentence, keepLongest(forms.flatMap((form) => readForm(form, sentence))));
}

function readForm({ pattern, read, foundBy }: DateForm, sentence: string): TimeExpression[] {
  const found: TimeExpression[] = [];
  // by hand, since matchAll copies the pattern at every call
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const time = read(match, sentence);
    if (time) found.push({ start: match.index, end: match.index + match[0].length, time, foundBy });
  }
  return found;
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
