import type { ActorId } from "../../domain/ids.ts";
import type { ReportedContent } from "../find-statements.ts";
import { markWords, wordMark } from "../mark-words.ts";
import { tokenIndexAt, type TokenizedArticle } from "../tokenize.ts";
import type { ActorBook } from "./actor-book.ts";

const SINGULAR = new Set(["i", "me", "my", "mine", "myself"]);

const FIRST_PERSON = wordMark(({ text, lower }) => SINGULAR.has(lower) && text !== "i");

/** "I" inside a quotation is whoever is quoted; "we" is left open, since it may be anybody's. */
export function resolveFirstPerson(
  { tokens }: TokenizedArticle,
  { quotes }: ReportedContent,
  speaker: ActorId,
  book: ActorBook,
): void {
  if (book.actor(speaker)?.kind !== "person") return;
  const marks = markWords(tokens);
  for (const quote of quotes)
    for (let i = tokenIndexAt(tokens, quote.start), to = tokenIndexAt(tokens, quote.end); i <= to; i++) {
      if (((marks[i] ?? 0) & FIRST_PERSON) === 0) continue;
      const token = tokens[i];
      if (token === undefined || token.start >= quote.end) break;
      book.addMention(speaker, { start: token.start, end: token.end }, "pronoun", 0.85, "first-person");
    }
}
