import type { Event } from "../domain/event.ts";
import type { Attribution } from "./attribute-speakers.ts";
import type { DateMention } from "./find-dates.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/** Calls, meetings, attacks and so on, with time, place and participants; mentions of one event in the article are joined. */
export function findEvents(
  _text: TokenizedArticle,
  _attribution: Attribution,
  _dates: readonly DateMention[],
): Event[] {
  return [];
}
