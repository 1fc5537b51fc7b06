import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from "react";
import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import styles from "./ArticleReader.module.css";
import { ArticleText } from "./ArticleText.tsx";
import { isTarget } from "./is-target.ts";
import type { Mark } from "./mark.ts";
import { MarkMinimap } from "./MarkMinimap.tsx";
import { ReaderHeader } from "./ReaderHeader.tsx";
import { toMarks } from "./to-marks.ts";
import { useMarkCursor } from "./use-mark-cursor.ts";
import { useSelectedMarks } from "./use-selected-marks.ts";
import { usePassageInView } from "./use-passage-in-view.ts";
import { useReadingPlace } from "./use-reading-place.ts";
import { useSettledText } from "./use-settled-text.ts";

/** The open article with all its finds marked, and the passage asked for in view; nothing where none is open. */
export function ArticleReader() {
  const reading = useHearsay((state) => state.reading);
  const article = useHearsay((state) => (reading ? state.index.articles.get(reading.article) : undefined));
  const enlarge = useEnlarging();
  if (!reading || !article) return null;
  return <OpenArticle key={article.id} article={article} passage={reading.span} onEnlarge={enlarge} />;
}

/** Gives the article the room of the evidence, until it is asked back or the last article is closed. */
function useEnlarging(): () => void {
  const store = useHearsayStore();
  const isOurs = useRef(false);
  useEffect(
    () => () => {
      if (isOurs.current) store.getState().foldPane("evidence", false);
    },
    [store],
  );
  return () => {
    const { panes, foldPane } = store.getState();
    isOurs.current = !panes.evidence.folded;
    foldPane("evidence", !panes.evidence.folded);
  };
}

interface OpenArticleProps {
  readonly article: Article;
  readonly passage: Span | null;
  readonly onEnlarge: () => void;
}

/** The marks at a place of the page, the innermost first. */
function marksAt(target: EventTarget, marks: readonly Mark[]): Mark[] {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-marks]") : null;
  const numbers = element?.dataset["marks"]?.split(" ").filter(Boolean) ?? [];
  return numbers.flatMap((number) => marks[Number(number)] ?? []).reverse();
}

function OpenArticle({ article, passage, onEnlarge }: OpenArticleProps) {
  const index = useHearsay((state) => state.index);
  const selection = useHearsay((state) => state.selection);
  const select = useHearsay((state) => state.select);
  const closeArticle = useHearsay((state) => state.closeArticle);
  const unmarked = useHearsay((state) => state.unmarked);
  const scroller = useRef<HTMLElement>(null);
  const everyMark = useMemo(() => toMarks(index, article.id), [index, article.id]);
  const marks = useMemo(() => everyMark.filter(({ layer }) => !unmarked.includes(layer)), [everyMark, unmarked]);
  const cursor = useMarkCursor(scroller, marks, passage);
  usePassageInView(scroller, article, passage);
  const { current } = cursor;
  const drawnWith = useMemo(() => ({ marks, passage, current }), [marks, passage, current]);
  useSelectedMarks(scroller, marks, selection, drawnWith);
  useReadingPlace(scroller);
  useSettledText(scroller, marks);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  // A second click on the same words reaches for the mark around them.
  const choose = ({ target }: MouseEvent): void => {
    if (document.getSelection()?.isCollapsed === false) return;
    const here = marksAt(target, marks);
    const mark = here.find((one) => !isTarget(one.target, selection)) ?? here[0];
    if (mark) select(mark.target);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") closeArticle();
    else if (event.key === "n" || event.key === "ArrowRight") cursor.move(1);
    else if (event.key === "p" || event.key === "ArrowLeft") cursor.move(-1);
    else if (event.key === "Enter" && cursor.current) select(cursor.current.target);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles["reader"]}>
      <ReaderHeader article={article} marks={everyMark} onEnlarge={onEnlarge} onClose={closeArticle} />
      <div className={styles["stage"]}>
        {/* The text is one stop for the Tab key; within it, keys go from mark to mark. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
        <section
          ref={scroller}
          className={styles["scroller"]}
          aria-label="Text of the article. N and P go from mark to mark, Enter shows what is marked."
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          lang={article.language}
          onClick={choose}
          onKeyDown={onKeyDown}
        >
          <article className={styles["paper"]} dir="auto" data-article={article.id}>
            <ArticleText {...{ article, marks, passage }} current={cursor.current} />
          </article>
        </section>
        <MarkMinimap {...{ scroller, marks, passage }} />
      </div>
      <p className={styles["keys"]} aria-hidden="true">
        <kbd>n</kbd> <kbd>p</kbd> next, previous mark · <kbd>Enter</kbd> show it · <kbd>Esc</kbd> close
      </p>
    </div>
  );
}
