import type { Community } from "../../domain/community.ts";
import type { Graph } from "../../domain/graph.ts";
import { buildNetwork } from "../build-network.ts";
import { indexGraph } from "../index-graph.ts";
import { byImportance, measureImportance } from "../measure-importance.ts";
import { isActorId } from "../node-kind.ts";
import { divideLinks } from "./divide-links.ts";
import { collectArticleLinks, collectGroundLinks } from "./ground-links.ts";
import { isVast } from "./is-vast.ts";
import { placeDivisions } from "./place-divisions.ts";
import { toCommunities } from "./to-communities.ts";

/** The communities of a graph too large to be drawn node by node; none for any other. About 5 s for 200,000 elements. */
export function divideGraph(graph: Graph): readonly Community[] | undefined {
  const index = indexGraph(graph);
  const ranking = byImportance(measureImportance(index));
  const { nodes, links } = collectGroundLinks(buildNetwork(index), ranking);
  if (!isVast(nodes.length, links.length)) return undefined;
  const all = [...links, ...collectArticleLinks(index, ranking)];
  const canLead = (place: number): boolean => {
    const node = nodes[place];
    return node !== undefined && isActorId(index, node);
  };
  return toCommunities(placeDivisions(divideLinks(nodes.length, all, canLead)), nodes);
}
