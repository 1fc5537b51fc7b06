import type { Anchor, Target } from "../../domain/correction.ts";
import type { Discrepancy } from "../../domain/discrepancy.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { Graph } from "../../domain/graph.ts";
import type { ActorId, DiscrepancyId, EventId, StatementId } from "../../domain/ids.ts";
import { overlap, spanLength } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import type { Member } from "./grouping.ts";
import { createAnchorPlacer } from "./place-anchor.ts";

/** Share of two stretches that both cover: with less, they are two finds rather than one with other edges. */
const LEAST_SHARED = 0.4;

/** What the machine found at the passages of a target; undefined where it found nothing like it. */
export interface TargetFinder {
  readonly mention: (anchor: Anchor, hint?: string) => Member<ActorId> | undefined;
  readonly eventMention: (anchor: Anchor, hint?: string) => Member<EventId> | undefined;
  readonly statement: (target: Target<"statement">) => Statement | undefined;
  readonly discrepancy: (target: Target<"discrepancy">) => Discrepancy | undefined;
  /** The claims of some discrepancies, and which of them stand where the anchors lead. */
  readonly claims: (
    isMeant: (id: DiscrepancyId) => boolean,
    anchors: readonly Anchor[],
  ) => { readonly all: readonly Evidence[]; readonly found: readonly Evidence[] };
}

const shared = (a: Evidence, b: Evidence): number => {
  const both = a.article === b.article ? overlap(a, b) : 0;
  return both / (spanLength(a) + spanLength(b) - both);
};

/** The passage that covers a place best; of equals the one that the hint names. */
function coverOf<Passage extends Evidence>(
  passages: readonly Passage[],
  place: Evidence,
  isHinted: (passage: Passage) => boolean,
): Passage | undefined {
  let best: { readonly passage: Passage; readonly score: number } | undefined;
  for (const passage of passages) {
    const score = shared(passage, place) + (isHinted(passage) ? 0.001 : 0);
    if (score >= LEAST_SHARED && (!best || score > best.score)) best = { passage, score };
  }
  return best?.passage;
}

const byArticle = <Passage extends Evidence>(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> => {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const known = groups.get(passage.article);
    if (known) known.push(passage);
    else groups.set(passage.article, [passage]);
  }
  return groups;
};

/** The mentions of all actors as passages that belong to one each. */
export const actorMembers = ({ mentions }: Graph): readonly Member<ActorId>[] =>
  mentions.map(({ id, actor, article, start, end }) => ({ key: id, owner: actor, article, start, end }));

/** The mentions of all events likewise. */
export const eventMembers = ({ events }: Graph): readonly Member<EventId>[] =>
  events.flatMap(({ id, mentions }) =>
    mentions.map(({ article, start, end }, place) => ({ key: `${id} ${place}`, owner: id, article, start, end })),
  );

/** Of all disagreements, the one that shares most claims with the target; of equals the hinted one, then one of its kind. */
function findDiscrepancy(
  discrepancies: readonly Discrepancy[],
  { id: hint, name }: Target<"discrepancy">,
  places: readonly Evidence[],
): Discrepancy | undefined {
  let best: { readonly found: Discrepancy; readonly score: number } | undefined;
  for (const found of discrepancies) {
    const met = places.filter((place) => found.claims.some((claim) => shared(claim, place) >= LEAST_SHARED)).length;
    const hinted = (found.id === hint ? 0.2 : 0) + (found.explanation === name ? 0.1 : 0);
    const score = met / Math.max(found.claims.length, places.length) + hinted;
    if (met > 0 && score >= 0.5 && (!best || score > best.score)) best = { found, score };
  }
  return best?.found;
}

/** Make the way from targets to what the machine found in a graph. */
export function createTargetFinder(graph: Graph): TargetFinder {
  const place = createAnchorPlacer(graph.articles);
  const mentions = byArticle(actorMembers(graph));
  const eventMentions = byArticle(eventMembers(graph));
  const statements = byArticle(graph.statements);
  const coverIn = <Passage extends Evidence>(
    passages: ReadonlyMap<string, readonly Passage[]>,
    anchor: Anchor,
    isHinted: (passage: Passage) => boolean,
  ): Passage | undefined => {
    const found = place(anchor);
    return found && coverOf(passages.get(found.article) ?? [], found, isHinted);
  };
  return {
    mention: (anchor, hint) => coverIn(mentions, anchor, ({ owner }) => owner === hint),
    eventMention: (anchor, hint) => coverIn(eventMentions, anchor, ({ owner }) => owner === hint),
    statement: ({ passages: [anchor], id: hint }) =>
      anchor && coverIn(statements, anchor, ({ id }: { readonly id: StatementId }) => id === hint),
    claims: (isMeant, anchors) => {
      const all = graph.discrepancies.filter(({ id }) => isMeant(id)).flatMap((one) => one.claims);
      const places = anchors.flatMap((anchor) => place(anchor) ?? []);
      return { all, found: all.filter((claim) => places.some((one) => shared(claim, one) >= LEAST_SHARED)) };
    },
    discrepancy: (target) =>
      findDiscrepancy(
        graph.discrepancies,
        target,
        target.passages.flatMap((anchor) => place(anchor) ?? []),
      ),
  };
}
