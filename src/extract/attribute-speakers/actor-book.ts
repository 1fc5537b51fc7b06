import type { Actor, ActorKind } from "../../domain/actor.ts";
import type { Article } from "../../domain/article.ts";
import { cite } from "../../domain/evidence.ts";
import { mentionId, type ActorId } from "../../domain/ids.ts";
import type { Mention, MentionForm } from "../../domain/mention.ts";
import { inReadingOrder, type Span } from "../../domain/span.ts";
import type { ArticleActors } from "../resolve-actors.ts";
import { ActorIds } from "../resolve-actors/finish-actors.ts";

const NONE: readonly Mention[] = [];
/** How many mentions back one is looked for that is long enough to cover a place. */
const NEAR = 3;

/** The actors and mentions of one article while speakers are being attributed: it only grows. */
export class ActorBook {
  readonly #article: Article;
  readonly #actors = new Map<ActorId, Actor>();
  readonly #mentions: Mention[];
  readonly #added: Mention[] = [];
  readonly #addedAt = new Map<number, Mention[]>();
  /** Made when the first actor without a name is met. */
  #ids: ActorIds | undefined;

  constructor(article: Article, { actors, mentions }: ArticleActors) {
    this.#article = article;
    this.#mentions = [...mentions];
    for (const actor of actors) this.#actors.set(actor.id, actor);
  }

  actor(id: ActorId): Actor | undefined {
    return this.#actors.get(id);
  }

  /** Mentions that start exactly at an offset. */
  startingAt(offset: number): readonly Mention[] {
    const first = this.indexAt(offset);
    let last = first;
    while (this.#mentions[last]?.start === offset) last++;
    const added = this.#addedAt.get(offset);
    if (first === last) return added ?? NONE;
    const found = this.#mentions.slice(first, last);
    return added === undefined ? found : [...found, ...added];
  }

  /** The mentions found before attribution, in reading order. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** Index, among the mentions found before attribution, of the first that starts at or after an offset. Logarithmic. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The mentions found before attribution that start within a stretch. */
  within({ start, end }: Span): readonly Mention[] {
    return this.#mentions.slice(this.indexAt(start), this.indexAt(end));
  }

  /** Point a pronoun at another actor than before. */
  point({ start, end }: Span, actor: ActorId, confidence: number, foundBy: string): void {
    for (let i = this.indexAt(start); this.#mentions[i]?.start === start; i++) {
      const mention = this.#mentions[i];
      if (mention?.form !== "pronoun" || mention.end !== end || mention.actor === actor) continue;
      const { id, article, form } = mention;
      this.#mentions[i] = { id, article, start, end, actor, form, confidence, foundBy };
      return;
    }
    this.addMention(actor, { start, end }, "pronoun", confidence, foundBy);
  }

  /** The name in the middle of which a token stands ("Lee" of "Ann Lee"). */
  coveringName({ start, end }: Span): Mention | undefined {
    for (let i = this.indexAt(start) - 1, from = i; i >= 0 && i > from - NEAR; i--) {
      const mention = this.#mentions[i];
      if (mention !== undefined && mention.end >= end && mention.form === "name") return mention;
    }
    return undefined;
  }

  /** An actor that has no name, called by its description. */
  addUnnamed(kind: ActorKind, name: string): ActorId {
    this.#ids ??= new ActorIds(this.#article.id, this.#actors.keys());
    const id = this.#ids.next(name);
    this.#actors.set(id, { id, kind, name, named: false, aliases: [], roles: [] });
    return id;
  }

  /** Note that a stretch means an actor; nothing happens where the very stretch is a mention already. */
  addMention(actor: ActorId, span: Span, form: MentionForm, confidence: number, foundBy: string): void {
    if (this.startingAt(span.start).some(({ end }) => end === span.end)) return;
    const { article, start, end } = cite(this.#article, span);
    const id = mentionId(`${article}:m${start}-${end}`);
    const mention = { id, article, start, end, actor, form, confidence, foundBy };
    this.#added.push(mention);
    this.#index(mention);
    if (form !== "pronoun") this.#addAlias(actor, this.#article.text.slice(start, end));
  }

  finish(): ArticleActors {
    const mentions = mergeInOrder(this.#mentions, this.#added.sort(inReadingOrder));
    const first = new Map<ActorId, number>();
    for (const { actor, start } of mentions) if (!first.has(actor)) first.set(actor, start);
    const actors = [...this.#actors.values()].filter(({ id }) => first.has(id));
    return { actors: actors.sort((a, b) => (first.get(a.id) ?? 0) - (first.get(b.id) ?? 0)), mentions };
  }

  #index(mention: Mention): void {
    const found = this.#addedAt.get(mention.start);
    if (found === undefined) this.#addedAt.set(mention.start, [mention]);
    else found.push(mention);
  }

  #addAlias(id: ActorId, form: string): void {
    const actor = this.#actors.get(id);
    if (actor === undefined || actor.named || actor.name === form || actor.aliases.includes(form)) return;
    const { kind, name, named, roles } = actor;
    this.#actors.set(id, { id, kind, name, named, aliases: [...actor.aliases, form], roles });
  }
}

/** Two lists in reading order as one; where two spans are the same, the first list goes before. */
function mergeInOrder(many: readonly Mention[], few: readonly Mention[]): Mention[] {
  if (few.length === 0) return [...many];
  const merged: Mention[] = [];
  let next = 0;
  for (const mention of many) {
    for (let other = few[next]; other !== undefined && inReadingOrder(other, mention) < 0; other = few[++next])
      merged.push(other);
    merged.push(mention);
  }
  return next < few.length ? merged.concat(few.slice(next)) : merged;
}
