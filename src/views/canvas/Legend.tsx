import { useState } from "react";
import { isCorrected } from "../../network/corrections/is-corrected.ts";
import { NODE_KINDS, type NodeKind } from "../../network/node-kind.ts";
import { selectShown } from "../../store/select-shown.ts";
import { Icon } from "../shared/Icon.tsx";
import { isNarrow } from "../shared/is-narrow.ts";
import { KIND_TITLES } from "../shared/kind-titles.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { useHearsay } from "../shared/use-store.ts";

/** What the shapes, colours and lines mean; a kind's row shows and hides the kind. */
export function Legend() {
  const index = useHearsay((state) => state.index);
  const network = useHearsay((state) => state.network);
  const shown = useHearsay(selectShown);
  const kinds = useHearsay((state) => state.filters.kinds);
  const filter = useHearsay((state) => state.filter);
  // On a narrow screen the legend waits folded.
  const [isOpen] = useState(() => !isNarrow());
  const present = new Set<NodeKind>(shown.nodes.map((node) => network.getNodeAttribute(node, "kind")));
  const rows = NODE_KINDS.filter((kind) => present.has(kind) || kinds.includes(kind));
  return (
    <details className="legend" open={isOpen}>
      <summary className="legend-title">Legend</summary>
      <ul className="legend-rows">
        {rows.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="legend-row"
              aria-pressed={kinds.includes(kind)}
              title={`Only ${KIND_TITLES[kind].many.toLowerCase()}`}
              onClick={() =>
                filter({ kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] })
              }
            >
              <KindIcon kind={kind} />
              {KIND_TITLES[kind].one}
            </button>
          </li>
        ))}
        <li className="legend-row">
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M0 7h14" stroke="var(--rule-strong)" strokeWidth="2.4" strokeDasharray="4 3" />
          </svg>
          Doubtful tie
        </li>
        <li className="legend-row">
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M1 1h12v12z" fill="var(--danger)" />
          </svg>
          Reports disagree
        </li>
        {shown.nodes.some((node) => isCorrected(index, node)) && (
          <li className="legend-row legend-pen">
            <Icon name="pen" />
            Corrected by people
          </li>
        )}
      </ul>
    </details>
  );
}
