import type { DayRange } from "../../network/filters.ts";
import { countOf } from "../shared/kind-titles.ts";
import type { GraphIndex, NodeId } from "../../network/index-graph.ts";
import type { DayScale } from "./day-scale.ts";

/** Something that happened or was told on certain days: an event, or all the statements of an article. */
export interface TimeMark extends DayRange {
  readonly id: NodeId;
  readonly kind: "event" | "statement";
  readonly label: string;
  /** The report leaves open on which of several days. */
  readonly isUncertain: boolean;
}

/** A mark with its place: pixels from the left, and the row that keeps it clear of others. */
export interface PlacedMark extends TimeMark {
  readonly x: number;
  readonly width: number;
  readonly row: number;
  /** Before the mark where there is no room after it. */
  readonly isLabelBefore: boolean;
}

/** Every dated event, and for each dated article how many statements it carries; the earlier first. */
export function toTimeMarks(index: GraphIndex): readonly TimeMark[] {
  const events = index.graph.events.flatMap(({ id, label, when }): TimeMark[] =>
    when ? [{ id, kind: "event", label, from: when.from, to: when.to, isUncertain: when.from !== when.to }] : [],
  );
  const reports = index.graph.articles.flatMap(({ id, published, title }): TimeMark[] => {
    const count = index.statementsByArticle.get(id)?.length ?? 0;
    if (!published || count === 0) return [];
    const { from, to } = published;
    return [
      { id, kind: "statement", label: `${countOf(count, "statement")}: ${title}`, from, to, isUncertain: from !== to },
    ];
  });
  return [...events, ...reports].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
}

/** Pixels. */
const LEAST_WIDTH = 10;
const GAP = 10;

/** Give every mark a row in which neither it nor its label, up to `most` pixels, meets another. */
export function placeMarks(
  marks: readonly TimeMark[],
  scale: DayScale,
  width: number,
  labelWidth: (label: string) => number,
): readonly PlacedMark[] {
  const rows: number[] = [];
  return marks.map((mark) => {
    const x = scale.positionOf(mark.from) * width;
    const wide = Math.max(LEAST_WIDTH, (scale.endOf(mark.to) - scale.positionOf(mark.from)) * width);
    const label = labelWidth(mark.label) + GAP;
    const isLabelBefore = x + LEAST_WIDTH + label > width && x > label;
    const start = isLabelBefore ? x - label : x;
    const free = rows.findIndex((taken) => taken <= start);
    const row = free < 0 ? rows.length : free;
    rows[row] = x + (isLabelBefore ? wide : Math.max(wide, LEAST_WIDTH + label)) + GAP;
    return { ...mark, x, width: wide, row, isLabelBefore };
  });
}
