import type { Article, ZoneKind } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";

/** A paragraph of a zone, or the blank stretch before the next one. */
export type Block = Span & { readonly kind: ZoneKind | "gap" };

/** A line break of any kind with all blank characters after it. */
const BREAK = /[\n\r]\s*/g;

function* paragraphs(text: string, { start, end }: Span, kind: ZoneKind): Generator<Block> {
  if (text.slice(start, end).trim() === "") {
    if (start < end) yield { start, end, kind: "gap" };
    return;
  }
  let from = start;
  for (const match of text.slice(start, end).matchAll(BREAK)) {
    const [gap, after] = [start + match.index, start + match.index + match[0].length];
    if (gap > from) yield { start: from, end: gap, kind };
    yield { start: gap, end: after, kind: "gap" };
    from = after;
  }
  if (from < end) yield { start: from, end, kind };
}

/**
 * An article as paragraphs and the gaps between them, which together are the whole text, each character once. Text
 * that no zone claims is body, since leaving it out or dimming it could hide evidence.
 */
export function toBlocks({ text, zones }: Pick<Article, "text" | "zones">): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const { start, end, kind } of zones) {
    if (start < from) continue;
    blocks.push(...paragraphs(text, { start: from, end: start }, "body"), ...paragraphs(text, { start, end }, kind));
    from = end;
  }
  blocks.push(...paragraphs(text, { start: from, end: text.length }, "body"));
  return blocks;
}

/** Neighbouring blocks, gaps included, either all boilerplate or none of it. */
export interface Run {
  readonly boilerplate: boolean;
  readonly blocks: readonly Block[];
}

/** Blocks in runs, so that boilerplate can be folded as one; a gap goes with what stands before it. */
export function toRuns(blocks: readonly Block[]): Run[] {
  const runs: { boilerplate: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const boilerplate = block.kind === "gap" ? (run?.boilerplate ?? false) : block.kind === "boilerplate";
    if (run && run.boilerplate === boilerplate) run.blocks.push(block);
    else runs.push({ boilerplate, blocks: [block] });
  }
  return runs;
}
