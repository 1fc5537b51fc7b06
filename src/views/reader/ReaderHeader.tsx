import type { Article } from "../../domain/article.ts";
import { MARK_LAYERS, type MarkLayer } from "../../store/reading-slice.ts";
import { useHearsay } from "../shared/use-store.ts";
import { Icon } from "../shared/Icon.tsx";
import { tellWhen } from "../shared/tell-when.ts";
import styles from "./ArticleReader.module.css";
import type { Mark } from "./mark.ts";

interface ReaderHeaderProps {
  readonly article: Article;
  readonly marks: readonly Mark[];
  /** The article is to have the room of the evidence, or to give it back. */
  readonly onEnlarge: () => void;
  readonly onClose: () => void;
}

const NAMES: Readonly<Record<MarkLayer, string>> = {
  mentions: "Names",
  statements: "Statements",
  events: "Events",
  dates: "Dates",
};

const isWebAddress = (url: string | undefined): url is string => url !== undefined && /^https?:/i.test(url);

function Whereabouts({ article: { outlet, file, published, url } }: Pick<ReaderHeaderProps, "article">) {
  return (
    <p className={styles["whereabouts"]}>
      <span>{outlet ?? file}</span>
      {published && <time dateTime={published.from}>{tellWhen(published)}</time>}
      {!published && <span>no date given</span>}
      {isWebAddress(url) && (
        <a href={url} target="_blank" rel="noreferrer">
          Original
        </a>
      )}
    </p>
  );
}

/** Where the article comes from, and which finds are marked in it. */
export function ReaderHeader({ article, marks, onEnlarge, onClose }: ReaderHeaderProps) {
  const unmarked = useHearsay((state) => state.unmarked);
  const toggleMarks = useHearsay((state) => state.toggleMarks);
  const select = useHearsay((state) => state.select);
  const isEnlarged = useHearsay((state) => state.panes.evidence.folded);
  const title = article.title.trim() || article.file;
  return (
    <header className={styles["header"]}>
      <div className={styles["headerLine"]}>
        <h2 dir="auto">
          <button
            type="button"
            className="title-press"
            title={`${title}: where the article comes from`}
            onClick={() => select({ kind: "article", id: article.id })}
          >
            {title}
          </button>
        </h2>
        <button
          type="button"
          className={`${styles["close"]} ${styles["enlarge"]}`}
          aria-pressed={isEnlarged}
          aria-label="Give the article all the room"
          title="Give the article all the room"
          onClick={onEnlarge}
        >
          <Icon name="fit" />
        </button>
        <button type="button" className={styles["close"]} onClick={onClose} aria-label="Close the article">
          <Icon name="close" />
        </button>
      </div>
      <Whereabouts article={article} />
      <fieldset className={styles["layers"]} aria-label="What is marked">
        {MARK_LAYERS.map((layer) => {
          const { length } = marks.filter((mark) => mark.layer === layer);
          return (
            <button
              key={layer}
              type="button"
              aria-pressed={!unmarked.includes(layer)}
              data-layer={layer}
              disabled={length === 0}
              onClick={() => toggleMarks(layer)}
            >
              <span className={styles["swatch"]} aria-hidden="true" />
              {NAMES[layer]} <span className={styles["count"]}>{length}</span>
            </button>
          );
        })}
      </fieldset>
    </header>
  );
}
