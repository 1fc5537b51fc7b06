import { memo, type RefObject, useLayoutEffect, useState } from "react";
import type { Span } from "../../domain/span.ts";
import styles from "./ArticleReader.module.css";
import type { Mark } from "./mark.ts";

interface Tick {
  readonly key: string;
  /** 0 at the top of the article, 1 at its end. */
  readonly place: number;
  readonly kind: string;
}

interface MarkMinimapProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly marks: readonly Mark[];
  readonly passage: Span | null;
}

function measure(scroller: HTMLElement, marks: readonly Mark[]): Tick[] {
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const placeOf = (element: Element): number => (element.getBoundingClientRect().top - top) / scroller.scrollHeight;
  const ticks = Array.from(scroller.querySelectorAll<HTMLElement>("[data-starts]")).flatMap((element) => {
    if (element.offsetParent === null) return [];
    const place = placeOf(element);
    const started = (element.dataset["starts"] ?? "").split(" ").flatMap((number) => marks[Number(number)] ?? []);
    return started.map(({ key, kind }): Tick => ({ key, place, kind }));
  });
  const asked = scroller.querySelector("[data-passage]");
  return asked ? [...ticks, { key: "passage", place: placeOf(asked), kind: "passage" }] : ticks;
}

/** Where the marks stand in the whole article, beside the scroll bar; a click leads there. For the eye alone. */
export const MarkMinimap = memo(function MarkMinimap({ scroller, marks, passage }: MarkMinimapProps) {
  const [ticks, setTicks] = useState<readonly Tick[]>([]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const paper = element?.firstElementChild;
    if (!element || !paper) return undefined;
    const observer = new ResizeObserver(() => setTicks(measure(element, marks)));
    observer.observe(paper);
    return () => observer.disconnect();
  }, [scroller, marks, passage]);
  const goTo = (share: number): void => {
    const element = scroller.current;
    element?.scrollTo({ top: share * element.scrollHeight - element.clientHeight / 2 });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className={styles["minimap"]}
      aria-hidden="true"
      onClick={({ clientY, currentTarget }) => {
        const { top, height } = currentTarget.getBoundingClientRect();
        goTo((clientY - top) / height);
      }}
    >
      {ticks.map(({ key, place, kind }) => (
        <i key={key} data-kind={kind} style={{ top: `${(place * 100).toFixed(2)}%` }} />
      ))}
    </div>
  );
});
