import type { FeatureSink } from "../linear-model.ts";
import { tagCode } from "./build-units.ts";
import { bucket, signedBucket, type Chunk, type UnitView } from "./unit-view.ts";

/** A cue with its content: first and last word. */
export interface ContentAt {
  readonly cue: number;
  readonly first: number;
  readonly last: number;
}

const ADP = tagCode("ADP");

const between = (counts: readonly number[], a: number, b: number): number =>
  Math.abs((counts[Math.max(a, b)] ?? 0) - (counts[Math.min(a, b)] ?? 0));

/** What speaks for and against a cue whose source is not named in the unit. */
export function addNoSourceFeatures(list: FeatureSink, view: UnitView, { cue, first }: ContentAt): void {
  const c = view.at(cue);
  list.clear();
  list.add(400);
  list.add(401, c.stem, c.tag);
  list.add(402, view.at(cue - 1).word, c.tag);
  list.add(403, view.at(cue - 1).tag, c.verbClass, c.tag);
  list.add(404, first < cue ? 1 : 0, c.verbClass, cue === 0 ? 1 : 0);
  list.add(405, c.lower.endsWith("ing") ? 1 : c.lower.endsWith("ed") ? 2 : 0, view.at(cue - 1).word);
  list.add(406, view.at(cue - 1).tag, view.at(cue - 2).tag, view.at(cue + 1).tag);
}

/** What speaks for and against a chunk naming the source of a cue with a known content. */
export function addSourceFeatures(list: FeatureSink, view: UnitView, content: ContentAt, chunk: Chunk): void {
  const { cue, first, last } = content;
  const c = view.at(cue);
  const head = view.at(chunk.head);
  const p1 = view.at(chunk.first - 1);
  const n1 = view.at(chunk.last);
  const side = chunk.head < cue ? 0 : 1;
  const gap = side === 0 ? cue - chunk.last : chunk.first - cue - 1;
  const from = side === 0 ? chunk.last : cue + 1;
  const to = side === 0 ? cue : chunk.first;
  const chunksBetween = countChunks(view, from, to);
  const verbs = Math.min(3, between(view.verbs, from, to));
  const commas = Math.min(3, between(view.commas, from, to));
  const contentSide = first < cue ? 0 : 1;
  const beyond = side === contentSide && (side === 0 ? chunk.head < first : chunk.head > last) ? 1 : 0;
  const initial = chunk.first === 0 || view.at(chunk.first - 1).sentence !== head.sentence ? 1 : 0;
  list.clear();
  list.add(410, side * 2 + contentSide, bucket(gap), beyond);
  list.add(411, side * 2 + contentSide, bucket(chunksBetween), head.tag);
  list.add(412, side, c.stem, bucket(chunksBetween));
  list.add(413, head.word, side, Math.min(2, chunksBetween));
  list.add(414, head.tag, p1.word, side);
  list.add(415, p1.word, c.stem, side);
  list.add(416, n1.word, side, Math.min(3, gap));
  list.add(417, verbs, commas, side * 2 + contentSide);
  list.add(418, verbs, head.tag, side * 2 + (head.sentence === c.sentence ? 1 : 0));
  list.add(419, c.tag, c.verbClass, side * 16 + Math.min(4, gap));
  list.add(420, view.at(cue - 1).word, side, Math.min(4, chunksBetween));
  list.add(421, head.nounClass, head.tag, side * 8 + Math.min(3, gap));
  list.add(422, initial, side, head.tag);
  list.add(423, initial, verbs, commas);
  list.add(424, p1.tag, n1.tag, head.tag * 2 + side);
  list.add(425, signedBucket(side === 0 ? -gap : gap), c.stem);
  list.add(426, view.at(cue + 1).word, side, Math.min(3, gap));
  list.add(
    427,
    head.lower === "who" || head.lower === "which" || head.lower === "that" ? 1 : 0,
    gap === 0 ? 1 : 0,
    side,
  );
  list.add(428, view.at(chunk.first).word, head.tag, side);
  list.add(429, beyond, head.tag, p1.tag);
  list.add(430, n1.lower === "'s" ? 1 : 0, c.tag, Math.min(3, gap));
  list.add(431, view.isQuote(chunk.first - 1) || view.isQuote(chunk.first - 2) ? 1 : 0, side * 2 + contentSide, verbs);
  list.add(432, view.depth[chunk.head] ?? 0, view.depth[cue] ?? 0, side);
  list.add(433, first > chunk.head && first < cue ? 1 : 0, head.tag, side);
  const capital = head.capital ? 1 : 0;
  list.add(435, head.nounClass * 2 + capital, c.verbClass, side * 4 + Math.min(3, chunksBetween));
  list.add(436, head.nounClass * 2 + capital, head.tag, side * 4 + verbs);
  list.add(434, head.stem, c.stem);
  const subject = (view.opens[chunk.first] ?? 0) === 1 ? 1 : 0;
  const subjects = Math.min(3, subjectsBetween(view, from, to));
  const tied = p1.tag === ADP ? 1 : 0;
  list.add(437, subject * 2 + tied, side * 4 + subjects, c.tag);
  list.add(438, subject * 2 + tied, side * 4 + subjects, c.lower.endsWith("ing") ? 1 : 0);
  list.add(439, subject * 2 + tied, side * 4 + verbs, head.tag);
  list.add(440, subject * 2 + tied, side * 4 + Math.min(3, chunksBetween), view.at(cue - 1).word);
  list.add(441, head.nounClass, head.tag, (subject * 4 + subjects) * 4 + side * 2 + tied);
}

/** How many noun phrases with a verb of their own begin in a stretch. */
function subjectsBetween(view: UnitView, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (view.opens[i] === 1 && view.chunkAt[i] !== view.chunkAt[i - 1]) count++;
  return count;
}

function countChunks(view: UnitView, from: number, to: number): number {
  let count = 0;
  let previous = -1;
  for (let i = from; i < to; i++) {
    const chunk = view.chunkAt[i] ?? -1;
    if (chunk >= 0 && chunk !== previous) count++;
    previous = chunk;
  }
  return count;
}
