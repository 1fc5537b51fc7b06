import { type RefObject, useEffect, useState } from "react";

/** Rows rendered above and below those in view, so that scrolling shows no gaps. */
const SPARE = 12;

export interface RowsInView {
  /** The first row to render, and the one after the last. */
  readonly first: number;
  readonly last: number;
  /** Scroll so that a row is in view. */
  readonly reveal: (row: number) => void;
}

/** Which of many rows of one height are to be rendered, for a list that scrolls by itself. */
export function useRowsInView(list: RefObject<HTMLElement | null>, count: number, height: number): RowsInView {
  const [{ top, room }, setView] = useState({ top: 0, room: 900 });
  // Without rows there may be no list yet.
  const isEmpty = count === 0;
  useEffect(() => {
    const scroller = list.current;
    if (!scroller || isEmpty) return;
    const look = (): void => setView({ top: scroller.scrollTop, room: scroller.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [list, isEmpty]);
  const first = Math.max(0, Math.min(count, Math.floor(top / height)) - SPARE);
  return {
    first,
    last: Math.min(count, Math.ceil((top + room) / height) + SPARE),
    reveal: (row) => {
      const scroller = list.current;
      if (!scroller) return;
      const [above, below] = [row * height, (row + 1) * height - scroller.clientHeight];
      if (scroller.scrollTop > above) scroller.scrollTo({ top: above });
      else if (scroller.scrollTop < below) scroller.scrollTo({ top: below });
    },
  };
}
