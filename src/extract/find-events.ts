import type { Event } from "../domain/event.ts";
import type { Attribution } from "./attribute-speakers.ts";
import type { DateMention } from "./find-dates.ts";
import { dateReports } from "./find-events/date-reports.ts";
import { findTriggers, type TriggerSearch } from "./find-events/find-triggers.ts";
import { joinReports } from "./find-events/join-reports.ts";
import { readTrigger, type EventReport } from "./find-events/read-trigger.ts";
import { toEvent } from "./find-events/to-event.ts";
import { TriggerContext } from "./find-events/trigger-context.ts";
import { indexActorWords } from "./read-clause/sentence-actors.ts";
import type { Sentence, TokenizedArticle } from "./tokenize.ts";

/**
 * Calls, meetings, attacks and so on, with time, place and participants, in reading order of their first passage. A
 * trigger word opens a report; what stands in its clause fills it; reports of one happening are joined.
 */
export function findEvents(text: TokenizedArticle, attribution: Attribution, dates: readonly DateMention[]): Event[] {
  const index = indexActorWords(text, attribution);
  const search = { index, context: new TriggerContext(text) };
  const reports: EventReport[] = [];
  let date = 0;
  for (const sentence of text.sentences) {
    const from = date;
    while ((dates[date]?.start ?? Infinity) < sentence.end) date++;
    const found = readSentence(search, sentence);
    if (found.length === 0) continue;
    for (const report of dateReports(text.tokens, sentence, found, dates.slice(from, date))) reports.push(report);
  }
  return joinReports(reports).map((happening) => toEvent(text.article, index, happening));
}

function readSentence(search: TriggerSearch, sentence: Sentence): EventReport[] {
  const triggers = findTriggers(search, sentence);
  const found: EventReport[] = [];
  for (let at = 0; at < triggers.length; at++) {
    const trigger = triggers[at];
    const report = trigger && readTrigger(search.index, trigger, sentence, triggers[at + 1]);
    if (report) found.push(report);
  }
  return found;
}
