import type { Event } from "../domain/event.ts";
import type { Attribution } from "./attribute-speakers.ts";
import type { DateMention } from "./find-dates.ts";
import { dateReports } from "./find-events/date-reports.ts";
import { findTriggers } from "./find-events/find-triggers.ts";
import { joinReports } from "./find-events/join-reports.ts";
import { readTrigger, type EventReport } from "./find-events/read-trigger.ts";
import { toEvent } from "./find-events/to-event.ts";
import { TriggerContext } from "./find-events/trigger-context.ts";
import { indexActorWords } from "./read-clause/sentence-actors.ts";
import { tokenIndexAt, type Sentence, type TokenizedArticle } from "./tokenize.ts";

/**
 * Calls, meetings, attacks and so on, with time, place and participants, in reading order of their first passage. A
 * trigger word opens a report; what stands in its clause fills it; reports of one happening are joined.
 */
export function findEvents(text: TokenizedArticle, attribution: Attribution, dates: readonly DateMention[]): Event[] {
  const index = indexActorWords(text, attribution);
  const search = { ...index, context: new TriggerContext(text) };
  const bySentence = groupBySentence(text, dates);
  const reports: EventReport[] = [];
  for (const sentence of text.sentences) {
    const triggers = findTriggers(search, sentence);
    if (triggers.length === 0) continue;
    const found: EventReport[] = [];
    for (const [at, trigger] of triggers.entries()) {
      const report = readTrigger(index, trigger, sentence, triggers[at + 1]);
      if (report !== undefined) found.push(report);
    }
    if (found.length > 0) reports.push(...dateReports(text.tokens, sentence, found, bySentence.get(sentence) ?? []));
  }
  return joinReports(reports).map((happening) => toEvent(text.article, index, happening));
}

function groupBySentence(
  { tokens, sentences }: TokenizedArticle,
  dates: readonly DateMention[],
): Map<Sentence, DateMention[]> {
  const groups = new Map<Sentence, DateMention[]>();
  for (const date of dates) {
    const sentence = sentences[tokens[tokenIndexAt(tokens, date.start)]?.sentence ?? -1];
    if (!sentence) continue;
    const group = groups.get(sentence);
    if (group) group.push(date);
    else groups.set(sentence, [date]);
  }
  return groups;
}
