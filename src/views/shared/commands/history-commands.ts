import { always, type Command } from "./command.ts";

/** Back, forth, and what was corrected. */
export const HISTORY_COMMANDS: readonly Command[] = [
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
