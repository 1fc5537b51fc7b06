import type { FeatureSink } from "../linear-model.ts";
import { isQuoteTag, tagCode } from "./build-units.ts";
import type { UnitWord } from "./unit-word.ts";
import { countBetween } from "./count-signs.ts";
import { bucket, type UnitView } from "./unit-view.ts";
import { wordFacts } from "./word-class.ts";

const VERB = tagCode("VERB");
const AUX = tagCode("AUX");
const PART = tagCode("PART");
const ADV = tagCode("ADV");
const BE = wordFacts("be").stem;

/** What speaks for and against word i being the head of a cue ("said", "warning", "according"). */
export function addCueFeatures(list: FeatureSink, view: UnitView, i: number): void {
  const w = view.at(i);
  const p1 = view.at(i - 1);
  const p2 = view.at(i - 2);
  const n1 = view.at(i + 1);
  const n2 = view.at(i + 2);
  const context = verbContext(view, i);
  const quoteBefore = nearQuote(view, i, -1);
  const quoteAfter = nearQuote(view, i, 1);
  const thatAfter = countBetween(view.thats, i, Math.min(view.length, i + 5)) > 0 ? 1 : 0;
  const following = bucket(countBetween(view.verbs, i + 1, view.length));
  const subject = subjectBefore(view, i);
  const kind = subject ? subject.tag * 16 + subject.nounClass * 2 + (subject.capital ? 1 : 0) : 0;
  list.clear();
  list.add(1);
  list.add(26, w.tag, w.verbClass, view.verbs[i] === 0 ? 1 : 0);
  list.add(3, w.stem, w.tag);
  list.add(22, thatAfter, w.stem);
  list.add(12, p1.word, w.tag);
  list.add(20, quoteBefore, quoteAfter, w.stem);
  list.add(30, n1.verbClass, n1.tag, w.stem);
  list.add(2, w.word);
  list.add(34, quoteBefore * 32 + n1.tag, n2.tag, w.tag);
  list.add(15, p2.tag, p1.tag, w.tag);
  list.add(5, w.stem, n1.tag);
  list.add(18, context, w.stem);
  list.add(13, n1.word, w.tag);
  list.add(25, w.tag, w.nounClass, p1.word);
  list.add(35, kind, w.stem);
  list.add(6, w.stem, p1.tag);
  list.add(29, following, w.stem);
}

/** Head of the chunk right before the verb group of word i; undefined where another verb stands between. */
function subjectBefore(view: UnitView, i: number): UnitWord | undefined {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--) {
    const chunk = view.chunkOf(j);
    if (chunk) return view.at(chunk.head < i ? chunk.head : i - 1);
    const { tag } = view.at(j);
    if (tag !== AUX && tag !== ADV && tag !== PART) return undefined;
  }
  return undefined;
}

/** The verb group that leads to a word: passive, infinitive, negated, future, perfect, or none of them. */
function verbContext(view: UnitView, i: number): number {
  let context = 0;
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const { lower, tag, stem } = view.at(j);
    if (lower === "to") return context | 8;
    if (lower === "not" || lower === "n't" || lower === "never") context |= 4;
    else if (tag === AUX || stem === BE || tag === VERB) {
      context |= stem === BE ? 1 : lower === "will" || lower === "would" ? 16 : 2;
    } else if (tag !== ADV && tag !== PART) break;
  }
  return context;
}

/** How near the next quotation on one side is: 0 none, 1 adjacent (comma apart), 2 within six words, 3 farther; by its ending. */
function nearQuote(view: UnitView, i: number, step: 1 | -1): number {
  if (countBetween(view.quotes, i, step < 0 ? 0 : view.length) === 0) return 0;
  for (let distance = 1; distance < 30; distance++) {
    const index = i + step * distance;
    if (index < 0 || index >= view.length) return 0;
    const { tag } = view.at(index);
    if (isQuoteTag(tag)) return (distance <= 2 ? 1 : distance <= 6 ? 2 : 3) * 4 + (tag - 20);
  }
  return 0;
}
