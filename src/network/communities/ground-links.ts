import type { Network } from "../build-network.ts";
import type { GraphIndex, GroundNode } from "../index-graph.ts";

/** Two nodes by their places in a list, and how much ties them. */
export interface GroundLink {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Actors and events by their rank, and the links between them: all that communities are made of. */
export interface GroundLinks {
  /** The most important first; links name them by their place in this list. */
  readonly nodes: readonly GroundNode[];
  /** Each pair once; the weight is how many passages the link rests on. */
  readonly links: readonly GroundLink[];
}

/** The links between the nodes of a ranking. */
export function collectGroundLinks(network: Network, ranking: readonly GroundNode[]): GroundLinks {
  const rank = new Map<string, number>(ranking.map((node, place) => [node, place]));
  const links: GroundLink[] = [];
  network.forEachEdge((_, { passages }, source, target) => {
    const [a, b] = [rank.get(source), rank.get(target)];
    if (a !== undefined && b !== undefined) links.push({ a, b, weight: passages });
  });
  return { nodes: ranking, links };
}

/** Being told of by the same article ties two nodes this much less than a passage does. */
const WEIGHT_OF_ARTICLE = 0.2;
/** A list of everybody says nothing about who belongs together. */
const MOST_IN_ARTICLE = 300;

/** Weak links from the most important node of each article to the others in it, so that what no tie holds is not lost. */
export function collectArticleLinks(
  { mentionsByArticle, eventsByArticle }: GraphIndex,
  ranking: readonly GroundNode[],
): readonly GroundLink[] {
  const rank = new Map<GroundNode, number>(ranking.map((node, place) => [node, place]));
  return [...mentionsByArticle].flatMap(([article, mentions]) => {
    const told = [...mentions.map(({ actor }) => actor), ...(eventsByArticle.get(article) ?? []).map(({ id }) => id)];
    const [first, ...others] = [...new Set(told.flatMap((node) => rank.get(node) ?? []))].sort((a, b) => a - b);
    if (first === undefined || others.length >= MOST_IN_ARTICLE) return [];
    return others.map((other) => ({ a: first, b: other, weight: WEIGHT_OF_ARTICLE }));
  });
}
