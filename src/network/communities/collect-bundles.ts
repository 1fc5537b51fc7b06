import type { CommunityId } from "../../domain/ids.ts";
import type { NodeId } from "../index-graph.ts";
import type { GroundLinks } from "./ground-links.ts";

/** What can stand at the end of a line: a node, or a closed community. */
export type Stand = NodeId | CommunityId;

/** All links between what two stands stand for, at least one of them a community, drawn as one line. */
export interface Bundle {
  /** As `tieId` makes it. */
  readonly id: string;
  readonly ends: readonly [Stand, Stand];
  /** Pairs of nodes that are linked. */
  readonly links: number;
  readonly passages: number;
}

/** The bundles between stands, the heaviest first. `standOf` gives undefined for what does not stand there at all. */
export function collectBundles(
  { nodes, links }: GroundLinks,
  standOf: (node: NodeId) => Stand | undefined,
): readonly Bundle[] {
  // Asked only for ends of links: there may be few of them among many nodes.
  const known = new Map<number, Stand | undefined>();
  const standAt = (place: number): Stand | undefined => {
    const node = nodes[place];
    if (!known.has(place) && node !== undefined) known.set(place, standOf(node));
    return known.get(place);
  };
  const bundles = new Map<string, { ends: readonly [Stand, Stand]; links: number; passages: number }>();
  for (const { a, b, weight } of links) {
    const [from, to] = [standAt(a), standAt(b)];
    if (from === undefined || to === undefined || from === to || (from === nodes[a] && to === nodes[b])) continue;
    const ends = from < to ? ([from, to] as const) : ([to, from] as const);
    const id = ends.join("~");
    const bundle = bundles.get(id);
    if (!bundle) bundles.set(id, { ends, links: 1, passages: weight });
    else {
      bundle.links++;
      bundle.passages += weight;
    }
  }
  return Array.from(bundles, ([id, bundle]) => ({ id, ...bundle })).sort(
    (a, b) => b.passages - a.passages || (a.id < b.id ? -1 : 1),
  );
}
