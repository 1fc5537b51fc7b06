import type { Article } from "../../domain/article.ts";
import { outletOrFile } from "../../network/outlet-of.ts";
import { tellWhen } from "../shared/tell-when.ts";
import { useHearsay } from "../shared/use-store.ts";
import { CardHead } from "./CardHead.tsx";
import styles from "./EvidencePane.module.css";
import { MoreList } from "./MoreList.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Section } from "./Section.tsx";
import { StatementLine } from "./StatementLine.tsx";
import { tellName } from "./tell-confidence.ts";

/** One article: where it comes from, who is in it, what is said in it. */
export function ArticleCard({ article }: { readonly article: Article }) {
  const index = useHearsay((state) => state.index);
  const openArticle = useHearsay((state) => state.openArticle);
  const mentions = index.mentionsByArticle.get(article.id) ?? [];
  const statements = index.statementsByArticle.get(article.id) ?? [];
  const events = index.eventsByArticle.get(article.id) ?? [];
  const actors = [...new Set(mentions.map(({ actor }) => actor))];
  const { published, byline, file, sha256 } = article;
  return (
    <>
      <CardHead kind="article" what={`Article · ${outletOrFile(article)}`} title={article.title.trim() || file}>
        <p className={styles["soft"]}>
          {[byline, published ? tellWhen(published) : "no date given"].filter(Boolean).join(" · ")}
          {published && ` (date by the rule ${tellName(published.foundBy)})`}
        </p>
        <p className={styles["soft"]} title={`sha256 ${sha256}`}>
          {file} · sha256 {sha256.slice(0, 12)}…
        </p>
      </CardHead>
      <button type="button" className="button button-outlined" onClick={() => openArticle(article.id)}>
        Read the article
      </button>
      <Section title="Statements" count={statements.length}>
        <MoreList entries={statements} keyOf={({ id }) => id} first={6}>
          {(statement) => <StatementLine statement={statement} />}
        </MoreList>
      </Section>
      <Section title="Actors" count={actors.length}>
        <MoreList entries={actors} keyOf={(id) => id} first={8}>
          {(id) => <NodeLink node={id} />}
        </MoreList>
      </Section>
      <Section title="Events" count={events.length}>
        <MoreList entries={events} keyOf={({ id }) => id}>
          {({ id }) => <NodeLink node={id} />}
        </MoreList>
      </Section>
    </>
  );
}
