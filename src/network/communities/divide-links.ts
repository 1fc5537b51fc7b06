import { findGroups, type Group } from "./find-groups.ts";
import type { GroundLink } from "./ground-links.ts";
import { joinGroups } from "./join-groups.ts";

/** A community: of nodes, or where those would be too many to look at, of smaller communities. Nodes are told by their places. */
export interface Division {
  /** The best connected within it; gives it its name. */
  readonly lead: number;
  /** How many nodes there are in it and in its parts. */
  readonly size: number;
  /** Empty where it has parts. */
  readonly members: readonly number[];
  readonly parts: readonly Division[];
  /** Between its parts, by their places in `parts`. */
  readonly links: readonly GroundLink[];
}

/** So many communities can be read side by side; as many as the nodes of a first view. */
const MOST_PARTS = 24;
/** Nodes that are drawn together once their community is open. */
export const MOST_TOGETHER = 200;
/** Fewer are no community. */
const LEAST = 3;

/** Which nodes can give a community its name, and what is told while dividing goes on. */
interface Ways {
  readonly canLead: (node: number) => boolean;
  /** So many nodes have found their place for good. */
  readonly tell: (done: number) => void;
}

function findLead({ nodes, links }: Group, canLead: Ways["canLead"]): number {
  const degrees = new Map<number, number>();
  for (const { a, b, weight } of links) for (const end of [a, b]) degrees.set(end, (degrees.get(end) ?? 0) + weight);
  const candidates = nodes.filter(canLead);
  const known = candidates.length ? candidates : nodes;
  return known.reduce(
    (lead, node) => ((degrees.get(node) ?? 0) > (degrees.get(lead) ?? 0) ? node : lead),
    known[0] ?? 0,
  );
}

/** What cannot be told apart by its links, cut into equal pieces. */
function cut(nodes: readonly number[]): readonly (readonly number[])[] {
  const pieces = Math.min(MOST_PARTS, Math.ceil(nodes.length / MOST_TOGETHER));
  const length = Math.ceil(nodes.length / pieces);
  return Array.from({ length: pieces }, (_, piece) => nodes.slice(piece * length, (piece + 1) * length));
}

/** The groups with the links within each, and the links between them summed up. */
function shareOut(
  groups: readonly (readonly number[])[],
  links: readonly GroundLink[],
): { readonly within: readonly Group[]; readonly between: readonly GroundLink[] } {
  const groupOf = new Map<number, number>(groups.flatMap((group, number) => group.map((node) => [node, number])));
  const within = groups.map((nodes) => ({ nodes, links: new Array<GroundLink>() }));
  const between = new Map<number, number>();
  for (const link of links) {
    const [a, b] = [groupOf.get(link.a) ?? 0, groupOf.get(link.b) ?? 0];
    const pair = Math.min(a, b) * groups.length + Math.max(a, b);
    if (a === b) within[a]?.links.push(link);
    else between.set(pair, (between.get(pair) ?? 0) + link.weight);
  }
  const toLink = ([pair, weight]: readonly [number, number]): GroundLink => ({
    a: Math.floor(pair / groups.length),
    b: pair % groups.length,
    weight,
  });
  return { within, between: Array.from(between, toLink) };
}

function divideGroup(group: Group, ways: Ways): Division {
  const { nodes, links } = group;
  const common = { lead: findLead(group, ways.canLead), size: nodes.length };
  if (nodes.length <= MOST_TOGETHER) {
    ways.tell(nodes.length);
    return { ...common, members: nodes, parts: [], links: [] };
  }
  const found = joinGroups(findGroups(group), links, { most: MOST_PARTS, least: LEAST });
  const groups = [...(found.length > 1 ? found : cut(nodes))].sort((a, b) => b.length - a.length);
  const { within, between } = shareOut(groups, links);
  return { ...common, members: [], parts: within.map((part) => divideGroup(part, ways)), links: between };
}

/** Communities within communities, down to what can be looked at together; always the same for the same links. */
export function divideLinks(
  count: number,
  links: readonly GroundLink[],
  canLead: Ways["canLead"],
  tell: (done: number) => void = () => undefined,
): Division {
  let done = 0;
  const nodes = Array.from({ length: count }, (_, node) => node);
  return divideGroup({ nodes, links }, { canLead, tell: (more) => tell((done += more)) });
}
