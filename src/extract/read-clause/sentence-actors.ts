import type { Actor, ActorKind } from "../../domain/actor.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Attribution } from "../attribute-speakers.ts";
import { firstFrom } from "../first-from.ts";
import { markWords } from "../mark-words.ts";
import { tokenIndexAt, type Token, type TokenizedArticle } from "../tokenize.ts";

/** A mention with the tokens it covers, `first` to `last` (excluded). */
export interface ActorWords {
  readonly mention: Mention;
  readonly actor: ActorId;
  readonly kind: ActorKind;
  readonly first: number;
  readonly last: number;
}

/** The mentions of an article by token, so that a clause can be read for who did what. */
export interface ArticleActorWords {
  readonly tokens: readonly Token[];
  /** By token, as `markWords` gives them. */
  readonly marks: Int32Array;
  /** In reading order; of nested mentions the widest comes first. */
  readonly all: readonly ActorWords[];
  /** By token: the widest mention that begins at it. */
  readonly byFirst: readonly (ActorWords | undefined)[];
  /** By token: the widest mention that ends just before it. */
  readonly byLast: readonly (ActorWords | undefined)[];
  /** By token: 1 inside a name. */
  readonly inName: Uint8Array;
  /** Members of groups such as "the two presidents"; every other actor is its own member. */
  readonly members: (actor: ActorId) => readonly ActorId[];
  readonly name: (actor: ActorId) => string;
  readonly kindOf: (actor: ActorId) => ActorKind | undefined;
}

/** Pronouns that point at what was said, not at whom. */
const POINTING = new Set(["this", "that", "these", "those"]);

const INDEXES = new WeakMap<Attribution, ArticleActorWords>();

/** Index the mentions of an article by the tokens they cover; made once for the stages that read the same attribution. */
export function indexActorWords(text: TokenizedArticle, attribution: Attribution): ArticleActorWords {
  const known = INDEXES.get(attribution);
  if (known?.tokens === text.tokens) return known;
  const index = makeIndex(text, attribution);
  INDEXES.set(attribution, index);
  return index;
}

function makeIndex({ tokens }: TokenizedArticle, { actors, mentions }: Attribution): ArticleActorWords {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const all = placeMentions(tokens, mentions, byId);
  const byFirst = tokens.map(nobody);
  const byLast = tokens.map(nobody);
  const inName = new Uint8Array(tokens.length);
  for (const words of all) {
    byFirst[words.first] ??= words;
    byLast[words.last] ??= words;
    const { form } = words.mention;
    if (form !== "nominal" && form !== "pronoun") inName.fill(1, words.first, words.last);
  }
  return {
    tokens,
    marks: markWords(tokens),
    all,
    byFirst,
    byLast,
    inName,
    members: findMembers(actors),
    name: (actor) => byId.get(actor)?.name ?? "",
    kindOf: (actor) => byId.get(actor)?.kind,
  };
}

const nobody = (): ActorWords | undefined => undefined;

/** The mentions of known actors with their tokens; of nested ones the widest first. */
function placeMentions(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  byId: ReadonlyMap<ActorId, Actor>,
): ActorWords[] {
  const placed: ActorWords[] = [];
  let first = 0;
  for (const mention of mentions) {
    while ((tokens[first]?.end ?? Infinity) <= mention.start) first++;
    const actor = byId.get(mention.actor);
    const opening = tokens[first];
    if (actor === undefined || opening === undefined || POINTING.has(opening.lower)) continue;
    let last = first + 1;
    while ((tokens[last - 1]?.end ?? Infinity) < mention.end) last++;
    placed.push({ mention, actor: actor.id, kind: actor.kind, first, last });
  }
  return placed.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Who belongs to each group that is called by the names of its members. */
function findMembers(actors: readonly Actor[]): ArticleActorWords["members"] {
  const groups = actors.filter(({ kind, name }) => kind === "group" && name.includes(" and "));
  if (groups.length === 0) return (actor) => [actor];
  const byName = new Map(actors.map(({ name, id }) => [name, id]));
  const members = new Map<ActorId, readonly ActorId[]>();
  for (const { id, name } of groups) {
    const parts = name.split(" and ");
    const known = parts.flatMap((part) => byName.get(part) ?? []);
    if (known.length === parts.length) members.set(id, known);
  }
  return (actor) => members.get(actor) ?? [actor];
}

/** Tokens to either side within which the mentions beside a passage are looked for. */
const BESIDE = 40;

/** The mentions in the sentence of a passage that stand near it, in reading order. */
export function wordsBeside({ tokens, all }: ArticleActorWords, { start, end }: Span): ActorWords[] {
  const first = tokenIndexAt(tokens, start);
  const last = tokenIndexAt(tokens, end - 1);
  const sentence = tokens[first]?.sentence;
  const found: ActorWords[] = [];
  for (let i = firstFrom(all, first - BESIDE); i < all.length; i++) {
    const words = all[i];
    if (words === undefined || words.first > last + BESIDE) break;
    if (tokens[words.first]?.sentence === sentence) found.push(words);
  }
  return found;
}
