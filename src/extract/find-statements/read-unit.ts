import { toLogOdds, toProbability } from "../linear-model.ts";
import { isQuoteTag, tagCode } from "./build-units.ts";
import { addCueFeatures } from "./cue-features.ts";
import { findContent, readBehindPhrase, type Content } from "./find-content.ts";
import { findSource, type NamedSource } from "./find-source.ts";
import { besides, lookAtCue } from "./look-at-cue.ts";
import { startBehindPhrase, SURE } from "./phrase-of-saying.ts";
import type { ContentAt } from "./source-features.ts";
import type { StatementModels } from "./statement-models.ts";
import type { StemSet } from "./stem-set.ts";
import type { UnitView } from "./unit-view.ts";
import { SAYING_CLASS, THINKING_CLASS, wordFacts } from "./word-class.ts";

/** A cue with one part of its content and its source, all as word indices into the unit; `last` is included. */
export interface ReadContent extends ContentAt, Content, NamedSource {
  readonly cueProbability: number;
  /** True for the part that was found second ("…," she said, "…"). */
  readonly second: boolean;
}

const VERB = tagCode("VERB");
const NOUN = tagCode("NOUN");

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
  const leastScore = toLogOdds(least);
  for (let cue = 0, cues = 0; cue < view.length && cues < MOST_CUES; cue++) {
    if (!mayBeCue(view, cue, models.cueStems)) continue;
    addCueFeatures(models.cue, view, cue);
    const phrase = startBehindPhrase(view, cue);
    const { score } = models.cue;
    if (phrase < 0 && score < leastScore) continue;
    cues++;
    const at = lookAtCue(view, cue);
    const first = phrase < 0 ? findContent(view, models, at) : readBehindPhrase(view, models, at, phrase);
    if (first === undefined) continue;
    const second = findContent(view, models, besides(at, first));
    const named = findSource(view, models, { cue, first: first.first, last: first.last }, second);
    const cueProbability = phrase < 0 ? toProbability(score) : SURE;
    found.push(toRead(cue, first, named, cueProbability, false));
    if (second) found.push(toRead(cue, second, named, cueProbability, true));
  }
  return found;
}

/** Written out, so that all reads have one shape in memory. */
const toRead = (
  cue: number,
  { first, last, contentProbability, endProbability }: Content,
  { source, sourceProbability }: NamedSource,
  cueProbability: number,
  second: boolean,
): ReadContent => ({
  cue,
  first,
  last,
  source,
  cueProbability,
  contentProbability,
  endProbability,
  sourceProbability,
  second,
});

/** A quotation as the content of a verb that stands beside it, whatever the models think of the two; with its likeliest source. */
export function readQuotation(view: UnitView, models: StatementModels, cue: number, quotation: number): ReadContent {
  const content = { first: quotation, last: quotation, contentProbability: SURE, endProbability: 1 };
  const named = findSource(view, models, { cue, first: quotation, last: quotation }, undefined);
  return toRead(cue, content, named, SURE, false);
}
