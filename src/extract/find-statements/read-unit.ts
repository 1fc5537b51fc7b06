import { FeatureList, score, toProbability } from "../linear-model.ts";
import { afterAddressee, afterDay } from "./addressee.ts";
import { isQuoteTag, tagCode } from "./build-units.ts";
import { addEndFeatures, addNoneFeatures, addStartFeatures, type CueAt } from "./content-features.ts";
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
  readonly sourceProbability: number;
  /** True for the part that was found second ("…," she said, "…"). */
  readonly second: boolean;
}

/** Buckets of each model; a power of two, and the size that the trainer made. */
export const MODEL_BUCKETS = 1 << 18;

const VERB = tagCode("VERB");
const PUNCT = tagCode("PUNCT");
const features = new FeatureList(MODEL_BUCKETS);

/** Below this a word is not followed further as a cue: found on the training articles, where lower gains nothing. */
const LEAST_CUE_PROBABILITY = 0.3;
/** How many starts are followed to their best end. */
const STARTS_FOLLOWED = 2;

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
  for (let cue = 0; cue < view.length; cue++) {
    if (!mayBeCue(view, cue, models.cueStems)) continue;
    addCueFeatures(features, view, cue);
    const cueProbability = toProbability(score(models.cue, features));
    if (cueProbability < least) continue;
    const first = findContent(view, models, { cue });
    if (first === undefined) continue;
    const source = findSource(view, models, { cue, ...first });
    found.push({ cue, ...first, ...source, cueProbability, second: false });
    const second = findContent(view, models, { cue, before: first });
    if (second) found.push({ cue, ...second, ...source, cueProbability, second: true });
  }
  return found;
}

interface Content {
  readonly first: number;
  readonly last: number;
  readonly contentProbability: number;
}

/** The likeliest content of a cue; undefined where it is likelier that there is none. */
function findContent(view: UnitView, models: StatementModels, at: CueAt): Content | undefined {
  addNoneFeatures(features, view, at);
  const logits = [score(models.start, features)];
  const starts = [-1];
  for (let j = 0; j < view.length; j++) {
    if (!mayStart(view, at, j)) continue;
    addStartFeatures(features, view, at, j);
    starts.push(j);
    logits.push(score(models.start, features));
  }
  const probabilities = softmax(logits);
  const none = probabilities[0] ?? 1;
  const order = starts.map((_, index) => index).filter((index) => index > 0);
  order.sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  let best: Content | undefined;
  for (const index of order.slice(0, STARTS_FOLLOWED)) {
    const startProbability = probabilities[index] ?? 0;
    if (startProbability <= (best?.contentProbability ?? none / 2)) continue;
    const first = starts[index] ?? 0;
    const end = findEnd(view, models, at, first);
    const contentProbability = startProbability * end.probability;
    if (contentProbability > (best?.contentProbability ?? 0)) best = { first, last: end.last, contentProbability };
  }
  return best && best.contentProbability > none / 2 ? withoutAddressee(view, models, at, best) : undefined;
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
  const ends: number[] = [];
  const logits: number[] = [];
  const limit = endLimit(view, at, first);
  for (let k = first; k < limit; k++) {
    if (!mayEnd(view, k, first)) continue;
    addEndFeatures(features, view, at, first, k);
    ends.push(k);
    logits.push(score(models.end, features));
  }
  const probabilities = softmax(logits);
  let best = 0;
  for (const [index, probability] of probabilities.entries())
    if (probability > (probabilities[best] ?? 0)) best = index;
  return { last: ends[best] ?? first, probability: probabilities[best] ?? 0 };
}

/** Content starts with a word or a quotation, outside the cue and what was found before. */
export function mayStart(view: UnitView, { cue, before }: CueAt, j: number): boolean {
  if (j === cue || view.at(j).tag === PUNCT) return false;
  if (j > cue && isInverted(view, cue)) return false;
  if (j !== cue + 1 && view.at(j - 1).lower !== "that" && isInsideChunk(view, j)) return false;
  return before === undefined || j < before.first || j > before.last;
}

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

/** Chunks that may name the source: outside the content; what the tagger glued to the cue ("The ad claims") ends before it. */
export function sourceChunks(view: UnitView, { cue, first, last }: ContentAt): Chunk[] {
  const chunks: Chunk[] = [];
  for (const chunk of view.chunks) {
    const glued = chunk.first < cue && chunk.last > cue;
    const own = glued ? { first: chunk.first, last: cue, head: cue - 1 } : chunk;
    if (own.head !== cue && (own.head < first || own.head > last)) chunks.push(own);
  }
  return chunks;
}

function findSource(
  view: UnitView,
  models: StatementModels,
  at: ContentAt,
): { source: Chunk | null; sourceProbability: number } {
  addNoSourceFeatures(features, view, at);
  const chunks = sourceChunks(view, at);
  const logits = [score(models.source, features)];
  for (const chunk of chunks) {
    addSourceFeatures(features, view, at, chunk);
    logits.push(score(models.source, features));
  }
  const probabilities = softmax(logits);
  let best = 0;
  for (const [index, probability] of probabilities.entries())
    if (probability > (probabilities[best] ?? 0)) best = index;
  return { source: chunks[best - 1] ?? null, sourceProbability: probabilities[best] ?? 0 };
}

/** Probabilities that add up to 1. */
export function softmax(logits: readonly number[]): number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
