import { NO_FILTERS } from "../../network/filters.ts";
import { expandNode } from "../../store/expand-node.ts";
import { FIRST_VIEW } from "../../store/exploration.ts";
import { closeCommunity, findClosable, openCommunity } from "../../store/open-community.ts";
import { selectOpen } from "../../store/select-open.ts";
import { LAYOUT_NAMES, type LayoutName } from "../../store/layout-name.ts";
import type { Store } from "../../store/store-state.ts";
import { THEMES, type PaneName, type Theme } from "../../store/appearance-slice.ts";
import { expandOrAsk } from "./expand-or-ask.ts";
import { isNarrow } from "./is-narrow.ts";
import { selectedNodes, selectedStands } from "./selected-nodes.ts";
import type { Stage } from "./stage.ts";

export const COMMAND_GROUPS = ["Find", "Graph", "Selection", "History", "View"] as const;

/** Everything that a person can do: the palette, the help, the menus and the keys are all made from these. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: (typeof COMMAND_GROUPS)[number];
  /** As `keyOf` names them; the first is shown. */
  readonly keys: readonly string[];
  /** Whether it would do anything now. */
  readonly isPossible: (state: Store) => boolean;
  readonly run: (state: Store, stage: Stage | null) => void;
}

const always = (): boolean => true;
const hasNodes = (state: Store): boolean => selectedNodes(state).length > 0;

/** The id of the search field, where "/" leads. */
export const SEARCH_FIELD = "search-field";

function goToSearch(state: Store): void {
  const isFocused = (): boolean => {
    const field = document.getElementById(SEARCH_FIELD);
    field?.focus();
    return field !== null && field === document.activeElement;
  };
  // At once, so that letters typed right after land in the field; a pane out of sight has to come forward first.
  if (isFocused()) return;
  if (state.panes.find.folded) state.foldPane("find", false);
  if (isNarrow()) state.bringForward("find");
  requestAnimationFrame(isFocused);
}

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

const FIND: readonly Command[] = [
  { id: "search", title: "Search", group: "Find", keys: ["/"], isPossible: always, run: goToSearch },
  {
    id: "palette",
    title: "All commands",
    group: "Find",
    keys: ["mod+k"],
    isPossible: always,
    run: (state) => state.openDialog("palette"),
  },
  {
    id: "help",
    title: "Keys and help",
    group: "Find",
    keys: ["?"],
    isPossible: always,
    run: (state) => state.openDialog("help"),
  },
  {
    id: "clear-filters",
    title: "Clear all filters",
    group: "Find",
    keys: [],
    isPossible: ({ filters }) => JSON.stringify(filters) !== JSON.stringify(NO_FILTERS),
    run: (state) => state.clearFilters(),
  },
];

const GRAPH: readonly Command[] = [
  {
    id: "show-more",
    title: "Show more of the graph",
    group: "Graph",
    keys: ["m"],
    isPossible: always,
    run: (state) => state.showMost(state.exploration.limit + FIRST_VIEW),
  },
  {
    id: "show-fewer",
    title: "Show less of the graph",
    group: "Graph",
    keys: ["shift+m"],
    isPossible: ({ exploration: { limit } }) => limit > FIRST_VIEW / 2,
    run: (state) => state.showMost(Math.max(FIRST_VIEW / 2, state.exploration.limit - FIRST_VIEW)),
  },
  {
    id: "unhide",
    title: "Bring back all that is hidden",
    group: "Graph",
    keys: ["shift+h"],
    isPossible: ({ exploration: { hidden } }) => hidden.length > 0,
    run: (state) => state.unhide(),
  },
  {
    id: "unfocus",
    title: "Leave the neighbourhood",
    group: "Graph",
    keys: ["shift+f"],
    isPossible: ({ exploration: { focus } }) => focus !== null,
    run: (state) => state.focusOn(null),
  },
  {
    id: "reset",
    title: "Back to the first view",
    group: "Graph",
    keys: ["r"],
    isPossible: always,
    run: (state) => {
      state.resetExploration();
      state.lookFrom(null);
    },
  },
];

const SELECTION: readonly Command[] = [
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

const HISTORY: readonly Command[] = [
  {
    id: "undo",
    title: "Undo",
    group: "History",
    keys: ["mod+z"],
    isPossible: ({ past }) => past.length > 0,
    run: (state) => {
      state.undo();
      state.announce("Undone");
    },
  },
  {
    id: "redo",
    title: "Redo",
    group: "History",
    keys: ["mod+shift+z", "mod+y"],
    isPossible: ({ future }) => future.length > 0,
    run: (state) => {
      state.redo();
      state.announce("Done again");
    },
  },
  {
    id: "corrections",
    title: "Corrections: list, save, load…",
    group: "History",
    keys: ["c"],
    isPossible: always,
    run: (state) => state.openDialog("corrections"),
  },
];

const PANE_TITLES: Readonly<Record<PaneName, string>> = {
  find: "Fold or unfold: find",
  evidence: "Fold or unfold: evidence",
  reader: "Fold or unfold: article",
  time: "Fold or unfold: time",
};

const PANE_KEYS: Readonly<Record<PaneName, string>> = { find: "[", evidence: "]", reader: "\\", time: "t" };

const foldCommand = (pane: PaneName): Command => ({
  id: `fold-${pane}`,
  title: PANE_TITLES[pane],
  group: "View",
  keys: [PANE_KEYS[pane]],
  isPossible: always,
  run: (state) => state.foldPane(pane, !state.panes[pane].folded),
});

export const LAYOUT_TITLES: Readonly<Record<LayoutName, string>> = {
  settled: "Settled",
  circle: "Circle",
  "by-kind": "By kind",
  timeline: "By day",
};

const layoutCommand = (layout: LayoutName, place: number): Command => ({
  id: `layout-${layout}`,
  title: `Layout: ${LAYOUT_TITLES[layout].toLowerCase()}`,
  group: "View",
  keys: [String(place + 1)],
  isPossible: (state) => state.layout !== layout,
  run: (state) => {
    state.arrange(layout);
    state.lookFrom(null);
  },
});

export const THEME_TITLES: Readonly<Record<Theme, string>> = {
  system: "As the system",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
};

const themeCommand = (theme: Theme): Command => ({
  id: `theme-${theme}`,
  title: `Colours: ${THEME_TITLES[theme].toLowerCase()}`,
  group: "View",
  keys: [],
  isPossible: (state) => state.theme !== theme,
  run: (state) => state.setTheme(theme),
});

const VIEW: readonly Command[] = [
  {
    id: "fit",
    title: "Fit the graph into view",
    group: "View",
    keys: ["0"],
    isPossible: always,
    run: (state) => {
      state.lookFrom({ x: 0, y: 0, zoom: 1 });
      state.lookFrom(null);
    },
  },
  {
    id: "nearer",
    title: "Zoom in",
    group: "View",
    keys: ["+", "="],
    isPossible: always,
    run: (_, stage) => stage?.zoomBy(1.3),
  },
  {
    id: "farther",
    title: "Zoom out",
    group: "View",
    keys: ["-"],
    isPossible: always,
    run: (_, stage) => stage?.zoomBy(1 / 1.3),
  },
  {
    id: "graph",
    title: "Go to the graph",
    group: "View",
    keys: ["g"],
    isPossible: always,
    run: (_, stage) => stage?.focus(),
  },
  {
    id: "export",
    title: "Snapshot and export…",
    group: "View",
    keys: ["x"],
    isPossible: always,
    run: (state) => state.openDialog("export"),
  },
  {
    id: "open",
    title: "Open articles or a graph…",
    group: "View",
    keys: ["o"],
    isPossible: always,
    run: (state) => state.openDialog("open"),
  },
  ...LAYOUT_NAMES.map(layoutCommand),
  ...(["find", "evidence", "reader", "time"] as const).map(foldCommand),
  ...THEMES.map(themeCommand),
];

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [...FIND, ...GRAPH, ...SELECTION, ...HISTORY, ...VIEW];

/** A command by its id. Throws on an id that is none's. */
export function commandOf(id: string): Command {
  const command = COMMANDS.find((one) => one.id === id);
  if (!command) throw new RangeError(`No command ${id}`);
  return command;
}

/** The name of a pressed key as commands list it: "mod+shift+z", "e", "?"; "mod" is Ctrl or ⌘. */
export function keyOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): string {
  const key = event.key.toLowerCase();
  const isLetter = /^[a-z]$/.test(key) || key.length > 1;
  return [
    ...(event.ctrlKey || event.metaKey ? ["mod"] : []),
    ...(event.altKey ? ["alt"] : []),
    ...(event.shiftKey && isLetter ? ["shift"] : []),
    key,
  ].join("+");
}

/** How a key is written for people, on a Mac or elsewhere. */
export function toKeyCaps(key: string, isMac: boolean): readonly string[] {
  const names: Readonly<Record<string, string>> = {
    mod: isMac ? "⌘" : "Ctrl",
    shift: isMac ? "⇧" : "Shift",
    escape: "Esc",
    delete: "Del",
  };
  // "+" is a key as well as what joins keys.
  return key.split(/(?<=.)\+(?=.)/).map((part) => names[part] ?? part.toUpperCase());
}
