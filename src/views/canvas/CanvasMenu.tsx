import { useContext, useEffect, useState } from "react";
import type { NodeId } from "../../network/index-graph.ts";
import { nameStand } from "../../network/communities/name-community.ts";
import { nameNode } from "../../network/name-node.ts";
import { NODE_KINDS } from "../../network/node-kind.ts";
import { EXPANDED_AT_ONCE, expandNewest, expandNode, findUnshown } from "../../store/expand-node.ts";
import type { Store } from "../../store/store-state.ts";
import { toSelection } from "../../store/to-selection.ts";
import { COMMANDS } from "../shared/commands.ts";
import type { Command } from "../shared/commands/command.ts";
import { isNarrow } from "../shared/is-narrow.ts";
import { KeyCaps } from "../shared/KeyCaps.tsx";
import { KIND_TITLES } from "../shared/kind-titles.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { Menu, type MenuEntry } from "../shared/Menu.tsx";
import { selectedNodes } from "../shared/selected-nodes.ts";
import { StageContext } from "../shared/stage.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import { shorten } from "./to-elements.ts";
import type { MenuRequest } from "./watch-gestures.ts";

interface CanvasMenuProps {
  readonly request: MenuRequest;
  readonly onClose: () => void;
}

const ON_NODE = ["expand", "hide", "pin", "focus", "close-community"];
const ON_COMMUNITY = ["open-community", "hide"];
const ON_GROUND = [
  "open-community",
  "close-community",
  "show-more",
  "show-fewer",
  "unhide",
  "unfocus",
  "fit",
  "reset",
  "undo",
  "redo",
  "export",
];

const isOf =
  (ids: readonly string[]) =>
  ({ id }: Command): boolean =>
    ids.includes(id);

function toTitle({ index, communities, selection }: Store, about: readonly NodeId[], request: MenuRequest): string {
  const [first] = about;
  if (request.isOnCommunity && selection.kind === "community") return nameStand(index, communities, selection.id);
  if (first === undefined) return "Graph";
  if (request.asksNeighbours) return `Which neighbours of ${nameNode(index, first)}?`;
  return about.length > 1 ? `${about.length} nodes` : nameNode(index, first);
}

/** The ids of the commands that are offered where a menu was asked for. */
function offeredAt({ node, isOnCommunity = false, asksNeighbours = false }: MenuRequest): readonly string[] {
  if (asksNeighbours) return [];
  if (isOnCommunity) return ON_COMMUNITY;
  return node === null ? ON_GROUND : ON_NODE;
}

/** Every action on a node or a community, or on the picture where none was met. */
export function CanvasMenu({ request, onClose }: CanvasMenuProps) {
  const { x, y, node, asksNeighbours = false } = request;
  const store = useHearsayStore();
  const stage = useContext(StageContext);
  const state = useHearsay((all) => all);
  // What was chosen together stays so when the menu opens on one of it.
  const [before] = useState(() => selectedNodes(state));
  const about = node === null ? [] : before.includes(node) ? before : [node];
  // Lit while the menu is open; selected by what is done with it, which on a phone leaves the graph in front.
  useEffect(() => {
    store.getState().hover(node);
    return () => store.getState().hover(null);
  }, [store, node]);
  const act = (command: Command): void => {
    const { select, index, bringForward } = store.getState();
    if (node !== null && !before.includes(node)) select(toSelection(index, node));
    command.run(store.getState(), stage.get());
    if (isNarrow()) bringForward("graph");
  };
  const meant = node === null || before.includes(node) ? {} : { selection: toSelection(state.index, node), chosen: [] };
  const commands = COMMANDS.filter(isOf(offeredAt(request))).filter((one) => one.isPossible({ ...state, ...meant }));
  const [first] = about;
  const kinds = first === undefined || about.length > 1 ? [] : toExpandEntries(state, first);
  const entries: readonly MenuEntry[] = [
    ...commands.map((command) => ({
      id: command.id,
      label: command.title,
      hint: command.keys[0] === undefined ? undefined : <KeyCaps shortcut={command.keys[0]} />,
      run: () => act(command),
    })),
    ...(asksNeighbours || node === null || before.includes(node) ? [] : toChooseEntries(state, before, node)),
    ...kinds,
  ];
  return <Menu title={shorten(toTitle(state, about, request), 44)} x={x} y={y} entries={entries} onClose={onClose} />;
}

/** Choosing a node with those that were selected before, for hands without a Shift key. */
function toChooseEntries({ choose, index }: Store, before: readonly NodeId[], node: NodeId): readonly MenuEntry[] {
  const [only] = before;
  if (only === undefined) return [];
  const label =
    before.length === 1 ? `Paths from ${shorten(nameNode(index, only), 24)}` : `Add to the ${before.length} chosen`;
  return [{ id: "choose", label, run: () => choose([...before, node]) }];
}

/** Expanding by kind: a hub says how many there are before they come. */
function toExpandEntries(state: Store, node: NodeId): readonly MenuEntry[] {
  const ofKinds = NODE_KINDS.map((kind) => ({ kind, count: findUnshown(state, node, [kind]).length }));
  const all = findUnshown(state, node).length;
  return [
    ...ofKinds
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => ({
        id: `expand-${kind}`,
        label: `Add ${KIND_TITLES[kind].many.toLowerCase()}`,
        icon: <KindIcon kind={kind} />,
        hint: <span className="count">{count > EXPANDED_AT_ONCE ? `${EXPANDED_AT_ONCE} of ${count}` : count}</span>,
        run: () => expandNode(state, node, [kind]),
      })),
    ...(all > EXPANDED_AT_ONCE
      ? [
          {
            id: "expand-most",
            label: `Add the ${EXPANDED_AT_ONCE} most told of ${all} neighbours`,
            run: () => expandNode(state, node),
          },
          {
            id: "expand-newest",
            label: `Add the ${EXPANDED_AT_ONCE} newest of ${all} neighbours`,
            run: () => expandNewest(state, node),
          },
          { id: "expand-all", label: `Add all ${all} neighbours`, run: () => expandNode(state, node, undefined, all) },
        ]
      : []),
  ];
}
