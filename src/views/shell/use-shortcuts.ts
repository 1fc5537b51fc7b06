import { useContext, useEffect } from "react";
import { COMMANDS } from "../shared/commands.ts";
import { keyOf } from "../shared/commands/key-names.ts";
import { StageContext } from "../shared/stage.ts";
import { useHearsayStore } from "../shared/use-store.ts";

const TYPING = "input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable=true]";

/** Where a plain key means itself: in a field, a list that has its own keys, or something laid over the page. */
const isTaken = (target: EventTarget | null, key: string): boolean =>
  target instanceof Element && (target.matches(TYPING) || target.closest("dialog, [role=menu]") !== null)
    ? !key.startsWith("mod+k")
    : false;

/** Run the command of a pressed key, wherever on the page it is pressed. */
export function useShortcuts(): void {
  const store = useHearsayStore();
  const stage = useContext(StageContext);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = keyOf(event);
      const command = COMMANDS.find(({ keys }) => keys.includes(key));
      const state = store.getState();
      const isPlain = !key.includes("mod+") && key !== "escape";
      if (!command || event.defaultPrevented || isTaken(event.target, key)) return;
      if ((isPlain && !state.letterKeys) || !command.isPossible(state)) return;
      event.preventDefault();
      command.run(state, stage.get());
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [store, stage]);
}
