import { type RefObject, useLayoutEffect } from "react";

/** Milliseconds without a change after which the height of every stretch is known. */
const PAUSE = 300;

/**
 * Have the browser leave aside the stretches far from the view, each at its own height, once all have been laid out. A
 * change of the width or of what `drawnWith` names lays all of them out again: their heights are other ones then.
 */
export function useSettledText(scroller: RefObject<HTMLElement | null>, drawnWith: unknown): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    const paper = element?.firstElementChild;
    if (!element || !paper) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let width = 0;
    const unsettle = (): void => {
      element.removeAttribute("data-settled");
      clearTimeout(waiting);
      waiting = setTimeout(() => element.setAttribute("data-settled", ""), PAUSE);
    };
    const observer = new ResizeObserver(() => {
      if (paper.clientWidth !== width) unsettle();
      width = paper.clientWidth;
    });
    unsettle();
    observer.observe(paper);
    return () => {
      observer.disconnect();
      clearTimeout(waiting);
      element.removeAttribute("data-settled");
    };
  }, [scroller, drawnWith]);
}
