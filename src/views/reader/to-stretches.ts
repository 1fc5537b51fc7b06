import type { Span } from "../../domain/span.ts";
import type { Block } from "./to-blocks.ts";

/** Neighbouring blocks, gaps included, which the browser leaves aside as one while they are far from the view. */
export interface Stretch extends Span {
  readonly blocks: readonly Block[];
}

/** Paragraphs of a stretch: about two screens of an article with usual paragraphs. */
const PARAGRAPHS = 24;

/** What keeps its distance to the paragraph above it: a stretch that began with it would move it. */
const HEADINGS: ReadonlySet<Block["kind"]> = new Set(["headline", "subhead"]);

/** Blocks in stretches, which together hold each of them once; a gap goes with what stands before it. */
export function toStretches(blocks: readonly Block[]): readonly Stretch[] {
  const stretches: Block[][] = [];
  let paragraphs = PARAGRAPHS;
  for (const block of blocks) {
    const last = stretches.at(-1);
    if (last && (paragraphs < PARAGRAPHS || block.kind === "gap" || HEADINGS.has(block.kind))) last.push(block);
    else {
      stretches.push([block]);
      paragraphs = 0;
    }
    if (block.kind !== "gap") paragraphs++;
  }
  return stretches.map((own) => ({ blocks: own, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 }));
}
