import type { Severity } from "../../domain/discrepancy.ts";
import { actorId } from "../../domain/ids.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import { overlaps } from "../find-echoes/find-same-words.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { groupBy } from "../group-by.ts";
import { toStem } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { standsBeforeNoun } from "./stands-before-noun.ts";
import { axisOf, isNegated } from "./turning-words.ts";

const OPENING = 6; // words of a content in which what is called for stands
const CALLS = new Set(["urg", "call", "ask", "tell", "told", "warn", "demand", "request"]);
const CONDITIONS = new Set(["if", "unless", "when", "should", "whether"]);
const SHARED = 0.5; // of the other content words of the shorter, besides the turning word

interface Turn {
  readonly utterance: Utterance;
  readonly axis: string;
  readonly direction: number;
  /** Content besides the turning word. */
  readonly rest: ReadonlySet<string>;
}

/** One side's call in one story, reported once with a word and once with its opposite: "to escalate", "to de-escalate". */
export function findReversals(desk: EvidenceDesk): Finding[] {
  const turns = desk.findings.utterances.flatMap(toTurns);
  const groups = groupBy(turns, ({ utterance, axis }) => `${utterance.story} ${speakerOf(utterance, desk)} ${axis}`);
  return [...groups.values()].flatMap((group) => compareTurns(group, desk));
}

/** Who calls: in "A called on B, said C" it is A. */
function speakerOf({ speaker, words }: Utterance, desk: EvidenceDesk): string {
  const [first = "", second = ""] = words;
  const nested = first.startsWith("@") && CALLS.has(toStem(second)) ? actorId(first.slice(1)) : speaker;
  return nested ? desk.meant(nested) : "?";
}

function toTurns(utterance: Utterance): Turn[] {
  if (utterance.speaker === undefined) return [];
  const { words } = utterance;
  return words.flatMap((word, index): Turn[] => {
    const found = axisOf(word);
    if (!found || standsBeforeNoun(words[index - 1])) return [];
    const negated = isNegated(index, (at) => words[at]);
    const rest = new Set([...utterance.concepts].filter((concept) => concept !== toConcept(word)));
    return [{ utterance, axis: found[0], direction: negated ? -found[1] : found[1], rest }];
  });
}

/** One finding for a group at most: the odd one out against the clearest of the many. */
function compareTurns(turns: readonly Turn[], desk: EvidenceDesk): Finding[] {
  const [up, down] = [turns.filter(({ direction }) => direction > 0), turns.filter(({ direction }) => direction < 0)];
  const [few, many] = up.length <= down.length ? [up, down] : [down, up];
  for (const odd of few) {
    const against = many
      .filter(
        ({ utterance }) =>
          !overlaps(utterance, odd.utterance) && utterance.statement.article !== odd.utterance.statement.article,
      )
      .map((turn) => ({ turn, shared: sharedRest(odd, turn) }))
      .filter(({ turn, shared }) => shared >= SHARED && isCall(odd) && isCall(turn))
      .sort(
        (a, b) =>
          cueLikeness(b.turn, odd, desk) - cueLikeness(a.turn, odd, desk) ||
          b.shared - a.shared ||
          a.turn.utterance.index - b.turn.utterance.index,
      )[0];
    if (against) return [toFinding(odd, against.turn, desk)];
  }
  return [];
}

/** The turning word opens the content: what is called for, not something in passing. */
function isCall({ utterance: { words }, axis }: Turn): boolean {
  const opening = words.slice(0, OPENING);
  return !CONDITIONS.has(words[0] ?? "") && opening.some((word) => axisOf(word)?.[0] === axis);
}

/** 1 where both are told with reporting words of one meaning, "called on" and "urged". */
function cueLikeness({ utterance: a }: Turn, { utterance: b }: Turn, desk: EvidenceDesk): number {
  const [one, other] = [a, b].map(({ statement: { article, cue } }) =>
    cue ? toConcept(toStem(desk.text(article, cue).toLowerCase().split(/\s+/)[0] ?? "")) : "",
  );
  return one !== "" && one === other ? 1 : 0;
}

function sharedRest(a: Turn, b: Turn): number {
  const least = Math.min(a.rest.size, b.rest.size);
  return least === 0 ? 1 : [...a.rest].filter((concept) => b.rest.has(concept)).length / least;
}

function toFinding(odd: Turn, other: Turn, desk: EvidenceDesk): Finding {
  const [a, b] = [odd.utterance.statement, other.utterance.statement];
  const severity: Severity = "high";
  return {
    kind: "polarity",
    nature: "contradiction",
    severity,
    claims: [a, b].map((statement) =>
      desk.claim(statement.article, desk.whole(statement), desk.text(statement.article, statement)),
    ),
    about: [...(odd.utterance.speaker ? [odd.utterance.speaker] : []), a.id, b.id],
    explanation: `The sense is reversed: ${desk.source(a.article)} has ${desk.quote(a.article, desk.whole(a))}, ${desk.source(b.article)} ${desk.quote(b.article, desk.whole(b))}.`,
    confidence: 0.8,
    foundBy: "opposite-words-of-one-speaker",
  };
}
