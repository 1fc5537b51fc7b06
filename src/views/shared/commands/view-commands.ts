import { THEMES, type PaneName, type Theme } from "../../../store/appearance-slice.ts";
import { LAYOUT_NAMES, type LayoutName } from "../../../store/layout-name.ts";
import { always, type Command } from "./command.ts";

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

/** How it is looked at, and what is opened or saved. */
export const VIEW_COMMANDS: readonly Command[] = [
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
