import type { Span } from "../../domain/span.ts";
import { tagCode } from "./build-units.ts";
import type { UnitWord } from "./unit-word.ts";
import type { ContentAt } from "./source-features.ts";
import type { Chunk, UnitView } from "./unit-view.ts";
import { GROUP_CLASS, PERSON_CLASS, wordFacts } from "./word-class.ts";

const AUX = tagCode("AUX");
const VERB = tagCode("VERB");
const PROPN = tagCode("PROPN");
const NOUN = tagCode("NOUN");
const PRON = tagCode("PRON");
/** After "to" these begin the one spoken to rather than what he is to do. */
const NAMING = new Set([PROPN, PRON, tagCode("DET"), tagCode("NUM")]);

/** Cues that are followed by the one spoken to. */
const ADDRESSING = new Set(
  (
    "tell told tells telling warn warned warns warning inform informed informs informing assure assured assures assuring remind reminded reminds " +
    "urge urged urges urging ask asked asks asking advise advised advises persuade convince notify notified brief briefed beg begged implore " +
    "call called calls calling order ordered orders threaten threatened threatens promise promised promises accuse accused accuses accusing"
  ).split(" "),
);

/** Of these, cues that say nothing without a clause or preposition after the one spoken to ("warned the president on Monday"). */
const TELLING = /^(?:tell|told|warn|inform|assur|remind|urg|notif|brief|advis)/;

const BE = wordFacts("be").stem;
/** Adverbs that stand between a subject and its verb. */
const ADVERB = /^(?:\p{L}+ly|also|never|not|already|now|even|still|then|just|again)$/u;

const PREPOSITIONS = new Set(["to", "on", "upon"]);
/** Words with which content goes on after the one spoken to. */
const COMPLEMENTS = new Set(["of", "against", "about", "with", "over", "for"]);

const DAYS = new Set("monday tuesday wednesday thursday friday saturday sunday today yesterday".split(" "));

/** The chunk right after a cue ("told", "called on") where it names people. */
function addresseeAfter(view: UnitView, cue: number): Chunk | undefined {
  const particle = PREPOSITIONS.has(view.at(cue + 1).lower);
  if (view.at(cue).lower.startsWith("call") && !particle) return undefined;
  const at = cue + (particle ? 2 : 1);
  const chunk = view.chunkOf(at);
  return chunk?.first === at && namesPeople(view.at(chunk.head)) ? chunk : undefined;
}

const namesPeople = ({ tag, nounClass }: UnitWord): boolean =>
  tag === PROPN || tag === PRON || (tag === NOUN && (nounClass === PERSON_CLASS || nounClass === GROUP_CLASS));

const NOBODY: readonly Span[] = [];

/** The one spoken to: right after "told", "warned", "called on", or after "said to". */
export function findAddressees(view: UnitView, { cue, first }: ContentAt, source: Chunk | null): readonly Span[] {
  const { lower } = view.at(cue);
  const addressing = ADDRESSING.has(lower);
  if (!addressing && (view.at(cue + 1).lower !== "to" || lower === "according")) return NOBODY;
  const chunk = addresseeAfter(view, cue);
  if (!chunk || chunk.first === source?.first || (first <= chunk.first && !addressing)) return NOBODY;
  const last = DAYS.has(view.at(chunk.last - 1).lower) ? chunk.last - 2 : chunk.last - 1;
  return last < chunk.first ? NOBODY : [{ start: view.at(chunk.first).start, end: view.at(last).end }];
}

/**
 * Who addresses somebody ("Moscow has asked NATO", "while Arden accused Norham"): the noun phrase right before the verb, where
 * no source was found, the one addressed was taken for it, or one that has a verb of its own. Otherwise the source as it is.
 */
export function sourceOfAddress(view: UnitView, { cue, first }: ContentAt, source: Chunk | null): Chunk | null {
  const addressed = ADDRESSING.has(view.at(cue).lower) ? addresseeAfter(view, cue) : undefined;
  if (!addressed || first <= addressed.first) return source;
  const subject = subjectBefore(view, cue);
  if (!subject || subject.first === source?.first) return source;
  const apart = source !== null && (view.verbs[subject.first] ?? 0) > (view.verbs[source.last] ?? 0);
  return source === null || apart || source.first === addressed.first ? subject : source;
}

/** The noun phrase right before an active verb, auxiliaries and adverbs apart. */
function subjectBefore(view: UnitView, cue: number): Chunk | undefined {
  let before = cue - 1;
  while (view.at(before).tag === AUX || ADVERB.test(view.at(before).lower)) {
    if (view.at(before).stem === BE) return undefined;
    before--;
  }
  const chunk = view.chunkOf(before);
  const head = view.at(chunk?.head ?? before);
  return chunk?.last === before + 1 && namesPeople(head) && !DAYS.has(head.lower) ? chunk : undefined;
}

/** "told the paper ⟨the two brothers had left⟩": another noun phrase and a verb right behind the one spoken to. */
const beginsClause = (view: UnitView, cue: string, i: number, last: number): boolean =>
  TELLING.test(cue) && view.chunkOf(i)?.first === i && (view.verbs[last + 1] ?? 0) > (view.verbs[i] ?? 0);

/** First word of the content behind the day of the cue: "said Monday ⟨it was ready⟩". */
export function afterDay(view: UnitView, { cue, first, last }: ContentAt): number {
  const day = view.at(first).lower === "on" ? first + 1 : first;
  if (first !== cue + 1 || !DAYS.has(view.at(day).lower) || day >= last) return first;
  const next = view.at(day + 1).lower === "that" ? day + 2 : day + 1;
  return view.chunkOf(next) && next <= last ? next : first;
}

/** Words between the one spoken to and "that" or "to" at most: "told the paper's editor in May that …". */
const LONGEST_ADDRESSEE = 8;

/**
 * First word of the content where it would begin with the one spoken to: "warned ⟨the minister that⟩ it rains".
 * Undefined where nothing is said to him after all.
 */
export function afterAddressee(view: UnitView, { cue, first, last }: ContentAt): number | undefined {
  const { lower } = view.at(cue);
  const chunk = ADDRESSING.has(lower) ? addresseeAfter(view, cue) : undefined;
  if (!chunk || first < chunk.first || first >= chunk.last) return first;
  for (let i = chunk.last; i <= Math.min(last, chunk.last + LONGEST_ADDRESSEE); i++) {
    const word = view.at(i);
    if (word.lower === "that") return i + 1;
    if (word.lower === "to" && !NAMING.has(view.at(i + 1).tag)) return view.at(i - 1).lower === "not" ? i - 1 : i;
    if (i === chunk.last && (COMPLEMENTS.has(word.lower) || beginsClause(view, lower, i, last))) return i;
    if (word.tag === VERB || word.tag === AUX || view.isQuote(i)) return first;
  }
  return TELLING.test(lower) ? undefined : first;
}
