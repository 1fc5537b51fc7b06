import type { Actor, Role } from "../../domain/actor.ts";
import type { Article } from "../../domain/article.ts";
import { cite } from "../../domain/evidence.ts";
import { actorId, mentionId, type ActorId, type ArticleId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import { inReadingOrder } from "../../domain/span.ts";
import { perText } from "../../domain/per-text.ts";
import type { ActorDraft, DraftMention, DraftRole } from "./actor-draft.ts";

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
  met.sort((a, b) => a.opensAt - b.opensAt);
  for (const draft of met) draft.id = ids.next(draft.name);
  const actors: Actor[] = [];
  const mentions: Mention[] = [];
  for (const draft of met) {
    actors.push(toActor(article, draft));
    for (const mention of draft.mentions) mentions.push(toMention(article, draft, mention));
  }
  return { actors, mentions: mentions.sort(inReadingOrder) };
}

function toActor(article: Article, draft: ActorDraft): Actor {
  const roles: Role[] = [];
  for (const role of draft.roles) roles.push(toRole(article, role));
  const aliases: string[] = [];
  for (const form of draft.forms.keys()) if (form !== draft.name) aliases.push(form);
  return { id: draft.id ?? actorId(""), kind: draft.kind, name: draft.name, named: draft.named, aliases, roles };
}

/** Written out field by field: taken over from evidence with `...`, they cost several times as much. */
function toRole(article: Article, role: DraftRole): Role {
  const { start, end, title } = role;
  const { article: cited } = cite(article, { start, end });
  const of = role.of?.id;
  return of === undefined ? { article: cited, start, end, title } : { article: cited, start, end, title, of };
}

function toMention(article: Article, draft: ActorDraft, mention: DraftMention): Mention {
  const { start, end, form, confidence, foundBy, suspected } = mention;
  const { article: cited } = cite(article, { start, end });
  const id = mentionId(`${cited}:m${start}-${end}`);
  const actor = draft.id ?? actorId("");
  const meant = suspected?.draft.id;
  if (suspected === undefined || meant === undefined)
    return { id, article: cited, start, end, actor, form, confidence, foundBy };
  const doubt = { actor: meant, why: suspected.why };
  return { id, article: cited, start, end, actor, form, confidence, foundBy, suspected: doubt };
}

/** Two finds of exactly the same stretch: the first one stays. Notes where each draft is met first. */
function dropDoubles(drafts: readonly ActorDraft[]): void {
  const seen = new Set<number>();
  for (const draft of drafts) {
    const { mentions } = draft;
    let kept = 0;
    for (const mention of mentions) {
      const place = mention.start * LONGEST_MENTION + (mention.end - mention.start);
      if (seen.has(place)) continue;
      seen.add(place);
      mentions[kept++] = mention;
      if (mention.start < draft.opensAt) draft.opensAt = mention.start;
    }
    // setting a length is slow, and hardly ever needed
    if (kept < mentions.length) mentions.length = kept;
  }
}
