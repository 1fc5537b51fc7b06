import type { ActorId } from "../../domain/ids.ts";
import type { ReportedContent } from "../find-statements.ts";
import { tokenIndexAt, type TokenizedArticle } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import type { ActorBook } from "./actor-book.ts";

const SINGULAR = new Set(["i", "me", "my", "mine", "myself"]);

const isFirstPerson = perWord(({ text, lower }) => SINGULAR.has(lower) && text !== "i");

/** "I" inside a quotation is whoever is quoted; "we" is left open, since it may be anybody's. */
export function resolveFirstPerson(
  { tokens }: TokenizedArticle,
  { quotes }: ReportedContent,
  speaker: ActorId,
  book: ActorBook,
): void {
  if (book.actor(speaker)?.kind !== "person") return;
  for (const quote of quotes)
    for (let i = tokenIndexAt(tokens, quote.start); i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || token.start >= quote.end) break;
      if (isFirstPerson(token.form))
        book.addMention(speaker, { start: token.start, end: token.end }, "pronoun", 0.85, "first-person");
    }
}
