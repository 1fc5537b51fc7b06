import type { Span } from "../../domain/span.ts";

/** A stretch as it stands on the page: its text as code units of the article. */
export interface StretchOnPage extends Span {
  readonly element: HTMLElement;
}

/** The stretches of the text that is shown, in reading order. */
export const stretchesIn = (scroller: HTMLElement): readonly StretchOnPage[] =>
  Array.from(scroller.querySelectorAll<HTMLElement>("[data-stretch]"), (element) => ({
    element,
    start: Number(element.dataset["stretch"]),
    end: Number(element.dataset["stretchEnd"]),
  }));
