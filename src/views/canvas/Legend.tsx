import { type RefObject, useContext, useEffect, useRef, useState } from "react";
import { isCorrected } from "../../network/corrections/is-corrected.ts";
import { NODE_KINDS, type NodeKind } from "../../network/node-kind.ts";
import { selectShown } from "../../store/select-shown.ts";
import { Icon } from "../shared/Icon.tsx";
import { KIND_TITLES } from "../shared/kind-titles.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { StageContext } from "../shared/stage.ts";
import { useHearsay } from "../shared/use-store.ts";

/** Where the canvas is narrower, beside its panes or without them, the legend waits folded: it would cover the nodes. */
const ROOMY = "(min-width: 1181px)";

/** The picture gives way when the legend grows, and takes its room back when it shrinks. */
function useRefitting(): RefObject<HTMLDetailsElement | null> {
  const holder = useContext(StageContext);
  const legend = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!legend.current) return undefined;
    let before = legend.current.offsetHeight;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.target instanceof HTMLElement ? entry.target.offsetHeight : before;
      if (now !== before) holder.get()?.refit();
      before = now;
    });
    observer.observe(legend.current);
    return () => observer.disconnect();
  }, [holder]);
  return legend;
}

/** What the shapes, colours and lines mean; a kind's row shows and hides the kind. */
export function Legend() {
  const index = useHearsay((state) => state.index);
  const network = useHearsay((state) => state.network);
  const shown = useHearsay(selectShown);
  const kinds = useHearsay((state) => state.filters.kinds);
  const filter = useHearsay((state) => state.filter);
  const [isOpen] = useState(() => matchMedia(ROOMY).matches);
  const legend = useRefitting();
  const present = new Set<NodeKind>([
    ...shown.nodes.map((node) => network.getNodeAttribute(node, "kind")),
    ...shown.communities.flatMap((community) => [...community.kinds.keys()]),
  ]);
  const rows = NODE_KINDS.filter((kind) => present.has(kind) || kinds.includes(kind));
  return (
    <details ref={legend} className="legend" open={isOpen}>
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
        {shown.communities.length > 0 && (
          <li className="legend-row" title="As many as it says, drawn as one. A double click opens it.">
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="none" strokeWidth="2">
              <path d="M7 1.2a5.8 5.8 0 1 1-5.6 7.2" stroke="var(--person)" />
              <path d="M1.4 8.4A5.8 5.8 0 0 1 7 1.2" stroke="var(--organisation)" />
            </svg>
            Community
          </li>
        )}
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
