import { COMMANDS } from "../shared/commands.ts";
import { COMMAND_GROUPS } from "../shared/commands/command.ts";
import { Dialog } from "../shared/Dialog.tsx";
import { KeyCaps } from "../shared/KeyCaps.tsx";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";

const GESTURES: readonly (readonly [gesture: string, what: string])[] = [
  ["Click", "Select a node, a tie or a bundle of ties and read its evidence"],
  ["Shift-click", "Choose a second node: the paths between the two"],
  ["Double-click", "Expand a node, open a community"],
  ["Right-click, long press", "Menu with every action"],
  ["Drag", "Move a node, a community, or the picture"],
  ["Shift-drag", "Choose everything in a box"],
];

/** The same for fingers. */
const TOUCHES: typeof GESTURES = [
  ["Tap", "Select a node, a tie or a bundle of ties and read its evidence"],
  ["Hold", "Menu with every action: paths from what is selected, hide, pin, add neighbours"],
  ["Tap twice", "Expand a node, open a community"],
  ["Drag", "Move a node, a community, or the picture"],
  ["Two fingers", "Zoom in and out"],
];

function OnGraph({ gestures }: { readonly gestures: typeof GESTURES }) {
  return (
    <section>
      <h3 className="heading">On the graph</h3>
      <dl className="help-list">
        {gestures.map(([gesture, what]) => (
          <div key={gesture} className="help-row">
            <dt>{what}</dt>
            <dd>{gesture}</dd>
          </div>
        ))}
      </dl>
      <p className="help-note">
        With the keyboard on the graph: arrows go from node to node, with Shift they choose several, with Alt and Shift
        they move what is selected. Enter goes in, Tab goes around the neighbours, Escape comes out.
      </p>
    </section>
  );
}

/** All keys, made from the list of commands, and what the mouse does. */
export function HelpDialog() {
  const { openDialog, setLetterKeys } = useHearsayStore().getState();
  const letterKeys = useHearsay((state) => state.letterKeys);
  const isTouched = matchMedia("(pointer: coarse)").matches;
  return (
    <Dialog title="Keys and help" onClose={() => openDialog(null)}>
      <div className="dialog-content help">
        {isTouched && <OnGraph gestures={TOUCHES} />}
        {COMMAND_GROUPS.map((group) => (
          <section key={group}>
            <h3 className="heading">{group}</h3>
            <dl className="help-list">
              {COMMANDS.filter((command) => command.group === group && command.keys.length > 0).map((command) => (
                <div key={command.id} className="help-row">
                  <dt>{command.title}</dt>
                  <dd>
                    {command.keys.map((key) => (
                      <KeyCaps key={key} shortcut={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {!isTouched && <OnGraph gestures={GESTURES} />}
        <label className="check">
          <input type="checkbox" checked={letterKeys} onChange={(event) => setLetterKeys(event.target.checked)} />
          Single letters are shortcuts
        </label>
      </div>
    </Dialog>
  );
}
