import type { Span } from "../../domain/span.ts";

/** A stretch of text with the same marks all along, the longest first. */
export interface Segment<Mark extends Span> extends Span {
  readonly marks: readonly Mark[];
}

const longestFirst = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start) || a.start - b.start;

/**
 * Cut a stretch of text wherever a mark begins or ends, so that marks that overlap or cross stay legible without
 * nesting. The segments follow on one another and cover the stretch exactly; empty marks and marks outside are left out.
 */
export function toSegments<Mark extends Span>({ start, end }: Span, marks: readonly Mark[]): Segment<Mark>[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const waiting = [...inside].sort((a, b) => a.start - b.start);
  let open: Mark[] = [];
  let next = 0;
  return places.slice(0, -1).map((from, number) => {
    open = open.filter((mark) => mark.end > from);
    for (let mark = waiting[next]; mark && mark.start <= from; mark = waiting[++next]) open.push(mark);
    return { start: from, end: places[number + 1] ?? end, marks: [...open].sort(longestFirst) };
  });
}
