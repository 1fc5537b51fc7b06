import { PAGE_PARTS, type PagePart, type PaneName } from "../../store/appearance-slice.ts";
import { partInFront } from "../../store/part-in-front.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";

const TITLES: Readonly<Record<PagePart, string>> = {
  graph: "Graph",
  find: "Find",
  evidence: "Evidence",
  article: "Article",
  time: "Time",
};

/** The pane that a part is, where it can be folded away. */
const PANE_OF: Partial<Record<PagePart, PaneName>> = {
  find: "find",
  evidence: "evidence",
  article: "reader",
  time: "time",
};

/** On a narrow screen, where only one part of the page fits: which one. */
export function PageTabs() {
  const store = useHearsayStore();
  const part = useHearsay(partInFront);
  const turnTo = (one: PagePart): void => {
    const { panes, foldPane, bringForward } = store.getState();
    const pane = PANE_OF[one];
    if (pane && panes[pane].folded) foldPane(pane, false);
    bringForward(one);
  };
  return (
    <nav className="page-tabs" aria-label="Parts of the page">
      {PAGE_PARTS.map((one) => (
        <button
          key={one}
          type="button"
          className="page-tab"
          aria-current={one === part ? "page" : undefined}
          onClick={() => turnTo(one)}
        >
          {TITLES[one]}
        </button>
      ))}
    </nav>
  );
}
