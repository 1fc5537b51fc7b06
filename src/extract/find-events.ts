import type { Event } from "../domain/event.ts";
import type { Attribution } from "./attribute-speakers.ts";
import type { DateMention } from "./find-dates.ts";
import { dateReports } from "./find-events/date-reports.ts";
import { findTriggers } from "./find-events/find-triggers.ts";
import { joinReports } from "./find-events/join-reports.ts";
import { readTrigger } from "./find-events/read-trigger.ts";
import { toEvent } from "./find-events/to-event.ts";
import { indexActorWords } from "./read-clause/sentence-actors.ts";
import { tokenIndexAt, type Sentence, type TokenizedArticle } from "./tokenize.ts";

/**
 * Calls, meetings, attacks and so on, with time, place and participants, in reading order of their first passage. A
 * trigger word opens a report; what stands in its clause fills it; reports of one happening are joined.
 */
export function findEvents(text: TokenizedArticle, attribution: Attribution, dates: readonly DateMention[]): Event[] {
  const index = indexActorWords(text, attribution);
  const lead = leadOf(text);
  const bySentence = groupBySentence(text, dates);
  const reports = text.sentences.flatMap((sentence) => {
    const found = findTriggers(text, sentence, index.inName, lead).flatMap(
      (trigger, at, all) => readTrigger(index, trigger, sentence, all[at + 1]) ?? [],
    );
    return found.length === 0 ? [] : dateReports(text.tokens, sentence, found, bySentence.get(sentence) ?? []);
  });
  return joinReports(reports).map((happening) => toEvent(text.article, index, happening));
}

/** Paragraphs that tell what an article is about. */
const LEAD_PARAGRAPHS = 3;
/** Characters of them that are looked at. */
const LEAD_LENGTH = 700;

function leadOf({ article, paragraphs }: TokenizedArticle): string {
  const [first, last] = [paragraphs[0], paragraphs[Math.min(LEAD_PARAGRAPHS, paragraphs.length) - 1]];
  return first && last ? article.text.slice(first.start, Math.min(last.end, first.start + LEAD_LENGTH)) : "";
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
