import { toProbability } from "../linear-model.ts";
import { afterAddressee, afterDay } from "./addressee.ts";
import { isQuoteTag, tagCode } from "./build-units.ts";
import { Choices } from "./choices.ts";
import { addEndFeatures, addNoneFeatures, addStartFeatures, lookAtCue, type CueAt } from "./content-features.ts";
import { addCueFeatures } from "./cue-features.ts";
import { addNoSourceFeatures, addSourceFeatures, type ContentAt } from "./source-features.ts";
import type { StatementModels } from "./statement-models.ts";
import type { Chunk, UnitView } from "./unit-view.ts";

/** A cue with one part of its content and its source, all as word indices into the unit; `last` is included. */
export interface ReadContent extends ContentAt {
  /** The noun phrase of the source; null where none stands in the unit. */
  readonly source: Chunk | null;
  readonly cueProbability: number;
  /** Of start and end together. */
  readonly contentProbability: number;
  /** Of the end, the start being given. */
  readonly endProbability: number;
  readonly sourceProbability: number;
  /** True for the part that was found second ("…," she said, "…"). */
  readonly second: boolean;
}

/** Buckets of each model; a power of two, and the size that the trainer made. */
export const MODEL_BUCKETS = 1 << 18;

const VERB = tagCode("VERB");
const PUNCT = tagCode("PUNCT");
const starts = new Choices();
const ends = new Choices();
const sources = new Choices();

/** Cues followed in one unit at most, twice as many as the densest sentence of five hundred articles has. Keeps hostile text quick. */
const MOST_CUES = 16;

/** Below this a word is not followed further as a cue: found on the training articles, where lower gains nothing. */
const LEAST_CUE_PROBABILITY = 0.2;

/** Whether a word is asked at all whether it is a cue. */
export function mayBeCue(view: UnitView, i: number, cueStems: ReadonlySet<number>): boolean {
  const { tag, stem, lower } = view.at(i);
  if (lower === "call" && CALLS.has(view.at(i - 1).lower)) return false;
  return !isQuoteTag(tag) && (tag === VERB || cueStems.has(stem));
}

/** Before "call" these make it a conversation rather than a demand. */
const CALLS = new Set(["phone", "telephone", "video", "conference"]);

/** "…, warned the minister.": a verb of saying between a comma or quotation and a noun phrase that ends the sentence. */
function isInverted(view: UnitView, cue: number): boolean {
  const { verbClass, tag, lower } = view.at(cue);
  if (tag !== VERB || (verbClass !== 1 && verbClass !== 2) || lower.endsWith("ing")) return false;
  if (view.at(cue - 1).lower !== "," && !view.isQuote(cue - 1)) return false;
  const chunk = view.chunks[view.chunkAt[cue + 1] ?? -1];
  const after = view.at(chunk?.last ?? cue);
  return chunk?.first === cue + 1 && (view.verbs[cue] ?? 0) > 0 && (after.lower === "." || chunk.last >= view.length);
}

/** Every cue of a unit with its contents and source, in reading order of the cues. `least`: 0..1, less likely cues are passed over. */
export function readUnit(view: UnitView, models: StatementModels, least = LEAST_CUE_PROBABILITY): ReadContent[] {
  const found: ReadContent[] = [];
  for (let cue = 0, cues = 0; cue < view.length && cues < MOST_CUES; cue++) {
    if (!mayBeCue(view, cue, models.cueStems)) continue;
    addCueFeatures(models.cue, view, cue);
    const cueProbability = toProbability(models.cue.score);
    if (cueProbability < least) continue;
    cues++;
    const at = lookAtCue(view, cue);
    const first = findContent(view, models, at);
    if (first === undefined) continue;
    const second = findContent(view, models, { ...at, before: first });
    const source = findSource(view, models, { cue, ...first }, second);
    found.push({ cue, ...first, ...source, cueProbability, second: false });
    if (second) found.push({ cue, ...second, ...source, cueProbability, second: true });
  }
  return found;
}

/** A quotation as the content of a verb that stands beside it, whatever the models think of the two; with its likeliest source. */
export function readQuotation(view: UnitView, models: StatementModels, cue: number, quotation: number): ReadContent {
  const at = { cue, first: quotation, last: quotation };
  const probabilities = { cueProbability: SURE, contentProbability: SURE, endProbability: 1 };
  return { ...at, ...findSource(view, models, at), ...probabilities, second: false };
}

/** How sure a quotation belongs to the verb of saying right before it. */
const SURE = 0.9;

interface Part {
  readonly first: number;
  readonly last: number;
}

interface Content extends Part {
  readonly contentProbability: number;
  readonly endProbability: number;
}

/** The likeliest content of a cue; undefined where it is likelier that there is none. */
function findContent(view: UnitView, models: StatementModels, at: CueAt): Content | undefined {
  chooseStart(view, models, at);
  const none = starts.probability(0);
  const likeliest = starts.best(1);
  const next = starts.best(1, likeliest);
  let best = readFrom(view, models, at, likeliest, none / 2);
  const other = next < 0 ? undefined : readFrom(view, models, at, next, best?.contentProbability ?? none / 2);
  if (other) best = other;
  return best && withoutAddressee(view, models, at, best);
}

function chooseStart(view: UnitView, models: StatementModels, at: CueAt): void {
  starts.clear();
  addNoneFeatures(models.start, view, at);
  starts.add(-1, models.start.score);
  const limit = startLimit(view, at);
  for (let j = 0; j < limit; j++) {
    if (!mayStart(view, at, j)) continue;
    addStartFeatures(models.start, view, at, j);
    starts.add(j, models.start.score);
  }
}

/** The content from a start to its likeliest end; undefined where it is not likelier than `least`. */
function readFrom(
  view: UnitView,
  models: StatementModels,
  at: CueAt,
  index: number,
  least: number,
): Content | undefined {
  const startProbability = index < 0 ? 0 : starts.probability(index);
  if (startProbability <= least) return undefined;
  const first = starts.value(index);
  const end = findEnd(view, models, at, first);
  const contentProbability = startProbability * end.probability;
  return contentProbability > least
    ? { first, last: end.last, contentProbability, endProbability: end.probability }
    : undefined;
}

/** Content that would begin with the day of the cue or the one spoken to begins after him, and is read to its end again from there. */
function withoutAddressee(view: UnitView, models: StatementModels, at: CueAt, content: Content): Content | undefined {
  const whole = { cue: at.cue, ...content, last: view.length - 1 };
  const first = afterAddressee(view, { ...whole, first: afterDay(view, whole) });
  if (first === undefined) return undefined;
  return first === content.first ? content : { ...content, first, last: findEnd(view, models, at, first).last };
}

function findEnd(
  view: UnitView,
  models: StatementModels,
  at: CueAt,
  first: number,
): { last: number; probability: number } {
  ends.clear();
  const limit = endLimit(view, at, first);
  for (let k = first; k < limit; k++) {
    if (!mayEnd(view, k, first)) continue;
    addEndFeatures(models.end, view, at, first, k);
    ends.add(k, models.end.score);
  }
  const best = ends.best(0);
  return best < 0 ? { last: first, probability: 0 } : { last: ends.value(best), probability: ends.probability(best) };
}

/** Content starts with a word or a quotation, outside the cue and what was found before. */
export function mayStart(view: UnitView, { cue, before }: CueAt, j: number): boolean {
  if (j === cue || view.at(j).tag === PUNCT) return false;
  if (j !== cue + 1 && view.at(j - 1).lower !== "that" && isInsideChunk(view, j)) return false;
  return before === undefined || j < before.first || j > before.last;
}

/** Where starts are looked for to: before the cue where its speaker stands behind it. */
export const startLimit = (view: UnitView, { cue }: CueAt): number => (isInverted(view, cue) ? cue : view.length);

/** Whether a word stands in a noun phrase behind its first word: hardly any content starts there, or ends before it. */
const isInsideChunk = (view: UnitView, i: number): boolean =>
  (view.chunkAt[i] ?? -1) >= 0 && view.chunkAt[i] === view.chunkAt[i - 1];

/** Content that starts before the cue ends before it, and never runs into what was found before. */
export function endLimit(view: UnitView, { cue, before }: CueAt, first: number): number {
  const limit = first < cue ? cue : view.length;
  return before && first < before.first ? Math.min(limit, before.first) : limit;
}

/** Content ends with a word, a quotation or a closing bracket. */
export const mayEnd = (view: UnitView, k: number, first: number): boolean =>
  k === first || (!isInsideChunk(view, k + 1) && mayEndAt(view, k));

const mayEndAt = (view: UnitView, k: number): boolean =>
  view.at(k).tag !== PUNCT || view.at(k).lower === ")" || view.at(k).lower === "%";

/**
 * Chunks that may name the source: outside both parts of the content; what the tagger glued to the cue ("The ad claims")
 * ends before it.
 */
export function sourceChunks(view: UnitView, { cue, ...part }: ContentAt, second?: Part): Chunk[] {
  const chunks: Chunk[] = [];
  for (const chunk of view.chunks) {
    const glued = chunk.first < cue && chunk.last > cue;
    const own = glued ? { first: chunk.first, last: cue, head: cue - 1 } : chunk;
    if (own.head !== cue && !holds(part, own.head) && !(second && holds(second, own.head))) chunks.push(own);
  }
  return chunks;
}

const holds = ({ first, last }: Part, word: number): boolean => word >= first && word <= last;

function findSource(
  view: UnitView,
  models: StatementModels,
  at: ContentAt,
  second?: Part,
): { source: Chunk | null; sourceProbability: number } {
  sources.clear();
  addNoSourceFeatures(models.source, view, at);
  sources.add(-1, models.source.score);
  const chunks = sourceChunks(view, at, second);
  for (const [index, chunk] of chunks.entries()) {
    addSourceFeatures(models.source, view, at, chunk);
    sources.add(index, models.source.score);
  }
  const best = sources.best(0);
  return { source: chunks[sources.value(best)] ?? null, sourceProbability: sources.probability(best) };
}
