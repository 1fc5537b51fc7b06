import type { Article } from "../../domain/article.ts";
import styles from "./ArticleReader.module.css";
import { type Layer, LAYERS, type Mark } from "./mark.ts";

interface ReaderHeaderProps {
  readonly article: Article;
  readonly marks: readonly Mark[];
  readonly layers: ReadonlySet<Layer>;
  readonly onToggle: (layer: Layer) => void;
  readonly onClose: () => void;
}

const NAMES: Readonly<Record<Layer, string>> = {
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
      {published && <time dateTime={published.from}>{published.edtf}</time>}
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
export function ReaderHeader({ article, marks, layers, onToggle, onClose }: ReaderHeaderProps) {
  return (
    <header className={styles["header"]}>
      <div className={styles["headerLine"]}>
        <h2 dir="auto">{article.title.trim() || article.file}</h2>
        <button type="button" className={styles["close"]} onClick={onClose} aria-label="Close the article">
          ✕
        </button>
      </div>
      <Whereabouts article={article} />
      <fieldset className={styles["layers"]} aria-label="What is marked">
        {LAYERS.map((layer) => {
          const { length } = marks.filter((mark) => mark.layer === layer);
          return (
            <button
              key={layer}
              type="button"
              aria-pressed={layers.has(layer)}
              data-layer={layer}
              disabled={length === 0}
              onClick={() => onToggle(layer)}
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
