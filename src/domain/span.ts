/** A stretch of one article, in UTF-16 code units; `end` is just after the last one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Length in UTF-16 code units. */
export const spanLength = ({ start, end }: Span): number => end - start;

/** How many code units two spans of the same article share; 0 when they only touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether `inner` lies wholly within `outer`; equal spans do. */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Reading order: earlier start first, then the shorter one. For `sort`. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
