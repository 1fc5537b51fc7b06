import type { ActorKind } from "../../domain/actor.ts";
import type { ActorId } from "../../domain/ids.ts";
import { tokenIndexAt, type Token, type TokenizedArticle } from "../tokenize.ts";
import type { ActorBook } from "./actor-book.ts";

/** Words that may stand alone for a source. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  "i we you he she it they me us him her them who whom which that this these those one himself herself itself themselves myself".split(
    " ",
  ),
);

export interface PronounReading {
  readonly actor: ActorId;
  readonly confidence: number;
  readonly foundBy: string;
}

/** How many mentions back a pronoun for an organisation or a group looks. */
const MEMORY = 12;
const FIRST_PERSON = new Set(["i", "me", "myself", "we", "us"]);
const RELATIVE = new Set(["who", "whom", "which", "that"]);
const COLLECTIVE: readonly ActorKind[] = ["organisation", "state"];
const PLURAL: readonly ActorKind[] = ["group", "organisation", "state"];

/** Who a pronoun that speaks means; `lastGroup`: the unnamed group that spoke last, `outer`: the speaker around it. */
export function resolvePronoun(
  text: TokenizedArticle,
  token: Token,
  book: ActorBook,
  lastGroup: ActorId | undefined,
  outer: ActorId | undefined,
): PronounReading | undefined {
  const { lower, start } = token;
  const met = book.startingAt(start).find(({ form }) => form === "pronoun");
  if (met !== undefined) return { actor: met.actor, confidence: met.confidence, foundBy: met.foundBy };
  if (FIRST_PERSON.has(lower))
    return outer === undefined ? undefined : { actor: outer, confidence: 0.8, foundBy: "first-person" };
  if (RELATIVE.has(lower)) return antecedent(text, start, book);
  if (lower === "it" || lower === "itself") return lastOf(book, start, COLLECTIVE, "pronoun-of-organisation");
  if (lower !== "they" && lower !== "them" && lower !== "themselves") return undefined;
  if (lastGroup !== undefined) return { actor: lastGroup, confidence: 0.5, foundBy: "pronoun-of-group" };
  return lastOf(book, start, PLURAL, "pronoun-of-group");
}

/** The mention right before a relative pronoun. */
function antecedent({ tokens }: TokenizedArticle, start: number, book: ActorBook): PronounReading | undefined {
  const before = book.mentions[book.indexAt(start) - 1];
  if (before === undefined) return undefined;
  const gap = tokenIndexAt(tokens, start) - tokenIndexAt(tokens, before.end - 1);
  return gap <= 2 ? { actor: before.actor, confidence: 0.8, foundBy: "relative-pronoun" } : undefined;
}

function lastOf(
  book: ActorBook,
  start: number,
  kinds: readonly ActorKind[],
  foundBy: string,
): PronounReading | undefined {
  const from = book.indexAt(start) - 1;
  for (let i = from; i >= 0 && i > from - MEMORY; i--) {
    const mention = book.mentions[i];
    const kind = mention && book.actor(mention.actor)?.kind;
    if (mention !== undefined && kind !== undefined && mention.form !== "nominal" && kinds.includes(kind))
      return { actor: mention.actor, confidence: 0.5, foundBy };
  }
  return undefined;
}
