import { FIRST_VIEW } from "../../../store/exploration.ts";
import { always, type Command } from "./command.ts";

/** What is shown of the graph. */
export const GRAPH_COMMANDS: readonly Command[] = [
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
