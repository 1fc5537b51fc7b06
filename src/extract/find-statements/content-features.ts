import type { FeatureSink } from "../linear-model.ts";
import { tagCode } from "./build-units.ts";
import { bucket, signedBucket, type UnitView } from "./unit-view.ts";

const PUNCT = tagCode("PUNCT");
const AUX = tagCode("AUX");
const ADV = tagCode("ADV");
const PART = tagCode("PART");
const OPENING = new Set([PUNCT, tagCode("SCONJ"), tagCode("CCONJ"), tagCode("ADP"), ADV, tagCode("PRON")]);

const difference = (counts: readonly number[], from: number, to: number): number =>
  from <= to ? (counts[to] ?? 0) - (counts[from] ?? 0) : (counts[from] ?? 0) - (counts[to] ?? 0);

/** A cue with what every candidate for its content is judged by, and the content already found where a second part is looked for. */
export interface CueAt {
  readonly cue: number;
  /** How the words round it are cut. */
  readonly frame: number;
  /** 1 where little but a stop follows it. */
  readonly ends: number;
  /** 1 where the unit ends in a quotation. */
  readonly lastQuote: number;
  /** The word behind the chunk that follows it. */
  readonly behindNext: number;
  /** The word with which its clause opens. */
  readonly opener: number;
  /** First and last word of the part found before; absent when the first is looked for. */
  readonly before?: { readonly first: number; readonly last: number };
}

/** What the features ask of a cue again and again, looked at once. */
export function lookAtCue(view: UnitView, cue: number): CueAt {
  return {
    cue,
    frame: cueFrame(view, cue),
    ends: cueEnds(view, cue) ? 1 : 0,
    lastQuote: view.isQuote(view.length - 1) || view.isQuote(view.length - 2) ? 1 : 0,
    behindNext: view.at(chunkEnd(view, cue + 1)).word,
    opener: openerOf(view, cue),
  };
}

/** What speaks for and against the cue having no (further) content at all. */
export function addNoneFeatures(list: FeatureSink, view: UnitView, { cue, before, frame }: CueAt): void {
  const w = view.at(cue);
  const round = before ? 1000 : 0;
  list.clear();
  list.add(109 + round, frame, w.verbClass);
  list.add(110 + round, frame, w.stem);
  list.add(100 + round);
  list.add(101 + round, w.stem);
  list.add(102 + round, w.verbClass, w.tag);
  list.add(103 + round, w.stem, view.at(cue + 1).tag);
  list.add(104 + round, bucket(view.quotes[view.length] ?? 0), w.verbClass);
  if (before === undefined) return;
  const side = before.first < cue ? 0 : 1;
  list.add(105 + round, side, view.at(before.first).tag, view.at(before.last + 1).word);
  list.add(106 + round, side, view.quotes[view.length] ?? 0);
  list.add(107 + round, side, bucket(view.length - before.last - 1), view.isQuote(before.last) ? 1 : 0);
  list.add(108 + round, side, bucket(view.length - cue - 1), view.at(before.last).tag);
}

/** What speaks for and against the content of a cue starting with word j. */
export function addStartFeatures(list: FeatureSink, view: UnitView, at: CueAt, j: number): void {
  const { cue, before, ends, lastQuote } = at;
  const c = view.at(cue);
  const w = view.at(j);
  const p1 = view.at(j - 1);
  const n1 = view.at(j + 1);
  const b1 = view.at(cue - 1);
  const a1 = view.at(cue + 1);
  const opening = view.opens[j] ?? 0;
  const side = j < cue ? 1 : 0;
  const distance = signedBucket(j - cue);
  const from = j > cue ? cue + 1 : j;
  const to = j > cue ? j : cue;
  const verbs = Math.min(3, difference(view.verbs, from, to));
  const commas = Math.min(3, difference(view.commas, from, to));
  const border = w.sentence === c.sentence ? 0 : 1;
  const first = j === 0 || p1.sentence !== w.sentence ? 1 : 0;
  const round = before ? 1000 : 0;
  list.clear();
  list.add(200 + round, distance, border);
  list.add(201 + round, distance, c.stem);
  list.add(202 + round, distance, w.tag, p1.tag);
  list.add(203 + round, side, w.word, p1.word);
  list.add(204 + round, distance, p1.word);
  list.add(205 + round, c.stem, p1.word);
  list.add(206 + round, c.stem, w.tag, side);
  list.add(207 + round, c.verbClass, distance, w.tag);
  list.add(208 + round, verbs, commas, side);
  list.add(209 + round, c.verbClass * 4 + verbs, p1.word, w.tag);
  list.add(210 + round, first, side, c.stem);
  list.add(211 + round, first, distance, c.tag);
  list.add(212 + round, w.tag, n1.tag, p1.tag);
  list.add(213 + round, a1.word, distance, c.verbClass);
  list.add(214 + round, a1.tag, distance, view.at(cue + 2).tag);
  list.add(215 + round, b1.word, distance, c.tag);
  list.add(216 + round, view.depth[j] ?? 0, view.depth[cue] ?? 0);
  list.add(217 + round, Math.min(2, difference(view.quotes, from, to)), w.tag, border);
  list.add(218 + round, Math.min(2, difference(view.thats, from, to)), p1.word, side);
  list.add(219 + round, Math.min(1, difference(view.colons, from, to)), w.tag, side);
  list.add(220 + round, c.tag, w.word, Math.min(4, Math.abs(j - cue)));
  list.add(221 + round, c.nounClass * 32 + c.tag, distance, p1.word);
  list.add(222 + round, chunkPlace(view, j), distance, c.verbClass);
  list.add(223 + round, w.tag, c.stem, distance);
  const frame = at.frame * 2 + side;
  list.add(228 + round, frame, w.tag);
  list.add(229 + round, frame, distance, first);
  list.add(230 + round, frame, c.stem);
  list.add(224 + round, first, lastQuote, ends);
  list.add(225 + round, first * 2 + side, ends, c.verbClass);
  list.add(236 + round, quoteAhead(view, j, cue), side);
  list.add(233 + round, frame, at.behindNext);
  list.add(234 + round, opening, distance, c.verbClass);
  list.add(235 + round, opening, p1.word, frame);
  const rest = Math.min(3, (view.verbs[j < cue ? cue : view.length] ?? 0) - (view.verbs[j] ?? 0));
  list.add(231 + round, rest, c.stem, side);
  list.add(232 + round, rest, distance, w.tag);
  if (before) {
    list.add(226 + round, j === before.last + 1 ? 1 : 0, before.first < cue ? 1 : 0, side);
    list.add(227 + round, w.tag, view.at(before.first).tag, before.first < cue ? 1 : 0);
  }
}

/** What speaks for and against the content of a cue that starts with word j ending with word k. */
export function addEndFeatures(list: FeatureSink, view: UnitView, at: CueAt, j: number, k: number): void {
  const { cue, before, opener } = at;
  const c = view.at(cue);
  const w = view.at(k);
  const start = view.at(j);
  const n1 = view.at(k + 1);
  const n2 = view.at(k + 2);
  const p1 = view.at(j - 1);
  const side = j > cue ? 1 : 0;
  const verbs = Math.min(3, difference(view.verbs, j, k + 1));
  const ends = n1.sentence !== w.sentence || k === view.length - 1 ? 1 : 0;
  const nearEnd = bucket(view.length - 1 - k);
  const toCue = side === 1 ? 20 : Math.min(10, cue - k);
  const round = before ? 1000 : 0;
  list.clear();
  list.add(300 + round, side, nearEnd, n1.tag);
  list.add(301 + round, side, w.tag, n1.tag);
  list.add(302 + round, side, n1.word, c.verbClass);
  list.add(303 + round, c.stem, n1.word, side);
  list.add(304 + round, verbs, n1.word, p1.word);
  list.add(305 + round, verbs, n1.word, start.tag);
  list.add(306 + round, toCue, n1.word, w.tag);
  list.add(307 + round, toCue, n1.tag, n2.tag);
  list.add(308 + round, bucket(k - j), side, c.verbClass);
  list.add(309 + round, ends, verbs, c.verbClass * 2 + side);
  list.add(310 + round, start.tag, w.tag, ends);
  list.add(311 + round, start.tag, n1.word, side);
  list.add(312 + round, n1.word, n2.word);
  list.add(313 + round, n1.word, n2.tag, verbs);
  list.add(314 + round, (view.depth[k + 1] ?? 0) - (view.depth[j] ?? 0), side);
  list.add(315 + round, Math.min(3, difference(view.commas, j, k + 1)), n1.word, n2.tag);
  list.add(316 + round, ends, c.stem);
  list.add(317 + round, w.word, n1.word);
  list.add(318 + round, n1.tag, n2.verbClass * 32 + n2.tag, w.tag);
  list.add(319 + round, p1.word, verbs, ends);
  list.add(320 + round, chunkPlace(view, k + 1), n1.tag, w.tag);
  list.add(321 + round, Math.min(2, difference(view.quotes, j, k + 1)), w.tag, n1.word);
  list.add(322 + round, nearEnd, w.tag, side * 2 + at.ends);
  list.add(323 + round, start.word, n1.word, Math.min(2, verbs));
  list.add(324 + round, c.tag, c.verbClass, verbs * 64 + n1.tag);
  list.add(325 + round, n1.word, nextVerb(view, k + 2), side);
  list.add(326 + round, c.stem, verbs, ends * 2 + side);
  list.add(327 + round, start.tag, view.at(j + 1).tag, verbs * 2 + ends);
  const apart = n1.tag === PUNCT ? 1 : 0;
  const next = view.opens[k + 1 + apart] ?? 0;
  const rest = Math.min(2, difference(view.verbs, k + 1, view.length));
  list.add(328 + round, opener, n1.word, next);
  list.add(329 + round, opener, rest, ends * 2 + side);
  list.add(330 + round, next, n1.word, verbs * 2 + side);
  list.add(331 + round, next * 2 + apart, c.verbClass, start.tag);
  list.add(332 + round, opener, next, Math.min(2, difference(view.commas, j, k + 1)));
  list.add(333 + round, next * 4 + verbs, view.opens[j] ?? 0, n1.word);
}

/** The word before the subject of a cue where it makes the clause depend on another ("while critics argue"), or a relative subject. */
export function openerOf(view: UnitView, cue: number): number {
  let i = cue - 1;
  while (i >= 0 && i > cue - 5 && (view.at(i).tag === AUX || view.at(i).tag === ADV || view.at(i).tag === PART)) i--;
  const chunk = view.chunks[view.chunkAt[i] ?? -1];
  const subject = view.at(i).lower;
  if (subject === "who" || subject === "which" || subject === "that") return view.at(i).word;
  const before = view.at(chunk ? chunk.first - 1 : i);
  return OPENING.has(before.tag) ? before.word : 0;
}

/** 0: between chunks; 1: first word of a chunk; 2: within one. */
function chunkPlace(view: UnitView, index: number): number {
  const chunk = view.chunks[view.chunkAt[index] ?? -1];
  return chunk === undefined ? 0 : chunk.first === index ? 1 : 2;
}

/** The quotation with or before which a content would start, on its side of the cue: whether it opens with a capital, and how it ends. */
function quoteAhead(view: UnitView, start: number, cue: number): number {
  const index = view.nextQuote[start] ?? view.length;
  if (index >= (start < cue ? cue : view.length)) return 0;
  const { capital, tag } = view.at(index);
  return (tag * 2 + (capital ? 1 : 0)) * 2 + (index === start ? 1 : 0);
}

/** Index of the word behind the chunk in which a word stands, of the word itself where it is in none. */
const chunkEnd = (view: UnitView, index: number): number => view.chunks[view.chunkAt[index] ?? -1]?.last ?? index;

/** How the words round a cue are cut: a comma, stop or quotation before its subject (or itself), a quotation or "that" after it. */
function cueFrame(view: UnitView, cue: number): number {
  const before = view.at(cue - 1);
  const chunk = view.chunks[view.chunkAt[cue - 1] ?? -1];
  const edge = before.lower === "," || view.isQuote(cue - 1) || !chunk ? cue - 1 : chunk.first - 1;
  const left = view.isQuote(edge)
    ? 1
    : view.at(edge).lower === ","
      ? view.isQuote(edge - 1)
        ? 2
        : 3
      : edge < 0
        ? 4
        : 0;
  const next = view.at(cue + 1);
  const right = view.isQuote(cue + 1)
    ? 1
    : next.lower === "that"
      ? 2
      : next.lower === "," || next.lower === ":"
        ? view.isQuote(cue + 2)
          ? 3
          : 4
        : cueEnds(view, cue)
          ? 5
          : 0;
  return (left * 8 + right) * 2 + (edge === cue - 1 ? 1 : 0);
}

/** Whether little but a stop follows the cue, as in "…, the mayor said." */
function cueEnds(view: UnitView, cue: number): boolean {
  const next = view.at(cue + 1);
  return cue + 1 >= view.length || next.lower === "." || next.sentence !== view.at(cue).sentence;
}

/** How soon a verb follows: a comma before a new clause looks otherwise than one in a list. */
function nextVerb(view: UnitView, from: number): number {
  for (let distance = 0; distance < 6; distance++)
    if ((view.verbs[from + distance + 1] ?? 0) > (view.verbs[from + distance] ?? 0)) return distance + 1;
  return 0;
}
