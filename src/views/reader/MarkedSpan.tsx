import type { Span } from "../../domain/span.ts";
import styles from "./ArticleReader.module.css";
import type { Mark } from "./mark.ts";
import type { Segment } from "./to-segments.ts";

interface MarkedSpanProps {
  readonly segment: Segment<Mark | (Span & { readonly layer: "passage" })>;
  readonly text: string;
  /** The places of all marks shown in their list, by which a segment names its own. */
  readonly numbers: ReadonlyMap<Mark, number>;
  readonly current: Mark | undefined;
}

const isMark = (mark: Mark | (Span & { readonly layer: "passage" })): mark is Mark => mark.layer !== "passage";

/** A stretch of text with the same marks all along; offsets and marks stand in its data attributes. */
export function MarkedSpan({ segment, text, numbers, current }: MarkedSpanProps) {
  const { start, end } = segment;
  const words = text.slice(start, end);
  const own = segment.marks.filter(isMark);
  const asked = segment.marks.find(({ layer }) => layer === "passage");
  if (own.length === 0 && !asked) return words;
  const line = own.findLast(({ layer }) => layer !== "statements");
  const ground = own.findLast(({ layer }) => layer === "statements");
  const className = [
    line && styles[line.layer],
    ground && styles[`said-${ground.tone ?? "indirect"}`],
    line?.doubtful && line.end === end && styles["doubtful"],
    current && own.includes(current) && styles["current"],
    asked && styles["passage"],
    asked?.start === start && styles["passage-start"],
    asked?.end === end && styles["passage-end"],
  ];
  const Tag = asked ? "mark" : "span";
  const starting = own.filter((mark) => mark.start === start);
  const listed = (these: readonly Mark[]): string => these.map((mark) => numbers.get(mark)).join(" ");
  return (
    <Tag
      className={className.filter(Boolean).join(" ")}
      data-start={start}
      data-end={end}
      data-kind={line?.kind}
      data-marks={listed(own)}
      data-starts={starting.length > 0 ? listed(starting) : undefined}
      data-passage={asked ? "" : undefined}
      title={own.map(({ label }) => label).join("\n") || undefined}
    >
      {words}
    </Tag>
  );
}
