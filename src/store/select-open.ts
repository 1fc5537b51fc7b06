import type { CommunityId } from "../domain/ids.ts";
import { type CommunityTree, findWays } from "../network/communities/community-tree.ts";
import type { NodeId } from "../network/index-graph.ts";
import type { Exploration } from "./exploration.ts";
import { rememberLast } from "./remember-last.ts";
import { type AskingState, selectAsked } from "./select-asked.ts";

/** Nodes of open communities that stand on the canvas together; what was opened first closes to make room. */
export const MOST_STANDING = 3_000;

/** The last of the open communities whose nodes find room together; those that only hold communities take none. */
function fitIn(tree: CommunityTree, open: readonly CommunityId[]): readonly CommunityId[] {
  let taken = 0;
  const fitting = open.toReversed().filter((id) => {
    const size = tree.all.get(id)?.members.length ?? 0;
    taken += size;
    return size === 0 || taken <= MOST_STANDING;
  });
  return fitting.length === open.length ? open : fitting.reverse();
}

const opened = rememberLast(
  (tree: CommunityTree | null, open: readonly CommunityId[], asked: readonly NodeId[]): readonly CommunityId[] => {
    if (!tree) return [];
    const ways = findWays(tree, asked).filter((id) => !open.includes(id));
    const known = open.every((id) => tree.all.has(id)) ? open : open.filter((id) => tree.all.has(id));
    return fitIn(tree, ways.length ? [...known, ...ways] : known);
  },
);

type OpeningState = AskingState & { readonly communities: CommunityTree | null; readonly exploration: Exploration };

/** The communities that are open: those that were opened, and those around what is selected, chosen or looked for. */
export const selectOpen = (state: OpeningState): readonly CommunityId[] =>
  opened(state.communities, state.exploration.open, selectAsked(state));

/**
 * A change of the state under which the communities that it opens by asking for what is in them stay open when something
 * else is asked for. No step of its own to undo.
 */
export function openAsked<State extends OpeningState>(state: State, change: Partial<State>): Partial<State> {
  const isAsking = "selection" in change || "chosen" in change;
  if (!isAsking || !(change.communities ?? state.communities)) return change;
  const next = { ...state, ...change };
  const open = selectOpen(next);
  const isSame = open.length === next.exploration.open.length && open.every((id) => next.exploration.open.includes(id));
  return isSame ? change : { ...change, exploration: { ...next.exploration, open } };
}
