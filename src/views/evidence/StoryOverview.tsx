import type { Article } from "../../domain/article.ts";
import type { GraphIndex } from "../../network/index-graph.ts";
import { outletOrFile } from "../../network/outlet-of.ts";
import { countOf } from "../shared/kind-titles.ts";
import { tellWhen } from "../shared/tell-when.ts";
import { useHearsay } from "../shared/use-store.ts";
import { DisagreementList } from "./DisagreementList.tsx";
import styles from "./EvidencePane.module.css";
import { MoreList } from "./MoreList.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Section } from "./Section.tsx";

function Counts({ index: { graph } }: { readonly index: GraphIndex }) {
  const counts = [
    ["article", graph.articles.length],
    ["actor", graph.actors.length],
    ["statement", graph.statements.length],
    ["event", graph.events.length],
  ] as const;
  return (
    <dl className={styles["counts"]}>
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{count === 1 ? name : `${name}s`}</dt>
          <dd>{count.toLocaleString("en")}</dd>
        </div>
      ))}
    </dl>
  );
}

function Articles({ articles }: { readonly articles: readonly Article[] }) {
  const openArticle = useHearsay((state) => state.openArticle);
  return (
    <MoreList entries={articles} keyOf={({ id }) => id} first={8}>
      {(article) => (
        <button type="button" className={styles["line"]} onClick={() => openArticle(article.id)}>
          <span dir="auto">{article.title.trim() || article.file}</span>
          <span className={styles["meta"]}>
            <span>{outletOrFile(article)}</span>
            {article.published && <span>{tellWhen(article.published)}</span>}
          </span>
        </button>
      )}
    </MoreList>
  );
}

/** Nothing is selected: what the story is, how much there is of it, and what its reports do not agree on. */
export function StoryOverview() {
  const index = useHearsay((state) => state.index);
  const { graph } = index;
  const stories = [...graph.stories].sort((a, b) => b.articles.length - a.articles.length);
  const speakers = [...index.statementsByActor]
    .map(([id, { by }]) => ({ id, times: by.length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  return (
    <>
      <header className={styles["head"]}>
        <p className={styles["what"]}>
          {stories.length > 1 ? `${stories.length} stories; the most told` : "The story"}
        </p>
        <h2 className={styles["title"]} dir="auto">
          {stories[0]?.title ?? "No articles"}
        </h2>
      </header>
      <Counts index={index} />
      <Section title="What the reports do not agree on" count={graph.discrepancies.length}>
        <DisagreementList discrepancies={graph.discrepancies} />
      </Section>
      <Section title="Who is quoted most" count={speakers.length}>
        <MoreList entries={speakers} keyOf={({ id }) => id} first={6}>
          {({ id, times }) => (
            <span className={styles["tie"]}>
              <NodeLink node={id} />
              <span className={styles["count"]}>{times === 1 ? "1 statement" : `${times} statements`}</span>
            </span>
          )}
        </MoreList>
      </Section>
      {stories.length > 1 ? (
        <Section title="Stories" count={stories.length}>
          <MoreList entries={stories} keyOf={({ id }) => id} first={8}>
            {({ title, articles }) => (
              <details className={styles["agreement"]}>
                <summary dir="auto">
                  {title} <span className={styles["count"]}>{countOf(articles.length, "article")}</span>
                </summary>
                <Articles articles={articles.flatMap((id) => index.articles.get(id) ?? [])} />
              </details>
            )}
          </MoreList>
        </Section>
      ) : (
        <Section title="Articles" count={graph.articles.length}>
          <Articles articles={graph.articles} />
        </Section>
      )}
      <p className={styles["soft"]}>
        {graph.articles.length > 0
          ? "Select a node or a tie to see every passage behind it."
          : "Drop articles or a graph file anywhere on the page, or take “Open” above, to begin."}
      </p>
    </>
  );
}
