import { expandNode } from "../../../store/expand-node.ts";
import { closeCommunity, findClosable, openCommunity } from "../../../store/open-community.ts";
import { selectOpen } from "../../../store/select-open.ts";
import type { Store } from "../../../store/store-state.ts";
import { expandOrAsk } from "../expand-or-ask.ts";
import { selectedNodes, selectedStands } from "../selected-nodes.ts";
import type { Stage } from "../stage.ts";
import type { Command } from "./command.ts";

const hasNodes = (state: Store): boolean => selectedNodes(state).length > 0;

const nearer = ({ exploration: { focus } }: Store): number => (focus ? focus.hops + 1 : 1);

function focusSelected(state: Store): void {
  const [node] = selectedNodes(state);
  if (node === undefined) return;
  const hops = state.exploration.focus?.node === node ? nearer(state) : 1;
  state.focusOn({ node, hops });
  state.announce(hops === 1 ? "Only its neighbours" : `Only what is within ${hops} steps`);
}

function expandSelected(state: Store, stage: Stage | null): void {
  const nodes = selectedNodes(state);
  const [only] = nodes;
  if (only !== undefined && nodes.length === 1) expandOrAsk(state, stage, only);
  else nodes.forEach((node) => expandNode(state, node));
}

/** What is done with what is selected. */
export const SELECTION_COMMANDS: readonly Command[] = [
  {
    id: "expand",
    title: "Expand: add neighbours",
    group: "Selection",
    keys: ["e"],
    isPossible: hasNodes,
    run: expandSelected,
  },
  {
    id: "open-community",
    title: "Open the community",
    group: "Selection",
    keys: ["i"],
    isPossible: (state) => state.selection.kind === "community" && !selectOpen(state).includes(state.selection.id),
    run: (state) => {
      if (state.selection.kind === "community") openCommunity(state, state.selection.id);
    },
  },
  {
    id: "close-community",
    title: "Close the community",
    group: "Selection",
    keys: ["shift+i"],
    isPossible: (state) => findClosable(state) !== undefined,
    run: (state) => {
      const community = findClosable(state);
      if (community !== undefined) closeCommunity(state, community);
    },
  },
  {
    id: "expand-statements",
    title: "Unfold statements",
    group: "Selection",
    keys: ["s"],
    isPossible: hasNodes,
    run: (state) => selectedNodes(state).forEach((node) => expandNode(state, node, ["statement"])),
  },
  {
    id: "hide",
    title: "Hide",
    group: "Selection",
    keys: ["h", "delete"],
    isPossible: (state) => selectedStands(state).length > 0,
    run: (state) => {
      const stands = selectedStands(state);
      state.hide(stands);
      state.announce(stands.length === 1 ? "Hidden" : `${stands.length} nodes hidden`);
    },
  },
  {
    id: "pin",
    title: "Pin in place, or let go",
    group: "Selection",
    keys: ["p"],
    isPossible: hasNodes,
    run: (state) => state.togglePin(selectedNodes(state)),
  },
  {
    id: "focus",
    title: "Only the neighbourhood; again for one step more",
    group: "Selection",
    keys: ["f"],
    isPossible: hasNodes,
    run: focusSelected,
  },
  {
    id: "clear",
    title: "Select nothing",
    group: "Selection",
    keys: ["escape"],
    isPossible: ({ selection, chosen }) => selection.kind !== "none" || chosen.length > 0,
    run: (state) => state.clearSelection(),
  },
];
