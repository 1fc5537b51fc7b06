import type { Actor, ActorKind } from "../../domain/actor.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Attribution } from "../attribute-speakers.ts";
import { firstFrom } from "../first-from.ts";
import { markWords } from "../mark-words.ts";
import { tokenIndexAt, type Token, type TokenizedArticle } from "../tokenize.ts";
import { perWord } from "../word-form.ts";

/** A mention with the tokens it covers, `first` to `last` (excluded). */
export interface ActorWords {
  readonly mention: Mention;
  readonly actor: ActorId;
  readonly kind: ActorKind;
  readonly first: number;
  readonly last: number;
}

/** The mentions of an article by token, so that a clause can be read for who did what. */
export class ArticleActorWords {
  readonly tokens: readonly Token[];
  /** By token, as `markWords` gives them. */
  readonly marks: Int32Array;
  /** In reading order; of nested mentions the widest comes first. */
  readonly all: readonly ActorWords[];
  /** By token: the widest mention that begins at it. */
  readonly byFirst: readonly (ActorWords | undefined)[];
  /** By token: the widest mention that ends just before it. */
  readonly byLast: readonly (ActorWords | undefined)[];
  /** By token: true inside a name. */
  readonly inName: readonly (boolean | undefined)[];
  readonly #actors: readonly Actor[];
  readonly #ranks: ReadonlyMap<ActorId, number>;
  readonly #groups: ReadonlyMap<ActorId, readonly ActorId[]> | undefined;

  constructor({ tokens }: TokenizedArticle, { actors, mentions }: Attribution) {
    const places = tokens.length + 1;
    const byFirst = emptyList<ActorWords>(places);
    const byLast = emptyList<ActorWords>(places);
    const inName = emptyList<boolean>(places);
    this.tokens = tokens;
    this.marks = markWords(tokens);
    this.#actors = actors;
    this.#ranks = ranksOf(actors);
    this.all = placeMentions(tokens, mentions, (actor) => this.#get(actor));
    for (const words of this.all) {
      byFirst[words.first] ??= words;
      byLast[words.last] ??= words;
      const { form } = words.mention;
      if (form !== "nominal" && form !== "pronoun") for (let at = words.first; at < words.last; at++) inName[at] = true;
    }
    this.byFirst = byFirst;
    this.byLast = byLast;
    this.inName = inName;
    this.#groups = findGroups(actors);
  }

  /** Members of groups such as "the two presidents"; every other actor is its own member. */
  members(actor: ActorId): readonly ActorId[] {
    return this.#groups?.get(actor) ?? [actor];
  }

  name(actor: ActorId): string {
    return this.#get(actor)?.name ?? "";
  }

  kindOf(actor: ActorId): ActorKind | undefined {
    return this.#get(actor)?.kind;
  }

  /** Counts up from 0 in the order of the article's actors, which is that of their first mentions. */
  rankOf(actor: ActorId): number {
    return this.#ranks.get(actor) ?? 0;
  }

  #get(actor: ActorId): Actor | undefined {
    return this.#actors[this.#ranks.get(actor) ?? -1];
  }
}

function ranksOf(actors: readonly Actor[]): Map<ActorId, number> {
  const ranks = new Map<ActorId, number>();
  for (const { id } of actors) ranks.set(id, ranks.size);
  return ranks;
}

function emptyList<Value>(length: number): (Value | undefined)[] {
  // oxlint-disable-next-line unicorn/no-new-array -- Array.from would call a function for every token
  return new Array<Value | undefined>(length);
}

const INDEXES = new WeakMap<Attribution, ArticleActorWords>();

/** Index the mentions of an article by the tokens they cover; made once for the stages that read the same attribution. */
export function indexActorWords(text: TokenizedArticle, attribution: Attribution): ArticleActorWords {
  const known = INDEXES.get(attribution);
  if (known?.tokens === text.tokens) return known;
  const index = new ArticleActorWords(text, attribution);
  INDEXES.set(attribution, index);
  return index;
}

const POINTING = new Set(["this", "that", "these", "those"]);

/** Pronouns that point at what was said, not at whom. */
const points = perWord(({ lower }) => POINTING.has(lower));

/** The mentions of known actors with their tokens; of nested ones the widest first. */
function placeMentions(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  actorOf: (id: ActorId) => Actor | undefined,
): ActorWords[] {
  const placed: ActorWords[] = [];
  let first = 0;
  for (const mention of mentions) {
    while ((tokens[first]?.end ?? Infinity) <= mention.start) first++;
    const actor = actorOf(mention.actor);
    const opening = tokens[first];
    if (actor === undefined || opening === undefined || points(opening.form)) continue;
    let last = first + 1;
    while ((tokens[last - 1]?.end ?? Infinity) < mention.end) last++;
    place(placed, { mention, actor: actor.id, kind: actor.kind, first, last });
  }
  return placed;
}

/** Mentions come by their beginnings: a wider one goes before those that begin where it does. */
function place(placed: ActorWords[], words: ActorWords): void {
  let at = placed.length;
  for (; at > 0; at--) {
    const before = placed[at - 1];
    if (before === undefined || before.first !== words.first || before.last >= words.last) break;
    placed[at] = before;
  }
  placed[at] = words;
}

/** Who belongs to each group that is called by the names of its members; undefined where there is no such group. */
function findGroups(actors: readonly Actor[]): ReadonlyMap<ActorId, readonly ActorId[]> | undefined {
  const groups = actors.filter(({ kind, name }) => kind === "group" && name.includes(" and "));
  if (groups.length === 0) return undefined;
  const byName = new Map(actors.map(({ name, id }) => [name, id]));
  const members = new Map<ActorId, readonly ActorId[]>();
  for (const { id, name } of groups) {
    const parts = name.split(" and ");
    const known = parts.flatMap((part) => byName.get(part) ?? []);
    if (known.length === parts.length) members.set(id, known);
  }
  return members;
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
