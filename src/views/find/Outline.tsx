import { type KeyboardEvent, useContext, useMemo, useRef, useState } from "react";
import { isCorrected } from "../../network/corrections/is-corrected.ts";
import { isActorId } from "../../network/node-kind.ts";
import { closeCommunity, openCommunity } from "../../store/open-community.ts";
import { selectOpen } from "../../store/select-open.ts";
import { selectShown } from "../../store/select-shown.ts";
import { toSelection } from "../../store/to-selection.ts";
import { Icon } from "../shared/Icon.tsx";
import { expandOrAsk } from "../shared/expand-or-ask.ts";
import { KIND_TITLES } from "../shared/kind-titles.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { StageContext } from "../shared/stage.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import { useRowsInView } from "./use-rows-in-view.ts";
import { toGroupedOutline } from "./to-grouped-outline.ts";
import { type OutlineRow, toOutline } from "./to-outline.ts";

/** CSS pixels, as the style sheet has it. */
const ROW_HEIGHT = 28;

const TITLES: Readonly<Record<OutlineRow["kind"], string>> = {
  person: KIND_TITLES.person.many,
  organisation: KIND_TITLES.organisation.many,
  state: KIND_TITLES.state.many,
  place: KIND_TITLES.place.many,
  group: KIND_TITLES.group.many,
  event: KIND_TITLES.event.many,
  statement: KIND_TITLES.statement.many,
  article: KIND_TITLES.article.many,
  community: "Communities",
};

/** The graph as a tree: the same nodes and links as on the canvas, in step with it, all with the keyboard. */
export function Outline() {
  const store = useHearsayStore();
  const stage = useContext(StageContext);
  const { hover } = store.getState();
  const index = useHearsay((state) => state.index);
  const network = useHearsay((state) => state.network);
  const selection = useHearsay((state) => state.selection);
  const shown = useHearsay(selectShown);
  const open = useHearsay(selectOpen);
  const tree = useRef<HTMLDivElement>(null);
  // Kinds are open until closed, nodes closed until opened.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [cursor, setCursor] = useState("");
  const rows = useMemo(() => {
    const isOpen = (key: string): boolean => key in TITLES !== turned.has(key);
    const { communities } = store.getState();
    return communities && shown.isGrouped
      ? toGroupedOutline({ index, network, communities }, shown, open, isOpen)
      : toOutline(index, network, shown.nodes, isOpen);
  }, [store, index, network, shown, open, turned]);
  const turn = ({ key, community, isOpen }: OutlineRow): void => {
    if (community !== undefined) (isOpen ? closeCommunity : openCommunity)(store.getState(), community);
    else setTurned((keys) => new Set(keys.has(key) ? [...keys].filter((one) => one !== key) : [...keys, key]));
  };
  const isSelected = ({ of, node, community }: OutlineRow): boolean =>
    "id" in selection && of === undefined && (selection.id === node || selection.id === community);
  const view = useRowsInView(tree, rows.length, ROW_HEIGHT);
  const current = rows.find(({ key }) => key === cursor) ?? rows.find(isSelected) ?? rows[0];

  const activate = (row: OutlineRow): void => {
    const { select } = store.getState();
    const { node, of, community } = row;
    if (community !== undefined) select({ kind: "community", id: community });
    else if (node === undefined) turn(row);
    else if (of !== undefined && isActorId(index, node) && isActorId(index, of))
      select({ kind: "tie", ends: of < node ? [of, node] : [node, of] });
    else select(toSelection(index, node));
  };
  const goTo = (row: OutlineRow | undefined): void => {
    if (!row) return;
    setCursor(row.key);
    view.reveal(rows.indexOf(row));
    // After the row has come into the part that is rendered.
    requestAnimationFrame(() =>
      tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus({ preventScroll: true }),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.indexOf(current);
    const above = rows.slice(0, at).findLast(({ level }) => level < current.level);
    if (event.key === "ArrowDown") goTo(rows[at + 1]);
    else if (event.key === "ArrowUp") goTo(rows[at - 1]);
    else if (event.key === "Home") goTo(rows[0]);
    else if (event.key === "End") goTo(rows.at(-1));
    else if (event.key === "ArrowRight" && current.isOpen === false) turn(current);
    else if (event.key === "ArrowRight" && current.isOpen) goTo(rows[at + 1]);
    else if (event.key === "ArrowLeft" && current.isOpen) turn(current);
    else if (event.key === "ArrowLeft") goTo(above);
    else if (event.key === "Enter" || event.key === " ") activate(current);
    else if (event.key === "e" && current.community !== undefined) openCommunity(store.getState(), current.community);
    else if (event.key === "e" && current.node !== undefined) expandOrAsk(store.getState(), stage.get(), current.node);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
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
      {rows.slice(view.first, view.last).map((row, place) => (
        // The tree has the keys.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={row.key}
          data-key={row.key}
          className={`outline-row outline-${Math.min(3, row.level)}`}
          style={row.level > 3 ? { paddingInlineStart: `${row.level * 0.75}rem` } : undefined}
          role="treeitem"
          aria-level={row.level}
          aria-posinset={view.first + place + 1}
          aria-setsize={rows.length}
          aria-expanded={row.isOpen}
          aria-selected={isSelected(row)}
          tabIndex={row === current ? 0 : -1}
          onFocus={() => setCursor(row.key)}
          onClick={() => activate(row)}
          onMouseEnter={() => hover(row.node ?? row.community ?? null)}
          onMouseLeave={() => hover(null)}
        >
          {row.isOpen === undefined ? (
            <span className="outline-turn" />
          ) : (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
            <span
              className="outline-turn"
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation();
                turn(row);
              }}
            >
              <Icon name={row.isOpen ? "down" : "right"} />
            </span>
          )}
          {row.level > 1 && row.kind !== "community" && <KindIcon kind={row.kind} size={12} />}
          <span className="outline-label">{row.level === 1 ? TITLES[row.kind] : row.label}</span>
          {row.node !== undefined && isCorrected(index, row.node) && (
            <span className="outline-pen" title="Corrected by people">
              <Icon name="pen" />
              <span className="visually-hidden">, corrected by people</span>
            </span>
          )}
          <span className="count">{row.count}</span>
        </div>
      ))}
      <div style={{ height: (rows.length - view.last) * ROW_HEIGHT }} />
    </div>
  );
}
