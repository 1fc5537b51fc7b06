import type { Actor } from "../../domain/actor.ts";
import type { Graph } from "../../domain/graph.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Decisions } from "./decisions.ts";
import { marksOf, unique, type WhereTo, withMarks } from "./where-to.ts";

/** Mentions of who they name after the corrections; those of a rejected actor go with it. */
export function rewriteMentions({ mentions }: Graph, { actors }: Decisions, to: WhereTo): readonly Mention[] {
  return mentions.flatMap((mention) => {
    const { id, actor: owner, article, start, end } = mention;
    const actor = actors.grouping.ownerOf({ key: id, owner, article, start, end });
    if (actors.rejected.has(actor)) return [];
    const { suspected, ...known } = mention;
    const other = suspected && to.actor(suspected.actor, mention);
    const doubt = suspected && other && other !== actor ? { suspected: { ...suspected, actor: other } } : {};
    const confidence = actors.confirmed.has(actor) ? 1 : mention.confidence;
    return { ...known, actor, confidence, ...doubt };
  });
}

/** Of whose passages, as the machine had them, each actor is made. */
function contributors(graph: Graph, { grouping }: Decisions["actors"]): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const made = new Map<ActorId, Set<ActorId>>();
  for (const { id, actor: owner, article, start, end } of graph.mentions) {
    const now = grouping.ownerOf({ key: id, owner, article, start, end });
    made.set(now, (made.get(now) ?? new Set()).add(owner));
  }
  for (const { id } of graph.actors) {
    const now = grouping.root(id);
    if (!grouping.isSplit(id)) made.set(now, (made.get(now) ?? new Set()).add(id));
  }
  return made;
}

/** How the mentions write each actor, the most used first of equals as met. */
function writtenForms({ articles }: Graph, mentions: readonly Mention[]): ReadonlyMap<ActorId, readonly string[]> {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const forms = new Map<ActorId, Set<string>>();
  const order = { name: 0, alias: 1, garbled: 2, nominal: 3, pronoun: 4 } as const;
  for (const { actor, article, start, end } of [...mentions].sort((a, b) => order[a.form] - order[b.form])) {
    const form = texts.get(article)?.slice(start, end).replace(/\s+/g, " ").trim() ?? "";
    forms.set(actor, (forms.get(actor) ?? new Set()).add(form));
  }
  return new Map(Array.from(forms, ([id, met]) => [id, [...met]]));
}

/** Actors as corrected: merged into one, split in two, named and sorted anew; the rest as they were. */
export function rewriteActors(
  graph: Graph,
  { actors }: Decisions,
  to: WhereTo,
  mentions: readonly Mention[],
): readonly Actor[] {
  const { grouping, splits, names, kinds, rejected } = actors;
  const known = new Map(graph.actors.map((actor) => [actor.id, actor]));
  const made = contributors(graph, actors);
  const forms = writtenForms(graph, mentions);
  const marks = marksOf(actors, grouping.root);
  const rewrite = (id: ActorId): readonly Actor[] => {
    const origins = [...(made.get(id) ?? [])].flatMap((origin) => known.get(origin) ?? []);
    const split = splits.get(id);
    const base = known.get(split?.from ?? id);
    if (!base || rejected.has(id) || origins.length === 0) return [];
    const written = forms.get(id) ?? [];
    const name = names.get(id) ?? (split ? (split.name ?? written[0] ?? base.name) : base.name);
    const isSplit = origins.some((origin) => grouping.isSplit(origin.id));
    const pool = unique([base, ...origins].flatMap((origin) => [origin.name, ...origin.aliases]));
    const all = isSplit ? pool.filter((form) => written.includes(form)) : pool;
    const roles = [base, ...origins.filter((one) => one !== base)].flatMap((origin) =>
      origin.roles.flatMap((role) => {
        if (to.actor(origin.id, role) !== id) return [];
        const { of, ...rest } = role;
        const whose = of && to.actor(of, role);
        return whose === undefined || whose === id ? [rest] : [{ ...rest, of: whose }];
      }),
    );
    const kind = kinds.get(id) ?? base.kind;
    const named = base.named || origins.some((origin) => origin.named);
    const actor = { ...base, id, kind, name, named, aliases: all.filter((form) => form !== name), roles };
    return [withMarks(actor, marks.get(id))];
  };
  const parted = [...splits.keys()].filter((id) => grouping.root(id) === id).sort();
  const stood = graph.actors.map(({ id }) => id).filter((id) => grouping.root(id) === id && !splits.has(id));
  return [...stood, ...parted].flatMap(rewrite);
}
