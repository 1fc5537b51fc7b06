import type { ActorId, CommunityId, EventId } from "./ids.ts";

/**
 * Actors and events that are tied to each other more than to the rest. In graphs too large to be drawn whole it is drawn as
 * one node until it is opened. It says nothing about the world: only what the reports tell of together.
 */
export interface Community {
  /** Depth from 1, "@", and the lead: the same as long as the same node leads. */
  readonly id: CommunityId;
  /** The community around it; absent at the top. */
  readonly parent?: CommunityId;
  /** The best connected in it; gives it its name. */
  readonly lead: ActorId | EventId;
  /** Empty where it holds communities. */
  readonly members: readonly (ActorId | EventId)[];
  /** The middle of its room in the first picture: layout units, x to the right, y down. */
  readonly x: number;
  readonly y: number;
  /** Of its room, in layout units: all that is in it fits there. */
  readonly radius: number;
}
