import { type KeyboardEvent, useContext, useEffect, useMemo, useRef, useState } from "react";
import { isActorId } from "../../network/node-kind.ts";
import { openCommunity } from "../../store/open-community.ts";
import type { Selection } from "../../store/selection-slice.ts";
import type { Store } from "../../store/store-state.ts";
import { toSelection } from "../../store/to-selection.ts";
import { expandOrAsk } from "../shared/expand-or-ask.ts";
import { StageContext } from "../shared/stage.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import { findOutlineMove } from "./find-outline-move.ts";
import { numberSiblings } from "./number-siblings.ts";
import { OutlineLine } from "./OutlineLine.tsx";
import type { OutlineRow } from "./to-outline.ts";
import { useOutlineRows } from "./use-outline-rows.ts";
import { useRowsInView } from "./use-rows-in-view.ts";

/** CSS pixels, as the style sheet has it. */
const ROW_HEIGHT = 28;

const isSelected = (selection: Selection, { of, node, community }: OutlineRow): boolean =>
  "id" in selection && of === undefined && (selection.id === node || selection.id === community);

/** Select what a row stands for: a link leads to the tie. False for a kind, which is nothing to select. */
function selectRow({ select, index }: Store, { node, of, community }: OutlineRow): boolean {
  if (community !== undefined) select({ kind: "community", id: community });
  else if (node === undefined) return false;
  else if (of !== undefined && isActorId(index, node) && isActorId(index, of))
    select({ kind: "tie", ends: of < node ? [of, node] : [node, of] });
  else select(toSelection(index, node));
  return true;
}

/** The graph as a tree: the same nodes and links as on the canvas, in step with it, all with the keyboard. */
export function Outline() {
  const store = useHearsayStore();
  const stage = useContext(StageContext);
  const selection = useHearsay((state) => state.selection);
  const tree = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState("");
  const { rows, turn } = useOutlineRows();
  const numbers = useMemo(() => numberSiblings(rows), [rows]);
  const view = useRowsInView(tree, rows.length, ROW_HEIGHT);
  const selected = rows.find((row) => isSelected(selection, row));
  const current = rows.find(({ key }) => key === cursor) ?? selected ?? rows[0];

  // What is selected elsewhere comes into view here, too.
  const { reveal } = view;
  const place = selected ? rows.indexOf(selected) : -1;
  useEffect(() => {
    if (place >= 0) reveal(place);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- rows that come and go must not pull the list about
  }, [selection]);

  const activate = (row: OutlineRow): void => {
    if (!selectRow(store.getState(), row)) turn(row);
  };
  const expand = ({ community, node }: OutlineRow): void => {
    if (community !== undefined) openCommunity(store.getState(), community);
    else if (node !== undefined) expandOrAsk(store.getState(), stage.get(), node);
  };
  const goTo = (row: OutlineRow | undefined): void => {
    if (!row) return;
    setCursor(row.key);
    reveal(rows.indexOf(row));
    // After the row has come into the part that is rendered.
    requestAnimationFrame(() =>
      tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus({ preventScroll: true }),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = findOutlineMove(event.key, rows, rows.indexOf(current));
    if (!move) return;
    if (move.kind === "go") goTo(move.to);
    else ({ turn, activate, expand })[move.kind](current);
    event.preventDefault();
    event.stopPropagation();
  };
  if (rows.length === 0) return <p className="find-empty">Nothing stands on the graph.</p>;
  return (
    <div
      ref={tree}
      className="outline"
      role="tree"
      tabIndex={-1}
      aria-label="Outline of the graph"
      onKeyDown={onKeyDown}
    >
      <div style={{ height: view.first * ROW_HEIGHT }} />
      {rows.slice(view.first, view.last).map((row, above) => (
        <OutlineLine
          key={row.key}
          row={row}
          numbered={numbers[view.first + above]}
          isSelected={isSelected(selection, row)}
          isCurrent={row === current}
          onFocus={() => setCursor(row.key)}
          onActivate={() => activate(row)}
          onTurn={() => turn(row)}
        />
      ))}
      <div style={{ height: (rows.length - view.last) * ROW_HEIGHT }} />
    </div>
  );
}
