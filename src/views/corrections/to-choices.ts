import { ACTOR_KINDS } from "../../domain/actor.ts";
import type { CorrectionKind } from "../../domain/correction-mark.ts";
import { DISCREPANCY_NATURES } from "../../domain/discrepancy.ts";
import type { Evidence } from "../../domain/evidence.ts";
import { STATEMENT_KINDS } from "../../domain/statement.ts";
import type { GraphIndex } from "../../network/index-graph.ts";
import { outletOf } from "../../network/outlet-of.ts";
import { nameOf, type Subject } from "./subject.ts";

/** One thing that can be said of a subject. */
export interface Choice {
  readonly kind: CorrectionKind;
  readonly title: string;
}

const COMMON: readonly Choice[] = [
  { kind: "confirm", title: "Confirm: it is right" },
  { kind: "reject", title: "Reject: take it out of the graph" },
];

const CHOICES: Readonly<Record<Subject["kind"], readonly Choice[]>> = {
  actor: [
    { kind: "rename", title: "Rename" },
    { kind: "merge", title: "Merge with another actor" },
    { kind: "split", title: "Split: some passages mean somebody else" },
    { kind: "re-kind", title: "Change kind" },
    ...COMMON,
  ],
  statement: [
    { kind: "re-attribute", title: "Somebody else said it" },
    { kind: "merge", title: "Report of the same utterance as another statement" },
    { kind: "split", title: "Not an echo of any other statement" },
    { kind: "re-kind", title: "Change how it is told" },
    ...COMMON,
  ],
  event: [
    { kind: "rename", title: "Rename" },
    { kind: "merge", title: "Merge with another event" },
    { kind: "split", title: "Split: some passages tell of something else" },
    { kind: "re-kind", title: "Change kind" },
    ...COMMON,
  ],
  discrepancy: [
    { kind: "rename", title: "Explain it otherwise" },
    { kind: "merge", title: "Merge with another disagreement" },
    { kind: "split", title: "Split: some passages are about something else" },
    { kind: "re-kind", title: "Change its nature" },
    ...COMMON,
  ],
};

/** The passages that can be split off. */
export function passagesOf(index: GraphIndex, subject: Subject): readonly Evidence[] {
  if (subject.kind === "actor") return index.mentionsByActor.get(subject.id) ?? [];
  if (subject.kind === "discrepancy") return index.discrepancies.get(subject.id)?.claims ?? [];
  return subject.kind === "event" ? (index.events.get(subject.id)?.mentions ?? []) : [];
}

/** How many passages must stay with what they are split off: a disagreement needs two. */
export const leastLeft = ({ kind }: Subject): number => (kind === "discrepancy" ? 2 : 1);

/** What can be said of a subject, as far as there is something to say it about. */
export function toChoices(index: GraphIndex, subject: Subject): readonly Choice[] {
  const canSplit =
    subject.kind === "statement"
      ? (index.echoesByStatement.get(subject.id)?.length ?? 0) > 0
      : passagesOf(index, subject).length > leastLeft(subject);
  return CHOICES[subject.kind].filter(({ kind }) => kind !== "split" || canSplit);
}

/** The kinds that a subject can be; none stands for any words. */
export function kindsFor({ kind }: Subject): readonly string[] {
  if (kind === "actor") return ACTOR_KINDS;
  if (kind === "statement") return STATEMENT_KINDS;
  return kind === "discrepancy" ? DISCREPANCY_NATURES : [];
}

/** The kind that a subject has. */
export function kindNow({ actors, statements, events, discrepancies }: GraphIndex, subject: Subject): string {
  if (subject.kind === "actor") return actors.get(subject.id)?.kind ?? "";
  if (subject.kind === "statement") return statements.get(subject.id)?.kind ?? "";
  if (subject.kind === "event") return events.get(subject.id)?.kind ?? "";
  return discrepancies.get(subject.id)?.nature ?? "";
}

/** Something that can be chosen from a list. */
export interface Other {
  readonly id: string;
  readonly name: string;
}

/** Names that stand twice are told apart by where each is first met. */
function toldApart(index: GraphIndex, others: readonly (Other & { readonly subject: Subject })[]): readonly Other[] {
  const times = new Map<string, number>();
  for (const { name } of others) times.set(name, (times.get(name) ?? 0) + 1);
  return others.map(({ id, name, subject }) => {
    const [first] = (times.get(name) ?? 0) > 1 ? passagesOf(index, subject) : [];
    const article = first && index.articles.get(first.article);
    return { id, name: article ? `${name} (${outletOf(article)})` : name };
  });
}

const byName = (a: Other, b: Other): number => a.name.localeCompare(b.name);

/** What a subject can be merged with, by name. */
export function othersOf(index: GraphIndex, subject: Subject): readonly Other[] {
  const { actors, statements, events, discrepancies } = index.graph;
  const all: readonly Subject[] = {
    actor: () => actors.map(({ id }): Subject => ({ kind: "actor", id })),
    statement: () => statements.map(({ id }): Subject => ({ kind: "statement", id })),
    event: () => events.map(({ id }): Subject => ({ kind: "event", id })),
    discrepancy: () => discrepancies.map(({ id }): Subject => ({ kind: "discrepancy", id })),
  }[subject.kind]();
  const others = all.filter(({ id }) => id !== subject.id);
  const named = others.map((other) => ({ id: other.id, name: nameOf(index, other), subject: other }));
  return toldApart(index, named).toSorted(byName);
}

/** Stands for a statement that nobody said by name. */
export const NOBODY = "nobody";

/** Who may have said a statement instead. */
export const speakersOf = (index: GraphIndex, statement: Subject): readonly Other[] => {
  const actors = index.graph.actors.map(({ id, name }) => ({ id, name, subject: { kind: "actor", id } as const }));
  const now = statement.kind === "statement" ? index.statements.get(statement.id)?.speaker?.actor : undefined;
  const others = toldApart(
    index,
    actors.filter(({ id }) => id !== now),
  );
  return [{ id: NOBODY, name: "Nobody who is named" }, ...others.toSorted(byName)];
};
