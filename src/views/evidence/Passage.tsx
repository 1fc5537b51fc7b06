import type { ReactNode } from "react";
import type { Evidence } from "../../domain/evidence.ts";
import { outletOf } from "../../network/outlet-of.ts";
import type { Reading } from "../../store/reading-slice.ts";
import { useHearsay } from "../shared/use-store.ts";
import { CopyCitation } from "./CopyCitation.tsx";
import styles from "./EvidencePane.module.css";
import { toExcerpt } from "./to-excerpt.ts";
import { WhyHere } from "./WhyHere.tsx";

interface PassageProps {
  readonly evidence: Evidence & { readonly confidence?: number; readonly foundBy?: string };
  /** Who says it, or what it tells; above the words. */
  readonly label?: ReactNode;
  readonly cue?: string | undefined;
  readonly note?: string | undefined;
  /** The article stands above already. */
  readonly withoutSource?: boolean;
}

const isPassageOf = ({ article, span }: Reading, { article: own, start, end }: Evidence): boolean =>
  article === own && span?.start === start && span.end === end;

/** The exact words that something rests on, a few words around them, and the way to them in the article. */
export function Passage({ evidence, label, cue, note, withoutSource = false }: PassageProps) {
  const article = useHearsay((state) => state.index.articles.get(evidence.article));
  const openArticle = useHearsay((state) => state.openArticle);
  const isOpen = useHearsay(({ reading }) => reading !== null && isPassageOf(reading, evidence));
  if (!article) return null;
  const { start, end, confidence, foundBy } = evidence;
  const { before, exact, after } = toExcerpt(article.text, evidence);
  return (
    <figure className={styles["passage"]}>
      {label && <div className={styles["label"]}>{label}</div>}
      <blockquote dir="auto" lang={article.language}>
        <button
          type="button"
          className={styles["open"]}
          data-article={article.id}
          data-start={start}
          data-end={end}
          aria-current={isOpen ? "location" : undefined}
          title="Read it in the article"
          onClick={() => openArticle(article.id, { start, end })}
        >
          <span className={styles["around"]}>{before}</span>
          <mark>{exact}</mark>
          <span className={styles["around"]}>{after}</span>
        </button>
      </blockquote>
      <figcaption>
        {!withoutSource && <span className={styles["source"]}>{outletOf(article)}</span>}
        <CopyCitation evidence={evidence} />
        {foundBy !== undefined && confidence !== undefined && <WhyHere {...{ foundBy, confidence, cue, note }} />}
      </figcaption>
    </figure>
  );
}
