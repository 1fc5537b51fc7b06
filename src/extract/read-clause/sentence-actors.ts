import type { ActorKind } from "../../domain/actor.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Attribution } from "../attribute-speakers.ts";
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
  /** In reading order; of nested mentions the widest comes first. */
  readonly all: readonly ActorWords[];
  /** The widest mention that begins at a token. */
  readonly byFirst: ReadonlyMap<number, ActorWords>;
  /** The widest mention that ends just before a token. */
  readonly byLast: ReadonlyMap<number, ActorWords>;
  /** All mentions that begin at a token, nested ones too. */
  readonly startingAt: ReadonlyMap<number, readonly ActorWords[]>;
  /** Whether a token lies inside a name. */
  readonly inName: ReadonlySet<number>;
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
  const byName = new Map(actors.map((actor) => [actor.name, actor.id]));
  const all = mentions
    .flatMap((mention): ActorWords[] => {
      const actor = byId.get(mention.actor);
      const first = tokenIndexAt(tokens, mention.start);
      const last = tokenIndexAt(tokens, mention.end - 1) + 1;
      return actor && last > first && !POINTING.has(tokens[first]?.lower ?? "")
        ? [{ mention, actor: actor.id, kind: actor.kind, first, last }]
        : [];
    })
    .sort((a, b) => a.first - b.first || b.last - a.last);
  const byFirst = new Map<number, ActorWords>();
  const byLast = new Map<number, ActorWords>();
  const inName = new Set<number>();
  const startingAt = new Map<number, ActorWords[]>();
  for (const words of all) {
    const beside = startingAt.get(words.first);
    if (beside) beside.push(words);
    else startingAt.set(words.first, [words]);
    const before = byLast.get(words.last);
    if (!byFirst.has(words.first)) byFirst.set(words.first, words);
    if (!before || before.first > words.first) byLast.set(words.last, words);
    if (words.mention.form !== "nominal" && words.mention.form !== "pronoun")
      for (let at = words.first; at < words.last; at++) inName.add(at);
  }
  return {
    tokens,
    all,
    byFirst,
    byLast,
    startingAt,
    inName,
    members: (actor) =>
      membersOf(byId.get(actor)?.kind === "group" ? byId.get(actor)?.name : undefined, byName) ?? [actor],
    name: (actor) => byId.get(actor)?.name ?? "",
    kindOf: (actor) => byId.get(actor)?.kind,
  };
}

function membersOf(name: string | undefined, byName: ReadonlyMap<string, ActorId>): ActorId[] | undefined {
  const parts = name?.split(" and ") ?? [];
  const members = parts.flatMap((part) => byName.get(part) ?? []);
  return parts.length > 1 && members.length === parts.length ? members : undefined;
}

/** Tokens to either side within which the mentions beside a passage are looked for. */
const BESIDE = 40;

/** The mentions in the sentence of a passage that stand near it, in reading order. */
export function wordsBeside({ tokens, startingAt }: ArticleActorWords, { start, end }: Span): ActorWords[] {
  const first = tokenIndexAt(tokens, start);
  const last = tokenIndexAt(tokens, end - 1);
  const sentence = tokens[first]?.sentence;
  const found: ActorWords[] = [];
  for (let at = Math.max(0, first - BESIDE); at <= last + BESIDE; at++)
    if (tokens[at]?.sentence === sentence) found.push(...(startingAt.get(at) ?? []));
  return found;
}
