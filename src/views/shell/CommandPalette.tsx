import { type KeyboardEvent, useContext, useId, useState } from "react";
import { nameNode } from "../../network/name-node.ts";
import { kindOf } from "../../network/node-kind.ts";
import type { Store } from "../../store/store.ts";
import { toSelection } from "../../store/to-selection.ts";
import { COMMANDS } from "../shared/commands.ts";
import type { Command } from "../shared/commands/command.ts";
import { Dialog } from "../shared/Dialog.tsx";
import { foldText } from "../shared/fold-text.ts";
import { KeyCaps } from "../shared/KeyCaps.tsx";
import { KindIcon } from "../shared/KindIcon.tsx";
import { StageContext } from "../shared/stage.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";

interface Offer {
  readonly id: string;
  readonly label: string;
  readonly icon?: React.ReactNode;
  readonly hint?: React.ReactNode;
  readonly run: () => void;
}

const MOST_NODES = 6;

/** Whether every word typed starts a word of the text. */
function isMeant(typed: string, text: string): boolean {
  const words = foldText(text).split(/[^\p{L}\p{N}]+/u);
  return foldText(typed)
    .split(/\s+/)
    .every((start) => words.some((word) => word.startsWith(start)));
}

const toOffer = (command: Command, run: () => void): Offer => ({
  id: command.id,
  label: command.title,
  hint: command.keys[0] === undefined ? undefined : <KeyCaps shortcut={command.keys[0]} />,
  run,
});

/** Nodes to go to, by name; the important first. */
function toNodeOffers(state: Store, typed: string): readonly Offer[] {
  if (typed.trim() === "") return [];
  const { index, ranking, select } = state;
  const meant = ranking.filter((node) => isMeant(typed, nameNode(index, node))).slice(0, MOST_NODES);
  return meant.map((node) => ({
    id: node,
    label: nameNode(index, node),
    icon: <KindIcon kind={kindOf(index, node) ?? "article"} />,
    run: () => select(toSelection(index, node)),
  }));
}

/** Every command by its name, and every actor and event to go to. */
export function CommandPalette() {
  const store = useHearsayStore();
  const stage = useContext(StageContext);
  const state = useHearsay((all) => all);
  const list = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const close = (): void => state.openDialog(null);
  const commands = COMMANDS.filter(
    (command) => command.id !== "palette" && command.isPossible(state) && isMeant(typed, command.title),
  );
  const offers: readonly Offer[] = [
    ...commands.map((command) => toOffer(command, () => command.run(store.getState(), stage.get()))),
    ...toNodeOffers(state, typed),
  ];
  const active = offers[Math.min(at, offers.length - 1)];
  const run = (offer: Offer | undefined): void => {
    close();
    // After the dialog has given focus back, so that a command may put it elsewhere.
    if (offer) setTimeout(offer.run);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, offers.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") run(active);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title="All commands" onClose={close} quiet>
      <input
        className="palette-field"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to type in
        autoFocus
        role="combobox"
        aria-label="Command, actor or event"
        aria-expanded={true}
        aria-controls={list}
        aria-activedescendant={active ? `${list}-${active.id}` : undefined}
        placeholder="Type a command, an actor or an event"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} className="palette-list" role="listbox" aria-label="Commands">
        {offers.map((offer) => (
          // The field keeps the focus and has the keys; rows take clicks only.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={offer.id}
            id={`${list}-${offer.id}`}
            ref={offer === active ? (row) => row?.scrollIntoView({ block: "nearest" }) : undefined}
            className="palette-row"
            role="option"
            aria-selected={offer === active}
            tabIndex={-1}
            onClick={() => run(offer)}
          >
            {offer.icon}
            <span>{offer.label}</span>
            {offer.hint}
          </div>
        ))}
      </div>
      {offers.length === 0 && <p className="palette-none">Nothing of that name.</p>}
    </Dialog>
  );
}
