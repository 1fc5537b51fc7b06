import { keepInCommunities } from "../communities/keep-in-communities.ts";
import type { Correction } from "../../domain/correction.ts";
import type { Graph } from "../../domain/graph.ts";
import { inOrderOfTime, textOf } from "./correction-order.ts";
import { decide } from "./decide.ts";
import { type Decisions, undecided } from "./decisions.ts";
import { createRenameFollower } from "./follow-renames.ts";
import { createTargetFinder } from "./find-targets.ts";
import { rewriteActors, rewriteMentions } from "./rewrite-actors.ts";
import { rewriteEvents } from "./rewrite-events.ts";
import { rewriteEchoes, rewriteRelations } from "./rewrite-links.ts";
import { rewriteAgreements, rewriteDiscrepancies, rewriteLayout, rewriteStories } from "./rewrite-matters.ts";
import { rewriteStatements } from "./rewrite-statements.ts";
import { whereTo } from "./where-to.ts";

/** A correction that leads nowhere in this graph, wholly or in part, and the reason. */
export interface Unplaced {
  readonly correction: Correction;
  readonly why: string;
}

/** A graph as corrected, and what could not be. */
export interface Corrected {
  readonly graph: Graph;
  readonly unplaced: readonly Unplaced[];
}

function rewrite(graph: Graph, decisions: Decisions): Graph {
  const to = whereTo(graph, decisions);
  const renamed = createRenameFollower(graph, decisions);
  const mentions = rewriteMentions(graph, decisions, to);
  const actors = rewriteActors(graph, decisions, to, mentions);
  const events = rewriteEvents(graph, decisions, to, renamed);
  const statements = rewriteStatements(graph, decisions, to, mentions);
  const left = new Set<string>([...actors, ...events].map(({ id }) => id));
  const layout = rewriteLayout(graph, decisions, left);
  const communities = graph.communities && keepInCommunities(graph.communities, (node) => left.has(node));
  return {
    ...graph,
    actors,
    mentions,
    statements,
    events,
    relations: rewriteRelations(graph, decisions, to, statements),
    echoes: rewriteEchoes(graph, decisions),
    discrepancies: rewriteDiscrepancies(graph, decisions, to, renamed),
    agreements: rewriteAgreements(graph, decisions, to, renamed),
    stories: rewriteStories(graph, decisions),
    ...(layout && { layout }),
    ...(communities && { communities }),
  };
}

/**
 * The graph with corrections applied, the oldest first, and told in it; their order in the list does not matter. Those that
 * the graph tells already are not applied again. Articles stay as they are; the graph given stays as it is.
 */
export function applyCorrections(graph: Graph, corrections: readonly Correction[]): Corrected {
  const told = new Set((graph.corrections ?? []).map(textOf));
  const coming = inOrderOfTime(corrections).filter((one) => !told.has(textOf(one)));
  const unplaced: Unplaced[] = [];
  const placed: Correction[] = [];
  if (coming.length === 0) return { graph, unplaced };
  const finder = createTargetFinder(graph);
  const decisions = undecided(graph);
  for (const correction of coming) {
    const outcome = decide(decisions, finder, correction);
    if (outcome.why !== undefined) unplaced.push({ correction, why: outcome.why });
    if (outcome.placed) placed.push(correction);
  }
  if (placed.length === 0) return { graph, unplaced };
  return { graph: { ...rewrite(graph, decisions), corrections: [...(graph.corrections ?? []), ...placed] }, unplaced };
}
