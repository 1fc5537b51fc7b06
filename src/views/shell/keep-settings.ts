import { type Pane, PANES, type PaneName, THEMES } from "../../store/appearance-slice.ts";
import type { HearsayStore, Store } from "../../store/store.ts";

const KEY = "hearsay settings";

/** What stays on this machine between visits; never what was read. */
type Settings = Pick<Store, "theme" | "panes" | "letterKeys">;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isPane = (value: unknown): value is Pane =>
  isRecord(value) && typeof value["size"] === "number" && typeof value["folded"] === "boolean";

/** Settings from the text kept, each checked; what is missing or broken keeps its first value. */
export function parseSettings(text: string | null, start: Settings): Settings {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    return start;
  }
  if (!isRecord(kept)) return start;
  const { theme, letterKeys } = kept;
  const panes = isRecord(kept["panes"]) ? kept["panes"] : {};
  const paneOf = (name: PaneName): Pane => {
    const pane = panes[name];
    return isPane(pane) ? { size: pane.size, folded: pane.folded } : start.panes[name];
  };
  return {
    theme: THEMES.find((one) => one === theme) ?? start.theme,
    letterKeys: typeof letterKeys === "boolean" ? letterKeys : start.letterKeys,
    panes: {
      ...start.panes,
      ...Object.fromEntries(PANES.map((name) => [name, paneOf(name)])),
    },
  };
}

const read = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

const write = (settings: Settings): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Storage may be forbidden or full: then the settings last as long as the page.
  }
};

/** CSS pixels: in a narrower window the panes start narrower, so that the graph has its room. */
const ROOMY = 1181;

function startingPanes(panes: Store["panes"]): Store["panes"] {
  if (innerWidth >= ROOMY) return panes;
  return { ...panes, find: { ...panes.find, size: 240 }, evidence: { ...panes.evidence, size: 340 } };
}

/** Take up the settings of the last visit, and keep them as they change. Returns the way to stop. */
export function keepSettings(store: HearsayStore): () => void {
  const state = store.getState();
  store.setState(parseSettings(read(), { ...state, panes: startingPanes(state.panes) }));
  return store.subscribe(({ theme, panes, letterKeys }, before) => {
    if (theme !== before.theme || panes !== before.panes || letterKeys !== before.letterKeys)
      write({ theme, panes, letterKeys });
  });
}
