import type { FeatureSink } from "../linear-model.ts";
import type { CueAt } from "./look-at-cue.ts";
import { countBetween } from "./count-signs.ts";
import { bucket, signedBucket, type UnitView } from "./unit-view.ts";

/** Templates of a second part of a content have weights of their own. */
const SECOND = 1000;

/** What speaks at a glance for and against the cue having no (further) content at all. */
export function addNoneGlance(list: FeatureSink, view: UnitView, { cue, before, frame }: CueAt): void {
  const c = view.at(cue);
  const round = before ? SECOND : 0;
  list.clear();
  list.add(100 + round);
  list.add(101 + round, c.stem);
  list.add(109 + round, frame, c.verbClass);
  if (before === undefined) return;
  const side = before.first < cue ? 0 : 1;
  list.add(105 + round, side, view.at(before.first).tag, view.at(before.last + 1).word);
}

/** What speaks for and against it when looked at closely. */
export function addNoneFeatures(list: FeatureSink, view: UnitView, at: CueAt): void {
  const { cue, before, frame } = at;
  const c = view.at(cue);
  const round = before ? SECOND : 0;
  const quotes = view.quotes[view.length] ?? 0;
  addNoneGlance(list, view, at);
  list.add(110 + round, frame, c.stem);
  list.add(102 + round, c.verbClass, c.tag);
  list.add(103 + round, c.stem, view.at(cue + 1).tag);
  list.add(104 + round, bucket(quotes), c.verbClass);
  if (before === undefined) return;
  const side = before.first < cue ? 0 : 1;
  const quoted = view.isQuote(before.last) ? 1 : 0;
  list.add(106 + round, side, quotes);
  list.add(107 + round, side, bucket(view.length - before.last - 1), quoted);
  list.add(108 + round, side, bucket(view.length - cue - 1), view.at(before.last).tag);
}

/** What speaks at a glance for and against the content of a cue starting with word j. */
export function addStartGlance(list: FeatureSink, view: UnitView, at: CueAt, j: number): void {
  const { cue, before } = at;
  const previous = view.at(j - 1);
  const side = j < cue ? 1 : 0;
  const from = j > cue ? cue + 1 : j;
  const to = j > cue ? j : cue;
  const verbs = Math.min(3, countBetween(view.verbs, from, to));
  const commas = Math.min(3, countBetween(view.commas, from, to));
  const first = j === 0 || previous.sentence !== view.at(j).sentence ? 1 : 0;
  const rest = Math.min(3, countBetween(view.verbs, j, j < cue ? cue : view.length));
  const round = before ? SECOND : 0;
  list.clear();
  list.add(229 + round, at.frame * 2 + side, signedBucket(j - cue), first);
  list.add(249 + round, (view.opens[j] ?? 0) * 16 + rest * 4 + verbs, side * 2 + first, commas);
  list.add(218 + round, Math.min(2, countBetween(view.thats, from, to)), previous.word, side);
}

/** What speaks for and against it when looked at closely. */
export function addStartFeatures(list: FeatureSink, view: UnitView, at: CueAt, j: number): void {
  const { cue, before } = at;
  const c = view.at(cue);
  const w = view.at(j);
  const p1 = view.at(j - 1);
  const next = view.at(cue + 1);
  const opening = view.opens[j] ?? 0;
  const side = j < cue ? 1 : 0;
  const distance = signedBucket(j - cue);
  const near = Math.max(-3, Math.min(3, distance));
  const from = j > cue ? cue + 1 : j;
  const to = j > cue ? j : cue;
  const verbs = Math.min(3, countBetween(view.verbs, from, to));
  const commas = Math.min(3, countBetween(view.commas, from, to));
  const border = w.sentence === c.sentence ? 0 : 1;
  const first = j === 0 || p1.sentence !== w.sentence ? 1 : 0;
  const round = before ? SECOND : 0;
  addStartGlance(list, view, at, j);
  list.add(202 + round, distance, w.tag, p1.tag);
  list.add(264 + round, c.stem, next.tag * 32 + p1.tag, side);
  list.add(211 + round, first, distance, c.tag);
  list.add(248 + round, w.word, side, opening);
  list.add(242 + round, opening, p1.word, verbs * 2 + side);
  list.add(205 + round, c.stem, p1.word);
  list.add(255 + round, at.frame * 2 + side, first * 8 + at.ends * 4 + at.lastQuote * 2 + border, opening);
  list.add(200 + round, distance, border);
  list.add(256 + round, c.stem, p1.word, near);
  list.add(214 + round, next.tag, distance, view.at(cue + 2).tag);
  list.add(236 + round, quoteAhead(view, j, cue), side);
  list.add(235 + round, opening, p1.word, at.frame * 2 + side);
  list.add(266 + round, c.stem, verbs * 4 + commas, side * 16 + opening);
  list.add(267 + round, commasToVerb(view, j), w.tag, commas * 2 + side);
  list.add(268 + round, c.stem, commasToVerb(view, j), Math.min(2, commas));
  if (before === undefined) return;
  list.add(226 + round, j === before.last + 1 ? 1 : 0, before.first < cue ? 1 : 0, side);
  list.add(227 + round, w.tag, view.at(before.first).tag, before.first < cue ? 1 : 0);
}

/** Commas from a word to the next verb, two at most; 3 where no verb follows: "a spokesman for the town," starts no clause. */
function commasToVerb(view: UnitView, start: number): number {
  const before = view.verbs[start] ?? 0;
  for (let i = start; i < view.length; i++)
    if ((view.verbs[i + 1] ?? 0) > before) return Math.min(2, countBetween(view.commas, start, i));
  return 3;
}

/** The quotation with or before which a content would start, on its side of the cue: whether it opens with a capital, and how it ends. */
function quoteAhead(view: UnitView, start: number, cue: number): number {
  if (countBetween(view.quotes, start, start < cue ? cue : view.length) === 0) return 0;
  let index = start;
  while (!view.isQuote(index)) index++;
  const { capital, tag } = view.at(index);
  return (tag * 2 + (capital ? 1 : 0)) * 2 + (index === start ? 1 : 0);
}
