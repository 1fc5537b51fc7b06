import { afterAddressee, afterDay } from "./addressee.ts";
import { Choices } from "./choices.ts";
import { addEndFeatures } from "./end-features.ts";
import type { CueAt } from "./look-at-cue.ts";
import { nearEnds, nearStarts, NOWHERE } from "./near-candidates.ts";
import { addNoneFeatures, addStartFeatures } from "./start-features.ts";
import { SURE } from "./phrase-of-saying.ts";
import type { StatementModels } from "./statement-models.ts";
import type { UnitView } from "./unit-view.ts";

const starts = new Choices();
const ends = new Choices();

/** First and last word of a part of a content. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** A part of a content with how likely it is, 0..1. */
export interface Content extends Part {
  /** Of start and end together. */
  readonly contentProbability: number;
  /** Of the end, the start being given. */
  readonly endProbability: number;
}

/** The likeliest content of a cue; undefined where it is likelier that there is none. */
export function findContent(view: UnitView, models: StatementModels, at: CueAt): Content | undefined {
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
export function readBehindPhrase(view: UnitView, models: StatementModels, at: CueAt, first: number): Content {
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
  const { cue } = at;
  const last = view.length - 1;
  const dayless = afterDay(view, { cue, first: content.first, last });
  const first = afterAddressee(view, { cue, first: dayless, last });
  if (first === undefined) return undefined;
  if (first === content.first) return content;
  const { contentProbability, endProbability } = content;
  return { first, last: findEnd(view, models, at, first).last, contentProbability, endProbability };
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
