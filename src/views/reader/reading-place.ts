/** A paragraph as it stands on the page: its text as code units of the article, its box as CSS pixels from the top of the text. */
interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly height: number;
}

function toParagraphs(scroller: HTMLElement): readonly Paragraph[] {
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop;
  return Array.from(scroller.querySelectorAll<HTMLElement>("[data-block]")).flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.height === 0) return [];
    const [start, end] = [Number(element.dataset["block"]), Number(element.dataset["blockEnd"])];
    return [{ start, end, top: box.top - top, height: box.height }];
  });
}

/** About where the first line in view begins, in code units of the article. */
export function findReadingPlace(scroller: HTMLElement): number {
  const { scrollTop } = scroller;
  const first = toParagraphs(scroller).find(({ top, height }) => top + height > scrollTop);
  if (!first) return 0;
  const share = Math.max(0, scrollTop - first.top) / first.height;
  return Math.min(first.end - 1, first.start + Math.round(share * (first.end - first.start)));
}

/** Bring the line back to the top of the view that `findReadingPlace` has told. */
export function scrollToPlace(scroller: HTMLElement, place: number): void {
  const paragraph = toParagraphs(scroller).findLast(({ start }) => start <= place);
  if (!paragraph) return;
  const { start, end, top, height } = paragraph;
  scroller.scrollTo({ top: top + (Math.min(place, end) - start) * (height / Math.max(1, end - start)) });
}
