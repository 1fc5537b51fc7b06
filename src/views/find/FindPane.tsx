import { type KeyboardEvent, lazy, Suspense } from "react";
import { FIND_TABS, type FindTab } from "../../store/finding-slice.ts";
import { useHearsay } from "../shared/use-store.ts";
import "./find.css";
import { Outline } from "./Outline.tsx";
import { SearchBox } from "./SearchBox.tsx";

// Loaded when turned to: the outline is there first.
const FacetList = lazy(() => import("./FacetList.tsx").then((file) => ({ default: file.FacetList })));
const DiscrepancyList = lazy(() => import("./DiscrepancyList.tsx").then((file) => ({ default: file.DiscrepancyList })));

const TITLES: Readonly<Record<FindTab, string>> = {
  outline: "Outline",
  filters: "Filters",
  disagreements: "Disagreements",
};

const PANELS: Readonly<Record<FindTab, () => React.ReactNode>> = {
  outline: () => <Outline />,
  filters: () => <FacetList />,
  disagreements: () => <DiscrepancyList />,
};

/** Search, and below it the graph as a list, the filters, and what the reports disagree on. */
export function FindPane() {
  const disagreements = useHearsay((state) => state.index.graph.discrepancies.length);
  const tab = useHearsay((state) => state.findTab);
  const turnTo = useHearsay((state) => state.turnTo);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = FIND_TABS[(FIND_TABS.indexOf(tab) + by + FIND_TABS.length) % FIND_TABS.length];
    if (by === 0 || next === undefined) return;
    event.preventDefault();
    turnTo(next);
    document.getElementById(`find-tab-${next}`)?.focus();
  };
  return (
    <div className="find">
      <SearchBox>
        <div className="tabs" role="tablist" aria-label="Find" onKeyDown={onKeyDown} tabIndex={-1}>
          {FIND_TABS.map((one) => (
            <button
              key={one}
              id={`find-tab-${one}`}
              type="button"
              className="tab"
              role="tab"
              tabIndex={one === tab ? 0 : -1}
              aria-selected={one === tab}
              aria-controls="find-panel"
              onClick={() => turnTo(one)}
            >
              {TITLES[one]}
              {one === "disagreements" && <span className="count"> {disagreements}</span>}
            </button>
          ))}
        </div>
        <div id="find-panel" className="find-panel" role="tabpanel" aria-labelledby={`find-tab-${tab}`}>
          <Suspense fallback={null}>{PANELS[tab]()}</Suspense>
        </div>
      </SearchBox>
    </div>
  );
}
