import { contains } from "../../domain/span.ts";
import { revise, type ReportedContent } from "./reported-content.ts";
import { isSameContent } from "./same-content.ts";

/** The contents in reading order, outer ones first, each with the index of the smallest other content that wholly holds it. */
export function nestContents(contents: readonly ReportedContent[]): ReportedContent[] {
  const ordered = [...contents].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: number[] = [];
  return ordered.map((content, index) => {
    while (open.length > 0 && (ordered[open.at(-1) ?? 0]?.end ?? 0) <= content.start) open.pop();
    const parent = open.findLast((outer) => holds(ordered[outer], content));
    open.push(index);
    return parent === undefined ? content : revise(content, content.confidence, parent);
  });
}

/** Whether one content reports the other: it holds its words and, where it has one of its own, its source. */
function holds(outer: ReportedContent | undefined, inner: ReportedContent): boolean {
  if (!outer || !contains(outer, inner) || isSameContent(outer, inner)) return false;
  return inner.source === null || contains(outer, inner.source);
}
