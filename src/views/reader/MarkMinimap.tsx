import { memo, type RefObject, useLayoutEffect, useState } from "react";
import type { Span } from "../../domain/span.ts";
import styles from "./ArticleReader.module.css";
import type { Mark } from "./mark.ts";
import { type Placed, type Tick, toTicks } from "./to-ticks.ts";

interface MarkMinimapProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly marks: readonly Mark[];
  readonly passage: Span | null;
}

/** The place of an element in the article. */
function placeOf(scroller: HTMLElement, element: Element): number {
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop;
  return (element.getBoundingClientRect().top - top) / scroller.scrollHeight;
}

const placesOf = (scroller: HTMLElement, marks: readonly Mark[]): Placed[] =>
  Array.from(scroller.querySelectorAll<HTMLElement>("[data-starts]")).flatMap((element) => {
    if (element.offsetParent === null) return [];
    const place = placeOf(scroller, element);
    const started = (element.dataset["starts"] ?? "").split(" ").flatMap((number) => marks[Number(number)] ?? []);
    return started.map(({ kind }) => ({ kind, place }));
  });

function placeOfPassage(scroller: HTMLElement): number | null {
  const asked = scroller.querySelector("[data-passage]");
  return asked && placeOf(scroller, asked);
}

/** Look once the text is laid out, and again whenever it takes another room. Returns the way to stop. */
function watchPaper(
  scroller: RefObject<HTMLElement | null>,
  look: (scroller: HTMLElement) => void,
): (() => void) | undefined {
  const element = scroller.current;
  const paper = element?.firstElementChild;
  if (!element || !paper) return undefined;
  const observer = new ResizeObserver(() => look(element));
  observer.observe(paper);
  return () => observer.disconnect();
}

/** Where the marks stand in the whole article, beside the scroll bar; a click leads there. For the eye alone. */
export const MarkMinimap = memo(function MarkMinimap({ scroller, marks, passage }: MarkMinimapProps) {
  const [ticks, setTicks] = useState<readonly Tick[]>([]);
  const [asked, setAsked] = useState<number | null>(null);
  useLayoutEffect(
    () =>
      watchPaper(scroller, (element) => {
        // What is left aside would have to be laid out to be asked for its place, and stands where it stood.
        if (element.dataset["settled"] === undefined) setTicks(toTicks(placesOf(element, marks)));
      }),
    [scroller, marks],
  );
  useLayoutEffect(() => watchPaper(scroller, (element) => setAsked(placeOfPassage(element))), [scroller, passage]);
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
      {ticks.map(({ key, top, kind, strength }) => (
        <i
          key={key}
          data-kind={kind}
          style={{ top: `${top}%`, background: `color-mix(in srgb, var(--kind) ${strength}%, transparent)` }}
        />
      ))}
      {asked !== null && <i data-kind="passage" style={{ top: `${(asked * 100).toFixed(2)}%` }} />}
    </div>
  );
});
