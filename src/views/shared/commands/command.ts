import type { Store } from "../../../store/store-state.ts";
import type { Stage } from "../stage.ts";

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

/** For what can be done at any time. */
export const always = (): boolean => true;
