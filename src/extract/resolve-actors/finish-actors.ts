import type { Actor } from "../../domain/actor.ts";
import type { Article } from "../../domain/article.ts";
import { cite } from "../../domain/evidence.ts";
import { actorId, mentionId, type ActorId, type ArticleId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import { inReadingOrder } from "../../domain/span.ts";
import { perText } from "../per-text.ts";
import type { ActorDraft, DraftMention } from "./actor-draft.ts";

/** More code units than any mention has: makes one number of start and length. */
const LONGEST_MENTION = 100_000;
const MARKS = /\p{M}+/gu;

/** Hands out actor ids of one article: the name in small Latin letters and digits, numbered where two are alike. */
export class ActorIds {
  readonly #taken: Set<string>;
  readonly #article: ArticleId;

  constructor(article: ArticleId, taken: Iterable<ActorId> = []) {
    this.#article = article;
    this.#taken = new Set(taken);
  }

  next(name: string): ActorId {
    const slug = toSlug(name);
    let id = `${this.#article}:${slug}`;
    for (let n = 2; this.#taken.has(id); n++) id = `${this.#article}:${slug}-${n}`;
    this.#taken.add(id);
    return actorId(id);
  }
}

const PLAIN = /^[ -~]*$/;

const toSlug = perText((name) => {
  const dashed = PLAIN.test(name)
    ? name.toLowerCase().replace(/[^a-z0-9]+/g, "-")
    : name
        .normalize("NFKD")
        .replace(MARKS, "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "-");
  return dashed.replace(/^-|-$/g, "").slice(0, 60) || "actor";
});

/** Actors and mentions with ids, in reading order; drafts without a mention are left out. */
export function finishActors(
  article: Article,
  drafts: readonly ActorDraft[],
): { actors: Actor[]; mentions: Mention[] } {
  const ids = new ActorIds(article.id);
  dropDoubles(drafts);
  const met = drafts.filter(({ mentions }) => mentions.length > 0);
  const firsts = new Map(met.map((draft) => [draft, firstStart(draft)]));
  met.sort((a, b) => (firsts.get(a) ?? 0) - (firsts.get(b) ?? 0));
  for (const draft of met) draft.id = ids.next(draft.name);
  const actors = met.map((draft) => toActor(article, draft));
  const mentions: Mention[] = [];
  for (const draft of met) for (const mention of draft.mentions) mentions.push(toMention(article, draft, mention));
  return { actors, mentions: mentions.sort(inReadingOrder) };
}

function firstStart({ mentions }: ActorDraft): number {
  let first = Infinity;
  for (const { start } of mentions) if (start < first) first = start;
  return first;
}

function toActor(article: Article, draft: ActorDraft): Actor {
  const roles = draft.roles.map(({ start, end, title, of }) => ({
    ...cite(article, { start, end }),
    title,
    ...(of?.id === undefined ? {} : { of: of.id }),
  }));
  const aliases = [...draft.forms.keys()].filter((form) => form !== draft.name);
  return { id: draft.id ?? actorId(""), kind: draft.kind, name: draft.name, named: draft.named, aliases, roles };
}

function toMention(
  article: Article,
  draft: ActorDraft,
  { start, end, form, confidence, foundBy, suspected }: DraftMention,
): Mention {
  const id = mentionId(`${article.id}:m${start}-${end}`);
  const actor = draft.id ?? actorId("");
  const mention = { id, ...cite(article, { start, end }), actor, form, confidence, foundBy };
  const meant = suspected?.draft.id;
  return suspected === undefined || meant === undefined
    ? mention
    : { ...mention, suspected: { actor: meant, why: suspected.why } };
}

/** Two finds of exactly the same stretch: the first one stays. */
function dropDoubles(drafts: readonly ActorDraft[]): void {
  const seen = new Set<number>();
  for (const { mentions } of drafts) {
    let kept = 0;
    for (const mention of mentions) {
      const place = mention.start * LONGEST_MENTION + (mention.end - mention.start);
      if (seen.has(place)) continue;
      seen.add(place);
      mentions[kept++] = mention;
    }
    mentions.length = kept;
  }
}
