import { isCorrected } from "../../network/corrections/is-corrected.ts";
import { Icon } from "../shared/Icon.tsx";
import { KIND_TITLES } from "../shared/kind-titles.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import type { Numbered } from "./number-siblings.ts";
import type { OutlineRow } from "./to-outline.ts";

interface OutlineLineProps {
  readonly row: OutlineRow;
  readonly numbered: Numbered | undefined;
  readonly isSelected: boolean;
  /** The one row that the Tab key reaches. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onActivate: () => void;
  readonly onTurn: () => void;
}

const titleOf = ({ kind }: OutlineRow): string => (kind === "community" ? "Communities" : KIND_TITLES[kind].many);

function Turn({ row: { isOpen }, onTurn }: Pick<OutlineLineProps, "row" | "onTurn">) {
  if (isOpen === undefined) return <span className="outline-turn" />;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className="outline-turn"
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        onTurn();
      }}
    >
      <Icon name={isOpen ? "down" : "right"} />
    </span>
  );
}

/** A row of the outline: a kind, a community, a node, or a link of the node above it. */
export function OutlineLine({ row, numbered, isSelected, isCurrent, ...on }: OutlineLineProps) {
  const { hover } = useHearsayStore().getState();
  const index = useHearsay((state) => state.index);
  const { key, level, kind, label, count, node, community } = row;
  return (
    // The tree has the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      data-key={key}
      className={`outline-row outline-${Math.min(3, level)}`}
      style={level > 3 ? { paddingInlineStart: `${level * 0.75}rem` } : undefined}
      role="treeitem"
      aria-level={level}
      aria-posinset={numbered?.place}
      aria-setsize={numbered?.of}
      aria-expanded={row.isOpen}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={on.onFocus}
      onClick={on.onActivate}
      onMouseEnter={() => hover(node ?? community ?? null)}
      onMouseLeave={() => hover(null)}
    >
      <Turn row={row} onTurn={on.onTurn} />
      {level > 1 && kind !== "community" && <KindIcon kind={kind} size={12} />}
      <span className="outline-label" title={level > 1 ? label : undefined}>
        {level === 1 ? titleOf(row) : label}
      </span>
      {node !== undefined && isCorrected(index, node) && (
        <span className="outline-pen" title="Corrected by people">
          <Icon name="pen" />
          <span className="visually-hidden">, corrected by people</span>
        </span>
      )}
      <span className="count">{count}</span>
    </div>
  );
}
