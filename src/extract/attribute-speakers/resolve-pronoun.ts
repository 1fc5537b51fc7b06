import type { Actor, ActorKind } from "../../domain/actor.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Token, TokenizedArticle } from "../tokenize.ts";
import type { ActorBook } from "./actor-book.ts";
import type { PronounReading } from "./pronoun-reading.ts";
import { resolveRelative } from "./resolve-relative.ts";

/** Words that may stand alone for a source. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  "i we you he she it they me us him her them who whom which that this these those there one himself herself itself themselves myself my our your its their".split(
    " ",
  ),
);

/** How many mentions back a pronoun for an organisation or a group looks. */
const MEMORY = 12;
const FIRST_PERSON = new Set(["i", "me", "myself", "we", "us", "my", "our"]);
const SINGULAR_THINGS = new Set(["it", "itself", "its"]);
const PLURALS = new Set(["they", "them", "themselves", "their"]);
/** Pronouns that mean what stands right before them. */
export const RELATIVE: ReadonlySet<string> = new Set(["who", "whom", "which", "that"]);
const COLLECTIVE: readonly ActorKind[] = ["organisation", "state"];
const PLURAL: readonly ActorKind[] = ["group", "organisation", "state"];

/** Who a pronoun that speaks means; `lastGroup`: the unnamed group that spoke last, `outer`: the speaker around it. */
export function resolvePronoun(
  text: TokenizedArticle,
  token: Token,
  book: ActorBook,
  lastGroup: { readonly actor: ActorId; readonly start: number } | undefined,
  outer: ActorId | undefined,
): PronounReading | undefined {
  const { lower, start } = token;
  const met = book.startingAt(start).find(({ form }) => form === "pronoun");
  if (met !== undefined) return { actor: met.actor, confidence: met.confidence, foundBy: met.foundBy };
  if (FIRST_PERSON.has(lower))
    return outer === undefined ? undefined : { actor: outer, confidence: 0.8, foundBy: "first-person" };
  if (RELATIVE.has(lower)) return resolveRelative(text.tokens, token, book);
  if (SINGULAR_THINGS.has(lower)) return lastOf(book, start, COLLECTIVE, "pronoun-of-organisation");
  if (!PLURALS.has(lower)) return undefined;
  const group = lastMention(book, start, ({ kind }) => kind === "group");
  if (lastGroup !== undefined && lastGroup.start > (group?.start ?? -1))
    return { actor: lastGroup.actor, confidence: 0.5, foundBy: "pronoun-of-group" };
  if (group !== undefined) return { actor: group.actor, confidence: 0.5, foundBy: "pronoun-of-group" };
  return lastOf(book, start, PLURAL, "pronoun-of-group");
}

function lastOf(
  book: ActorBook,
  start: number,
  kinds: readonly ActorKind[],
  foundBy: string,
): PronounReading | undefined {
  const found = lastMention(book, start, ({ kind }, { form }) => form !== "nominal" && kinds.includes(kind));
  return found === undefined ? undefined : { actor: found.actor, confidence: 0.5, foundBy };
}

/** "allies" inside "the US and its allies": the wider one is meant. */
function around(book: ActorBook, index: number, mention: Mention): Mention {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const wider = book.mentions[i];
    if (wider !== undefined && wider.form === "nominal" && wider.end >= mention.end) return wider;
  }
  return mention;
}

/** The last mention before an offset that fits, a few mentions back at most. */
function lastMention(
  book: ActorBook,
  start: number,
  fits: (actor: Actor, mention: Mention) => boolean,
): Mention | undefined {
  const from = book.indexAt(start) - 1;
  for (let i = from; i >= 0 && i > from - MEMORY; i--) {
    const mention = book.mentions[i];
    const actor = mention && book.actor(mention.actor);
    if (mention !== undefined && actor !== undefined && fits(actor, mention)) return around(book, i, mention);
  }
  return undefined;
}
