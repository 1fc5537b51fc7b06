import type { LinkKind, Network } from "./build-network.ts";
import { findNeighbours } from "./find-neighbours.ts";
import type { NodeId } from "./index-graph.ts";
import { tieId } from "./tie.ts";

/** A step of a path: the link from one node to the next. */
export interface Step {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly link: LinkKind;
  readonly passages: number;
}

export type Path = readonly Step[];

/** Beyond this a path says "six degrees" and no more. */
const MOST_STEPS = 4;
/** How many partial paths are looked at before giving up on finding more: bounds the time on dense graphs. */
const MOST_TRIED = 20_000;

const stepOf = (network: Network, from: NodeId, to: NodeId): Step => {
  const { kind, passages } = network.getEdgeAttributes(tieId(from, to));
  return { from, to, link: kind, passages };
};

const weakest = (path: Path): number => Math.min(...path.map(({ passages }) => passages));

/**
 * The shortest paths between two nodes over actors and events, at most `most`: fewest steps first, then those
 * whose weakest step rests on the most passages. Statements and articles are evidence, not steps.
 */
export function findPaths(network: Network, from: NodeId, to: NodeId, most = 6): readonly Path[] {
  let open: readonly (readonly NodeId[])[] = [[from]];
  const found: Path[] = [];
  let tried = 0;
  for (let steps = 1; steps <= MOST_STEPS && open.length && found.length < most && from !== to; steps++) {
    const next: (readonly NodeId[])[] = [];
    for (const trail of open) {
      for (const { node, kind } of findNeighbours(network, trail.at(-1) ?? from)) {
        if (tried++ > MOST_TRIED) break;
        if (node === to) found.push(toPath(network, [...trail, node]));
        else if (kind !== "statement" && kind !== "article" && !trail.includes(node)) next.push([...trail, node]);
      }
    }
    open = next;
  }
  return found.sort((a, b) => a.length - b.length || weakest(b) - weakest(a)).slice(0, most);
}

const toPath = (network: Network, trail: readonly NodeId[]): Path =>
  trail.slice(1).map((node, place) => stepOf(network, trail[place] ?? node, node));
