import type { CommunityId } from "../domain/ids.ts";
import { around } from "../network/communities/community-tree.ts";
import { nameLead } from "../network/communities/name-community.ts";
import { sizeOf } from "../network/communities/stand-for.ts";
import { selectOpen } from "./select-open.ts";
import { selectAsked } from "./select-asked.ts";
import type { Store } from "./store-state.ts";

/** Open a community, and say what came to be seen. */
export function openCommunity(state: Store, community: CommunityId): void {
  const { communities: tree, index } = state;
  if (!tree?.all.has(community)) return;
  const parts = tree.partsOf.get(community)?.length ?? 0;
  state.openCommunity(community);
  const inside = parts > 0 ? `${parts} communities` : `${sizeOf(tree, community)} nodes`;
  state.announce(`Community of ${nameLead(index, tree, community)} opened: ${inside}`);
}

/** Close a community, and say so. */
export function closeCommunity(state: Store, community: CommunityId): void {
  const { communities: tree, index } = state;
  if (!tree) return;
  state.closeCommunity(community);
  state.announce(`Community of ${nameLead(index, tree, community)} closed`);
}

/** The open community that a person would close now: the one selected, or around what is selected, else the one opened last. */
export function findClosable(state: Store): CommunityId | undefined {
  const { communities: tree, selection } = state;
  const open = selectOpen(state);
  if (!tree) return undefined;
  const asked = selectAsked(state).at(-1);
  const home = selection.kind === "community" ? selection.id : asked && tree.homeOf.get(asked);
  return [...around(tree, home)].find(({ id }) => open.includes(id))?.id ?? open.at(-1);
}
