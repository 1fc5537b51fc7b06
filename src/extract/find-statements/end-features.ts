import type { FeatureSink } from "../linear-model.ts";
import { tagCode } from "./build-units.ts";
import type { CueAt } from "./look-at-cue.ts";
import { countBetween } from "./count-signs.ts";
import { bucket, type UnitView } from "./unit-view.ts";

const PUNCT = tagCode("PUNCT");

/** Templates of a second part of a content have weights of their own. */
const SECOND = 1000;

/** How far before its cue a content ends, up to ten words; 20 where it follows the cue. */
const wordsToCue = (cue: number, j: number, k: number): number => (j > cue ? 20 : Math.min(10, cue - k));

/** What speaks at a glance for and against the content of a cue that starts with word j ending with word k. */
export function addEndGlance(list: FeatureSink, view: UnitView, { cue, before }: CueAt, j: number, k: number): void {
  const next = view.at(k + 1);
  const side = j > cue ? 1 : 0;
  const verbs = Math.min(3, countBetween(view.verbs, j, k + 1));
  const apart = next.tag === PUNCT ? 1 : 0;
  const round = before ? SECOND : 0;
  list.clear();
  list.add(320 + round, chunkPlace(view, k + 1), next.tag, view.at(k).tag);
  list.add(307 + round, wordsToCue(cue, j, k), next.tag, view.at(k + 2).tag);
  list.add(330 + round, view.opens[k + 1 + apart] ?? 0, next.word, verbs * 2 + side);
}

/** What speaks for and against it when looked at closely. */
export function addEndFeatures(list: FeatureSink, view: UnitView, at: CueAt, j: number, k: number): void {
  const { cue, before } = at;
  const c = view.at(cue);
  const w = view.at(k);
  const start = view.at(j);
  const p1 = view.at(j - 1);
  const n1 = view.at(k + 1);
  const n2 = view.at(k + 2);
  const side = j > cue ? 1 : 0;
  const verbs = Math.min(3, countBetween(view.verbs, j, k + 1));
  const commas = Math.min(3, countBetween(view.commas, j, k + 1));
  const ends = n1.sentence !== w.sentence || k === view.length - 1 ? 1 : 0;
  const apart = n1.tag === PUNCT ? 1 : 0;
  const next = view.opens[k + 1 + apart] ?? 0;
  const length = bucket(k - j);
  const nearEnd = bucket(view.length - 1 - k);
  const toCue = wordsToCue(cue, j, k);
  const quotes = Math.min(2, countBetween(view.quotes, j, k + 1));
  const round = before ? SECOND : 0;
  addEndGlance(list, view, at, j, k);
  list.add(353 + round, toCue, n1.tag, next * 4 + quotes);
  list.add(315 + round, commas, n1.word, n2.tag);
  list.add(340 + round, c.stem, next * 2 + apart, side);
  list.add(363 + round, at.frame, ends, verbs * 4 + quotes);
  list.add(310 + round, start.tag, w.tag, ends);
  list.add(358 + round, ends, nearEnd, side);
  list.add(357 + round, p1.word, n1.word, verbs);
  list.add(301 + round, side, w.tag, n1.tag);
  list.add(318 + round, n1.tag, n2.verbClass * 32 + n2.tag, w.tag);
  list.add(319 + round, p1.word, verbs, ends);
  list.add(346 + round, ends * 2 + side, view.opens[j] ?? 0, verbs * 8 + restOfVerbs(view, k));
  list.add(355 + round, commas * 4 + verbs, n1.word, next);
  list.add(308 + round, length, side, c.verbClass);
  list.add(312 + round, n1.word, n2.word);
  list.add(347 + round, next * 2 + apart, nearEnd, side * 4 + verbs);
  list.add(324 + round, c.tag, c.verbClass, verbs * 64 + n1.tag);
  list.add(332 + round, at.opener, next, Math.min(2, commas));
  list.add(365 + round, start.word, commas, ends * 4 + verbs);
}

const restOfVerbs = (view: UnitView, k: number): number => Math.min(2, countBetween(view.verbs, k + 1, view.length));

/** 0: between chunks; 1: first word of a chunk; 2: within one. */
function chunkPlace(view: UnitView, index: number): number {
  const chunk = view.chunkOf(index);
  return chunk === undefined ? 0 : chunk.first === index ? 1 : 2;
}
