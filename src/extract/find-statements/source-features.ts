import type { FeatureSink } from "../linear-model.ts";
import { tagCode } from "./build-units.ts";
import { countBetween } from "./count-signs.ts";
import { bucket, type Chunk, type UnitView } from "./unit-view.ts";

/** A cue with its content: first and last word. */
export interface ContentAt {
  readonly cue: number;
  readonly first: number;
  readonly last: number;
}

const ADP = tagCode("ADP");

/** What speaks for and against a cue whose source is not named in the unit. */
export function addNoSourceFeatures(list: FeatureSink, view: UnitView, { cue, first }: ContentAt): void {
  const c = view.at(cue);
  list.clear();
  list.add(400);
  list.add(401, c.stem, c.tag);
  list.add(402, view.at(cue - 1).word, c.tag);
  list.add(403, view.at(cue - 1).tag, c.verbClass, c.tag);
  list.add(404, first < cue ? 1 : 0, c.verbClass, cue === 0 ? 1 : 0);
  list.add(405, c.ending, view.at(cue - 1).word);
  list.add(406, view.at(cue - 1).tag, view.at(cue - 2).tag, view.at(cue + 1).tag);
}

/** What speaks for and against a chunk naming the source of a cue with a known content. */
export function addSourceFeatures(list: FeatureSink, view: UnitView, content: ContentAt, chunk: Chunk): void {
  const { cue, first, last } = content;
  const c = view.at(cue);
  const head = view.at(chunk.head);
  const p1 = view.at(chunk.first - 1);
  const n1 = view.at(chunk.last);
  const before = view.at(cue - 1);
  const side = chunk.head < cue ? 0 : 1;
  const gap = side === 0 ? cue - chunk.last : chunk.first - cue - 1;
  const near = Math.min(4, gap);
  const from = side === 0 ? chunk.last : cue + 1;
  const to = side === 0 ? cue : chunk.first;
  const chunksBetween = Math.min(4, countChunks(view, from, to));
  const verbs = Math.min(3, countBetween(view.verbs, from, to));
  const commas = Math.min(3, countBetween(view.commas, from, to));
  const contentSide = first < cue ? 0 : 1;
  const sides = side * 2 + contentSide;
  const beyond = side === contentSide && (side === 0 ? chunk.head < first : chunk.head > last) ? 1 : 0;
  const initial = chunk.first === 0 || p1.sentence !== head.sentence ? 1 : 0;
  const opening = view.opens[chunk.first] ?? 0;
  const place = (opening === 1 ? 2 : 0) + (p1.tag === ADP ? 1 : 0);
  const subjects = Math.min(3, subjectsBetween(view, from, to));
  const kind = head.tag * 16 + head.nounClass * 2 + (head.capital ? 1 : 0);
  list.clear();
  list.add(417, verbs, commas, sides);
  list.add(414, head.tag, p1.word, side);
  list.add(421, head.nounClass, head.tag, side * 8 + Math.min(3, gap));
  list.add(461, p1.tag * 32 + n1.tag, near, sides);
  list.add(428, view.at(chunk.first).word, head.tag, side);
  list.add(456, p1.word, opening, side);
  list.add(454, before.word, near, sides);
  list.add(462, before.tag * 32 + c.tag, near * 4 + sides, verbs);
  list.add(423, initial, verbs, commas);
  list.add(413, head.word, side, Math.min(2, chunksBetween));
  list.add(415, p1.word, c.stem, side);
  list.add(438, place, side * 4 + subjects, c.ending === 1 ? 1 : 0);
  list.add(429, beyond, head.tag, p1.tag);
  list.add(440, place, side * 4 + Math.min(3, chunksBetween), before.word);
  list.add(460, head.word, c.verbClass, side);
  list.add(416, n1.word, side, Math.min(3, gap));
  list.add(452, c.stem, side, near);
  list.add(410, sides, bucket(gap), beyond);
  list.add(451, kind, opening, side * 4 + verbs);
  list.add(426, view.at(cue + 1).word, side, Math.min(3, gap));
  list.add(412, side, c.stem, bucket(chunksBetween));
  list.add(437, place, side * 4 + subjects, c.tag);
  list.add(459, c.verbClass * 32 + c.tag, opening * 8 + near, sides);
}

/** How many noun phrases with a verb of their own begin in a stretch. */
function subjectsBetween(view: UnitView, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (view.opens[i] === 1 && !view.isInsideChunk(i)) count++;
  return count;
}

/** How many noun phrases have words in a stretch. */
function countChunks(view: UnitView, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (view.chunkOf(i) && (i === from || !view.isInsideChunk(i))) count++;
  return count;
}
