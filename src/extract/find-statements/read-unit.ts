import { toProbability } from "../linear-model.ts";
import { afterAddressee, afterDay } from "./addressee.ts";
import { isQuoteTag, tagCode } from "./build-units.ts";
import { Choices } from "./choices.ts";
import { addCueFeatures } from "./cue-features.ts";
import { addEndFeatures } from "./end-features.ts";
import { lookAtCue, type CueAt } from "./look-at-cue.ts";
import { nearEnds, nearStarts, NOWHERE } from "./near-candidates.ts";
import { addNoSourceFeatures, addSourceFeatures, type ContentAt } from "./source-features.ts";
import { addNoneFeatures, addStartFeatures } from "./start-features.ts";
import { startBehindPhrase } from "./phrase-of-saying.ts";
import type { StatementModels } from "./statement-models.ts";
import type { StemSet } from "./stem-set.ts";
import type { Chunk, UnitView } from "./unit-view.ts";
import { SAYING_CLASS, THINKING_CLASS, wordFacts } from "./word-class.ts";

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

const VERB = tagCode("VERB");
const NOUN = tagCode("NOUN");
const starts = new Choices();
const ends = new Choices();
const sources = new Choices();

/** Cues followed in one unit at most, twice as many as the densest sentence of five hundred articles has. Keeps hostile text quick. */
const MOST_CUES = 16;

/** Below this a word is not followed further as a cue: across halves of the training articles a lower border gains nothing. */
const LEAST_CUE_PROBABILITY = 0.12;

/** Whether a word is asked at all whether it is a cue: verbs, nouns of saying and thinking, and stems that were often one. */
export function mayBeCue(view: UnitView, i: number, cueStems: StemSet): boolean {
  const { tag, stem, nounClass } = view.at(i);
  if (stem === CALL && view.at(i).lower === "call" && CALLS.has(view.at(i - 1).lower)) return false;
  if (tag === VERB) return true;
  return (
    (tag === NOUN && (nounClass === SAYING_CLASS || nounClass === THINKING_CLASS)) ||
    (!isQuoteTag(tag) && cueStems.has(stem))
  );
}

const CALL = wordFacts("call").stem;
/** Before "call" these make it a conversation rather than a demand. */
const CALLS = new Set(["phone", "telephone", "video", "conference"]);

/** Every cue of a unit with its contents and source, in reading order of the cues. `least`: 0..1, less likely cues are passed over. */
export function readUnit(view: UnitView, models: StatementModels, least = LEAST_CUE_PROBABILITY): ReadContent[] {
  const found: ReadContent[] = [];
  for (let cue = 0, cues = 0; cue < view.length && cues < MOST_CUES; cue++) {
    if (!mayBeCue(view, cue, models.cueStems)) continue;
    addCueFeatures(models.cue, view, cue);
    const phrase = startBehindPhrase(view, cue);
    const cueProbability = phrase < 0 ? toProbability(models.cue.score) : SURE;
    if (cueProbability < least) continue;
    cues++;
    const at = lookAtCue(view, cue);
    const first = phrase < 0 ? findContent(view, models, at) : readBehindPhrase(view, models, at, phrase);
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

/** How sure a quotation belongs to the verb of saying right before it, and a phrase of saying says what stands behind its "that". */
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
  if (!chooseStart(view, models, at)) return undefined;
  const none = starts.probability(0);
  const likeliest = starts.best(1);
  const next = starts.best(1, likeliest);
  let best = readFrom(view, models, at, likeliest, none / 2);
  const other = next < 0 ? undefined : readFrom(view, models, at, next, best?.contentProbability ?? none / 2);
  if (other) best = other;
  return best && withoutAddressee(view, models, at, best);
}

/** The content of "made the point that …", which starts right behind "that". */
function readBehindPhrase(view: UnitView, models: StatementModels, at: CueAt, first: number): Content {
  const { last, probability } = findEnd(view, models, at, first);
  return { first, last, contentProbability: SURE * probability, endProbability: probability };
}

/** Fills `starts`, of which the first is "nowhere"; false where there is no other. */
function chooseStart(view: UnitView, models: StatementModels, at: CueAt): boolean {
  const near = nearStarts(view, models.startGlance, at);
  if (near.length === 0) return false;
  starts.clear();
  addNoneFeatures(models.start, view, at);
  starts.add(NOWHERE, models.start.score);
  for (const j of near) {
    addStartFeatures(models.start, view, at, j);
    starts.add(j, models.start.score);
  }
  return true;
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
  for (const k of nearEnds(view, models.endGlance, at, first)) {
    addEndFeatures(models.end, view, at, first, k);
    ends.add(k, models.end.score);
  }
  const best = ends.best(0);
  return best < 0 ? { last: first, probability: 0 } : { last: ends.value(best), probability: ends.probability(best) };
}

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
