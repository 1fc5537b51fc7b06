import type { Event } from "../domain/event.ts";
import type { Attribution } from "./attribute-speakers.ts";
import type { DateMention } from "./find-dates.ts";
import { dateReports, datesIn } from "./find-events/date-reports.ts";
import { findTriggers } from "./find-events/find-triggers.ts";
import { joinReports } from "./find-events/join-reports.ts";
import { readTrigger } from "./find-events/read-trigger.ts";
import { toEvent } from "./find-events/to-event.ts";
import { indexActorWords } from "./read-clause/sentence-actors.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/**
 * Calls, meetings, attacks and so on, with time, place and participants, in reading order of their first passage. A
 * trigger word opens a report; what stands in its clause fills it; reports of one happening are joined.
 */
export function findEvents(text: TokenizedArticle, attribution: Attribution, dates: readonly DateMention[]): Event[] {
  const index = indexActorWords(text, attribution);
  const reports = text.sentences.flatMap((sentence) => {
    const found = findTriggers(text, sentence, index.inName).flatMap(
      (trigger) => readTrigger(index, trigger, sentence) ?? [],
    );
    return found.length === 0 ? [] : dateReports(text.tokens, found, datesIn(dates, sentence));
  });
  return joinReports(reports).map((happening) => toEvent(text.article, index, happening));
}
