import type { StateCreator } from "zustand";
import type { LayoutName } from "./layout-name.ts";
import { type History, type Moment, remember } from "./moment.ts";

export const THEMES = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

export const PANES = ["find", "evidence", "reader", "time"] as const;
export type PaneName = (typeof PANES)[number];

/** A pane's size in CSS pixels across its resizable side, and whether it is folded away. */
export interface Pane {
  readonly size: number;
  readonly folded: boolean;
}

/** The parts of the page of which a narrow screen shows one. */
export const PAGE_PARTS = ["graph", "find", "evidence", "article", "time"] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** In which order the passages of a tie stand. */
export const PASSAGE_ORDERS = ["as read", "newest first", "surest first"] as const;
export type PassageOrder = (typeof PASSAGE_ORDERS)[number];

/** What can lie over the page, one at a time. */
export type DialogName = "help" | "palette" | "export" | "open" | "corrections";

/** Centre of the view in layout units, and the zoom. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface AppearanceSlice {
  readonly layout: LayoutName;
  readonly theme: Theme;
  readonly panes: Readonly<Record<PaneName, Pane>>;
  /** Null: the whole picture fitted into the view. */
  readonly camera: Camera | null;
  readonly dialog: DialogName | null;
  /** What a narrow screen shows; null: what was asked for last says it (see `partInFront`). */
  readonly part: PagePart | null;
  readonly passageOrder: PassageOrder;
  /** Whether single letters are shortcuts; speech input and shaky hands need them off (WCAG 2.1.4). */
  readonly letterKeys: boolean;
  /** What a screen reader is told last. */
  readonly announcement: string;
  readonly arrange: (layout: LayoutName) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly resizePane: (pane: PaneName, size: number) => void;
  readonly foldPane: (pane: PaneName, folded: boolean) => void;
  readonly lookFrom: (camera: Camera | null) => void;
  readonly setLetterKeys: (letterKeys: boolean) => void;
  readonly openDialog: (dialog: DialogName | null) => void;
  readonly announce: (announcement: string) => void;
  readonly bringForward: (part: PagePart) => void;
  readonly orderPassages: (passageOrder: PassageOrder) => void;
}

/** How the page looks; nothing here changes what is shown. */
export const createAppearanceSlice: StateCreator<AppearanceSlice & Moment & History, [], [], AppearanceSlice> = (
  set,
) => {
  const changePane = (name: PaneName, change: Partial<Pane>): void =>
    set(({ panes }) => ({ panes: { ...panes, [name]: { ...panes[name], ...change } } }));
  return {
    layout: "settled",
    theme: "system",
    panes: {
      find: { size: 300, folded: false },
      evidence: { size: 420, folded: false },
      reader: { size: 420, folded: false },
      time: { size: 132, folded: false },
    },
    camera: null,
    dialog: null,
    part: null,
    passageOrder: "as read",
    letterKeys: true,
    announcement: "",
    arrange: (layout) => set((state) => remember(state, { layout })),
    setTheme: (theme) => set({ theme }),
    resizePane: (pane, size) => changePane(pane, { size }),
    foldPane: (pane, folded) => changePane(pane, { folded }),
    lookFrom: (camera) => set({ camera }),
    setLetterKeys: (letterKeys) => set({ letterKeys }),
    openDialog: (dialog) => set({ dialog }),
    announce: (announcement) => set({ announcement }),
    bringForward: (part) => set({ part }),
    orderPassages: (passageOrder) => set({ passageOrder }),
  };
};
