import { type ReactNode, useEffect, useRef, useState } from "react";
import { tieId } from "../../network/tie.ts";
import type { Store } from "../../store/store-state.ts";
import { useHearsay } from "../shared/use-store.ts";
import { ActorCard } from "./ActorCard.tsx";
import { ArticleCard } from "./ArticleCard.tsx";
import { BundleCard } from "./BundleCard.tsx";
import { ChosenCard } from "./ChosenCard.tsx";
import { CommunityCard } from "./CommunityCard.tsx";
import { DiscrepancyCard } from "./DiscrepancyCard.tsx";
import { EventCard } from "./EventCard.tsx";
import styles from "./EvidencePane.module.css";
import { keepPaneOverReload, PaneMemoryContext, recallPane, restorePane } from "./pane-memory.ts";
import { PathsCard } from "./PathsCard.tsx";
import { StatementCard } from "./StatementCard.tsx";
import { StoryOverview } from "./StoryOverview.tsx";
import { TieCard } from "./TieCard.tsx";

/** The card for what is selected; the story where nothing is. */
function Card({
  index,
  communities,
  selection,
  chosen,
}: Pick<Store, "index" | "communities" | "selection" | "chosen">) {
  const [from, to, ...others] = chosen;
  if (from !== undefined && to !== undefined && others.length === 0) return <PathsCard from={from} to={to} />;
  if (others.length > 0) return <ChosenCard nodes={chosen} />;
  switch (selection.kind) {
    case "none":
      return <StoryOverview />;
    case "actor": {
      const actor = index.actors.get(selection.id);
      return actor ? <ActorCard actor={actor} /> : <StoryOverview />;
    }
    case "statement": {
      const statement = index.statements.get(selection.id);
      return statement ? <StatementCard statement={statement} /> : <StoryOverview />;
    }
    case "event": {
      const event = index.events.get(selection.id);
      return event ? <EventCard event={event} /> : <StoryOverview />;
    }
    case "article": {
      const article = index.articles.get(selection.id);
      return article ? <ArticleCard article={article} /> : <StoryOverview />;
    }
    case "tie": {
      const tie = index.ties.get(tieId(...selection.ends));
      return tie ? <TieCard tie={tie} /> : <StoryOverview />;
    }
    case "community": {
      const community = communities?.all.get(selection.id);
      return community ? <CommunityCard community={community} /> : <StoryOverview />;
    }
    case "bundle":
      return communities ? <BundleCard tree={communities} ends={selection.ends} /> : <StoryOverview />;
    case "discrepancy": {
      const discrepancy = index.discrepancies.get(selection.id);
      return discrepancy ? <DiscrepancyCard discrepancy={discrepancy} /> : <StoryOverview />;
    }
  }
}

interface EvidencePaneProps {
  /** What can be done about the selection; above it. */
  readonly tools?: ReactNode;
}

/** What the selection rests on. Starts at the top whenever something else is selected. */
export function EvidencePane({ tools }: EvidencePaneProps) {
  const index = useHearsay((state) => state.index);
  const communities = useHearsay((state) => state.communities);
  const selection = useHearsay((state) => state.selection);
  const chosen = useHearsay((state) => state.chosen);
  const pane = useRef<HTMLDivElement>(null);
  const keyboardIsHere = useRef(false);
  const key = JSON.stringify([selection, chosen]);
  const [left] = useState(() => ({ key, memory: recallPane() }));
  const memory = key === left.key ? left.memory : null;
  useEffect(() => (pane.current ? keepPaneOverReload(pane.current) : undefined), []);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!pane.current) return undefined;
    const again = isFirst.current ? left.memory : null;
    isFirst.current = false;
    if (again) {
      // After the lists have unfolded as they were.
      const frame = requestAnimationFrame(() => pane.current && restorePane(pane.current, again));
      return () => cancelAnimationFrame(frame);
    }
    pane.current.scrollTop = 0;
    // The link that was pressed is gone with its card: the keyboard goes on from the top of the next one.
    if (keyboardIsHere.current && document.activeElement === document.body) pane.current.focus({ preventScroll: true });
    return undefined;
  }, [selection, chosen, left]);
  return (
    <div
      ref={pane}
      tabIndex={-1}
      onFocus={() => (keyboardIsHere.current = true)}
      onBlur={({ relatedTarget }) => (keyboardIsHere.current = relatedTarget === null)}
      className={styles["pane"]}
      data-card={chosen.length === 2 ? "paths" : selection.kind}
    >
      {tools}
      <PaneMemoryContext value={memory}>
        <Card key={key} {...{ index, communities, selection, chosen }} />
      </PaneMemoryContext>
    </div>
  );
}
