import { overlap, spanLength, type Span } from "../../domain/span.ts";
import type { ReportedContent } from "./reported-content.ts";

/** Two finds that share this much of what they cover together are one find (the Jaccard border of the field's measures). */
const SAME_CONTENT = 0.8;

/** Whether two stretches are the same but for their borders. */
export function isSameContent(a: Span, b: Span): boolean {
  const shared = overlap(a, b);
  return shared > 0 && shared / (spanLength(a) + spanLength(b) - shared) >= SAME_CONTENT;
}

/** Of finds that claim the same stretch, the surest stays. */
export function dropRepeated<Find>(finds: readonly Find[], contentOf: (find: Find) => ReportedContent): Find[] {
  if (finds.length < 2) return [...finds];
  const kept: Find[] = [];
  for (const find of [...finds].sort((a, b) => contentOf(b).confidence - contentOf(a).confidence))
    if (!kept.some((other) => isSameContent(contentOf(find), contentOf(other)))) kept.push(find);
  return kept;
}
