import { type RefObject, useEffect } from "react";
import { useHearsayStore } from "../shared/use-store.ts";
import { findReadingPlace } from "./reading-place.ts";

/** Milliseconds of stillness after which a place is kept. */
const PAUSE = 150;
/** Code units, about half a line: less is the same place. */
const SAME = 40;

/** Whether what was asked for is seen: the passage, or the top of the article where none was. */
function isAskedInView(scroller: HTMLElement): boolean {
  const passages = [...scroller.querySelectorAll("[data-passage]")];
  if (passages.length === 0) return scroller.scrollTop === 0;
  const { top, bottom } = scroller.getBoundingClientRect();
  return passages.some((passage) => {
    const box = passage.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  });
}

/** Keep the place to which a person has scrolled, so that a reload and a link lead back to it. */
export function useReadingPlace(scroller: RefObject<HTMLElement | null>): void {
  const store = useHearsayStore();
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      const { readingFrom, readFrom } = store.getState();
      const place = isAskedInView(element) ? null : findReadingPlace(element);
      const isSame = place !== null && readingFrom !== null && Math.abs(place - readingFrom) < SAME;
      if (!isSame && place !== readingFrom && element.clientHeight > 0) readFrom(place);
    };
    const onScroll = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, PAUSE);
    };
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(waiting);
      element.removeEventListener("scroll", onScroll);
    };
  }, [scroller, store]);
}
