const TITLES = { graph: "Graph", find: "Find", evidence: "Evidence", article: "Article", time: "Time" } as const;

/** What fills a narrow screen. */
export type PageTab = keyof typeof TITLES;

const TABS = ["graph", "find", "evidence", "article", "time"] as const;

interface PageTabsProps {
  readonly tab: PageTab;
  readonly onTab: (tab: PageTab) => void;
}

/** On a narrow screen, where only one part of the page fits: which one. */
export function PageTabs({ tab, onTab }: PageTabsProps) {
  return (
    <nav className="page-tabs" aria-label="Parts of the page">
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          className="page-tab"
          aria-current={one === tab ? "page" : undefined}
          onClick={() => onTab(one)}
        >
          {TITLES[one]}
        </button>
      ))}
    </nav>
  );
}
