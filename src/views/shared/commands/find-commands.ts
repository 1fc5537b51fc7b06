import { NO_FILTERS } from "../../../network/filters.ts";
import type { Store } from "../../../store/store-state.ts";
import { isNarrow } from "../is-narrow.ts";
import { always, type Command } from "./command.ts";

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

/** To search, to ask for help, to filter. */
export const FIND_COMMANDS: readonly Command[] = [
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
