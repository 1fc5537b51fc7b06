import { kindOf } from "../../network/node-kind.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import type { Hit } from "./build-search.ts";
import type { HitGroup } from "./hit-groups.ts";
import { Highlighted } from "./Highlighted.tsx";
import type { HitsOfGroup } from "./use-hits.ts";

export const GROUP_TITLES: Readonly<Record<HitGroup, string>> = {
  actor: "Actors",
  event: "Events",
  statement: "Statements",
  text: "In the articles",
};

interface HitListProps {
  readonly id: string;
  readonly groups: readonly HitsOfGroup[];
  readonly rows: readonly Hit[];
  /** The one that Enter opens. */
  readonly active: Hit | undefined;
  readonly isHidden: boolean;
  readonly onOpen: (hit: Hit) => void;
}

function HitRow({ hit, id, active, onOpen }: Pick<HitListProps, "id" | "active" | "onOpen"> & { readonly hit: Hit }) {
  const index = useHearsay((state) => state.index);
  const { hover } = useHearsayStore().getState();
  return (
    // The field keeps the focus and has the keys; rows take clicks only.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      ref={hit === active ? (row) => row?.scrollIntoView({ block: "nearest" }) : undefined}
      className={`hit hit-of-${hit.group}`}
      role="option"
      tabIndex={-1}
      aria-selected={hit === active}
      onClick={() => onOpen(hit)}
      onMouseEnter={() => hover(hit.group === "text" ? null : hit.node)}
      onMouseLeave={() => hover(null)}
    >
      <KindIcon kind={hit.group === "text" ? "article" : (kindOf(index, hit.node) ?? "article")} />
      <span className="hit-text">
        <Highlighted text={hit.text} marked={hit.marked} />
        {hit.note !== "" && <span className="hit-note">{hit.note}</span>}
      </span>
    </div>
  );
}

/** What was found, by group. */
export function HitList({ id, groups, rows, active, isHidden, onOpen }: HitListProps) {
  return (
    <div id={id} className="hits" role="listbox" aria-label="Found" hidden={isHidden}>
      {groups.map(({ group, all, shown }) => (
        <div key={group} role="group" aria-label={`${GROUP_TITLES[group]}, ${all.length}`}>
          <div className="hits-head" role="presentation">
            <span className="heading">{GROUP_TITLES[group]}</span> <span className="count">{all.length}</span>
          </div>
          {shown.map((hit) => (
            <HitRow key={hit.id} id={`${id}-${rows.indexOf(hit)}`} {...{ hit, active, onOpen }} />
          ))}
        </div>
      ))}
    </div>
  );
}
