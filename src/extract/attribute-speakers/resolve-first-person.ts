import type { ActorId } from "../../domain/ids.ts";
import type { ReportedContent } from "../find-statements.ts";
import { tokenIndexAt, type TokenizedArticle } from "../tokenize.ts";
import type { ActorBook } from "./actor-book.ts";

const SINGULAR = new Set(["i", "me", "my", "mine", "myself"]);

const SMALL_I = "i".charCodeAt(0);
const SMALL_M = "m".charCodeAt(0);
/** What makes a letter a small one, in bits. */
const SMALL = 32;

/** Whether a word opens as all of them do: spares most words the look-up. */
function mayBeFirst(text: string): boolean {
  const letter = text.charCodeAt(0) | SMALL;
  return letter === SMALL_I || letter === SMALL_M;
}

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
      if (mayBeFirst(token.text) && SINGULAR.has(token.lower) && token.text !== "i")
        book.addMention(speaker, { start: token.start, end: token.end }, "pronoun", 0.85, "first-person");
    }
}
