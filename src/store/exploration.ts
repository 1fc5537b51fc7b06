import type { CommunityId } from "../domain/ids.ts";
import type { Stand } from "../network/communities/collect-bundles.ts";
import type { NodeId } from "../network/index-graph.ts";
import type { Place } from "../network/place-nodes.ts";

/** Everything within `hops` of a node and nothing else. */
export interface Focus {
  readonly node: NodeId;
  readonly hops: number;
}

/** How many of the most important actors and events the first view shows. */
export const FIRST_VIEW = 24;

/** What a person did to the picture; all of it can be undone. */
export interface Exploration {
  /** How many of the most important nodes stand there unasked. */
  readonly limit: number;
  /** Brought in by expanding, in the order they came. */
  readonly expanded: readonly NodeId[];
  /** A community takes all that is in it along. */
  readonly hidden: readonly Stand[];
  readonly pinned: readonly NodeId[];
  /** Where nodes and communities were put by hand. */
  readonly moved: Readonly<Record<Stand, Place>>;
  readonly focus: Focus | null;
  /** Communities that were opened, outer ones before those within them. */
  readonly open: readonly CommunityId[];
}

export const UNEXPLORED: Exploration = {
  limit: FIRST_VIEW,
  expanded: [],
  hidden: [],
  pinned: [],
  moved: {},
  focus: null,
  open: [],
};
