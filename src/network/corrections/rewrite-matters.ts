import type { Agreement, Discrepancy } from "../../domain/discrepancy.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { Graph, Position, Story } from "../../domain/graph.ts";
import type { ActorId, EventId, StatementId } from "../../domain/ids.ts";
import { type Decisions, keyOfClaim } from "./decisions.ts";
import type { RenameFollower } from "./follow-renames.ts";
import { marksOf, unique, type WhereTo, withMarks } from "./where-to.ts";

type About = Discrepancy["about"];

/** What a matter is about after the corrections. */
function rewriteAbout(graph: Graph, { statements }: Decisions, to: WhereTo) {
  const ids = new Set<string>(graph.statements.map(({ id }) => id));
  const isStatement = (id: About[number]): id is StatementId => ids.has(id);
  const isNode = (id: About[number]): id is ActorId | EventId => !ids.has(id);
  return (about: About, claims: readonly Evidence[]): About =>
    unique(
      about.flatMap((id): About => {
        if (isStatement(id)) return statements.rejected.has(id) ? [] : [id];
        return isNode(id) ? to.all(id, claims) : [];
      }),
    );
}

/** Disagreements as corrected: merged, split, sorted and told anew, without those rejected. */
export function rewriteDiscrepancies(
  graph: Graph,
  decisions: Decisions,
  to: WhereTo,
  { explain }: RenameFollower,
): readonly Discrepancy[] {
  const { grouping, rejected, confirmed, names, kinds, splits } = decisions.discrepancies;
  const aboutOf = rewriteAbout(graph, decisions, to);
  const marks = marksOf(decisions.discrepancies, grouping.root);
  const corrected = (
    base: Discrepancy,
    id: Discrepancy["id"],
    explanation = base.explanation,
  ): readonly Discrepancy[] => {
    if (rejected.has(id)) return [];
    const told: Discrepancy = {
      ...base,
      id,
      nature: kinds.get(id) ?? base.nature,
      about: aboutOf(base.about, base.claims),
      explanation: names.get(id) ?? explain(explanation, base.about),
      confidence: confirmed.has(id) ? 1 : base.confidence,
    };
    return [withMarks(told, marks.get(id))];
  };
  return graph.discrepancies.flatMap((discrepancy) => {
    const { id } = discrepancy;
    if (grouping.root(id) !== id) return [];
    const whole = withMerged(
      discrepancy,
      graph.discrepancies.filter((one) => one.id !== id && grouping.root(one.id) === id),
    );
    const off = splits.filter(({ from }) => grouping.root(from) === id);
    const gone = new Set(off.flatMap(({ keys }) => [...keys]));
    const rest = gone.size > 0 ? whole.claims.filter((claim) => !gone.has(keyOfClaim(claim))) : whole.claims;
    const parts = off.flatMap((split) => {
      const claims = whole.claims.filter((claim) => split.keys.has(keyOfClaim(claim)));
      return claims.length > 1 ? corrected({ ...whole, claims }, split.id, split.name) : [];
    });
    return [...corrected({ ...whole, claims: rest }, id), ...parts];
  });
}

/** A discrepancy with the claims of those merged into it, each once. */
function withMerged(discrepancy: Discrepancy, merged: readonly Discrepancy[]): Discrepancy {
  if (merged.length === 0) return discrepancy;
  const all = [discrepancy, ...merged];
  const byPlace = new Map(all.flatMap(({ claims }) => claims).map((claim) => [JSON.stringify(claim), claim]));
  return { ...discrepancy, claims: [...byPlace.values()], about: all.flatMap(({ about }) => about) };
}

/** Agreements about what they are about after the corrections. */
export function rewriteAgreements(
  graph: Graph,
  decisions: Decisions,
  to: WhereTo,
  { explain }: RenameFollower,
): readonly Agreement[] {
  const aboutOf = rewriteAbout(graph, decisions, to);
  return graph.agreements.map((agreement) => ({
    ...agreement,
    about: aboutOf(agreement.about, agreement.claims),
    explanation: explain(agreement.explanation, agreement.about),
  }));
}

/** Stories with the event that stands for theirs, if it is still one. */
export function rewriteStories({ stories }: Graph, { events }: Decisions): readonly Story[] {
  return stories.map(({ event, ...story }) => {
    const now = event && events.grouping.root(event);
    return now === undefined || events.rejected.has(now) ? story : { ...story, event: now };
  });
}

/** Layout units between a part that was split off and where it stood. */
const BESIDE = 70;

/** The first layout without what is gone; what was split off stands beside what it was a part of. */
export function rewriteLayout(
  { layout }: Graph,
  { actors, events }: Decisions,
  left: ReadonlySet<string>,
): readonly Position[] | undefined {
  if (!layout) return undefined;
  const places = new Map<string, Position>(layout.map((place) => [place.id, place]));
  const parted = [...actors.splits, ...events.splits]
    .filter(([id]) => left.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { from }]): readonly Position[] => {
      const origin = places.get(from);
      return origin ? [{ id, x: origin.x + BESIDE, y: origin.y + BESIDE }] : [];
    });
  return [...layout.filter(({ id }) => left.has(id)), ...parted];
}
