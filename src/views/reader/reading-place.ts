import { type StretchOnPage, stretchesIn } from "./stretches-in.ts";

/** A paragraph as it stands on the page: its text as code units of the article, its box as CSS pixels from the top of the text. */
interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly height: number;
}

const topOf = (scroller: HTMLElement): number => scroller.getBoundingClientRect().top - scroller.scrollTop;

/** The paragraphs of one stretch: those of all would have to be laid out to be asked for their boxes. */
function toParagraphs(scroller: HTMLElement, { element: stretch }: StretchOnPage): readonly Paragraph[] {
  const top = topOf(scroller);
  return Array.from(stretch.querySelectorAll<HTMLElement>("[data-block]")).flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.height === 0) return [];
    const [start, end] = [Number(element.dataset["block"]), Number(element.dataset["blockEnd"])];
    return [{ start, end, top: box.top - top, height: box.height }];
  });
}

/** About where the first line in view begins, in code units of the article. */
export function findReadingPlace(scroller: HTMLElement): number {
  const { scrollTop } = scroller;
  const top = topOf(scroller);
  for (const stretch of stretchesIn(scroller)) {
    if (stretch.element.getBoundingClientRect().bottom - top <= scrollTop) continue;
    const first = toParagraphs(scroller, stretch).find((one) => one.top + one.height > scrollTop);
    if (!first) continue;
    const share = Math.max(0, scrollTop - first.top) / first.height;
    return Math.min(first.end - 1, first.start + Math.round(share * (first.end - first.start)));
  }
  return 0;
}

/** Bring the line back to the top of the view that `findReadingPlace` has told. */
export function scrollToPlace(scroller: HTMLElement, place: number): void {
  const before = stretchesIn(scroller).filter(({ start }) => start <= place);
  // A stretch that is folded away has no paragraphs in sight.
  for (const stretch of before.toReversed()) {
    const paragraph = toParagraphs(scroller, stretch).findLast(({ start }) => start <= place);
    if (!paragraph) continue;
    const { start, end, top, height } = paragraph;
    scroller.scrollTo({ top: top + (Math.min(place, end) - start) * (height / Math.max(1, end - start)) });
    return;
  }
}
