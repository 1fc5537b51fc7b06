import { Choices } from "./choices.ts";
import type { Part } from "./find-content.ts";
import { addNoSourceFeatures, addSourceFeatures, type ContentAt } from "./source-features.ts";
import type { StatementModels } from "./statement-models.ts";
import type { Chunk, UnitView } from "./unit-view.ts";

const sources = new Choices();

/** How far before its cue any noun phrase may be the source, in words; farther off it is the subject of a clause. */
const REACH = 9;

/**
 * Chunks that may name the source: outside both parts of the content, of those behind the cue the first; what the tagger
 * glued to the cue ("The ad claims") ends before it.
 */
export function sourceChunks(view: UnitView, content: ContentAt, second: Part | undefined): Chunk[] {
  const { cue } = content;
  const chunks: Chunk[] = [];
  for (const chunk of view.chunks) {
    const glued = chunk.first < cue && chunk.last > cue;
    const own = glued ? { first: chunk.first, last: cue, head: cue - 1 } : chunk;
    if (own.head === cue || holds(content, own.head) || (second && holds(second, own.head))) continue;
    if (cue - own.last > REACH && !isSubject(view, own)) continue;
    chunks.push(own);
    if (own.head > cue) break;
  }
  return chunks;
}

/** Whether a noun phrase has a verb of its own or opens a clause. */
const isSubject = (view: UnitView, { first }: Chunk): boolean => view.opens[first] === 1 || view.opensClause(first);

const holds = ({ first, last }: Part, word: number): boolean => word >= first && word <= last;

/** Who says it, and how likely that is among all who might, 0..1. */
export interface NamedSource {
  /** Null where none is named in the unit. */
  readonly source: Chunk | null;
  readonly sourceProbability: number;
}

/** The likeliest source of a content, which may have a second part. */
export function findSource(
  view: UnitView,
  models: StatementModels,
  content: ContentAt,
  second: Part | undefined,
): NamedSource {
  sources.clear();
  addNoSourceFeatures(models.source, view, content);
  sources.add(-1, models.source.score);
  const chunks = sourceChunks(view, content, second);
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (chunk === undefined) continue;
    addSourceFeatures(models.source, view, content, chunk);
    sources.add(index, models.source.score);
  }
  const best = sources.best(0);
  return { source: chunks[sources.value(best)] ?? null, sourceProbability: sources.probability(best) };
}
