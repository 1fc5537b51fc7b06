import type { Command } from "./commands/command.ts";
import { FIND_COMMANDS } from "./commands/find-commands.ts";
import { GRAPH_COMMANDS } from "./commands/graph-commands.ts";
import { HISTORY_COMMANDS } from "./commands/history-commands.ts";
import { SELECTION_COMMANDS } from "./commands/selection-commands.ts";
import { VIEW_COMMANDS } from "./commands/view-commands.ts";

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  ...FIND_COMMANDS,
  ...GRAPH_COMMANDS,
  ...SELECTION_COMMANDS,
  ...HISTORY_COMMANDS,
  ...VIEW_COMMANDS,
];

/** A command by its id. Throws on an id that is none's. */
export function commandOf(id: string): Command {
  const command = COMMANDS.find((one) => one.id === id);
  if (!command) throw new RangeError(`No command ${id}`);
  return command;
}
