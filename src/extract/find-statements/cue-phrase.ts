import type { Span } from "../../domain/span.ts";
import type { StatementStatus } from "../../domain/statement.ts";
import { tagCode } from "./build-units.ts";
import { startBehindPhrase } from "./phrase-of-saying.ts";
import type { ReadContent } from "./read-unit.ts";
import type { ContentAt } from "./source-features.ts";
import type { Chunk, UnitView } from "./unit-view.ts";

const ADV = tagCode("ADV");
const AUX = tagCode("AUX");
const PART = tagCode("PART");
const PRON = tagCode("PRON");

/** Words that belong to the cue before them: "called on", "according to", "pointed out". */
const PARTICLES = new Map(
  [
    ["according", ["to"]],
    ["call", ["on", "for", "upon"]],
    ["point", ["out", "to"]],
    ["speak", ["out", "of"]],
    ["lash", ["out"]],
    ["refer", ["to"]],
    ["hit", ["back", "out"]],
    ["go", ["on"]],
  ].map(([verb, particles]) => [verb as string, new Set(particles)]),
);

const ANY_PARTICLE = new Set([...PARTICLES.values()].flatMap((particles) => [...particles]));

/** The words of a cue round its head. */
export function cueSpan(view: UnitView, cue: number): Span {
  const { start, end, lower } = view.at(cue);
  const next = view.at(cue + 1);
  if (!ANY_PARTICLE.has(next.lower)) return { start, end };
  const key = lower === "according" ? lower : (BASES.get(lower) ?? lower.replace(/(?:ed|ing|s)$/, ""));
  return PARTICLES.get(key)?.has(next.lower) ? { start, end: next.end } : { start, end };
}

const BASES = new Map([
  ["spoke", "speak"],
  ["went", "go"],
]);

/** Prepositions that tie a longer description together ("a spokesman for the ministry"). */
const TYING = new Set(["of", "for", "at", "from", "in", "with", "on", "to", "and", "&"]);

/** The whole noun phrase round the head of a source: with what is tied to it by prepositions, and an apposition between commas. */
export function sourceSpan(view: UnitView, chunk: Chunk, read: ContentAt): Span {
  const { cue } = read;
  let end = chunk.last;
  if (view.at(chunk.head).tag !== PRON) {
    for (;;) {
      const tie = view.at(end).lower;
      const next = view.chunkOf(end + 1);
      if (
        !TYING.has(tie) ||
        !next ||
        !isFree(view, read, end) ||
        !isFree(view, read, next.head) ||
        next.first !== end + 1
      )
        break;
      if (chunk.head > cue && tie !== "of" && tie !== "for" && tie !== "at") break;
      end = next.last;
    }
    if (chunk.head < cue) end = withApposition(view, end, cue);
  }
  return { start: view.at(chunk.first).start, end: view.at(end - 1).end };
}

/** Whether a word of the unit stands outside a content and its cue. */
const isFree = (view: UnitView, { cue, first, last }: ContentAt, index: number): boolean =>
  index < view.length && (index < first || index > last) && index !== cue;

/** "Ann Lee, the mayor of Springfield, said": the end of the apposition that a comma closes right before the cue. */
function withApposition(view: UnitView, end: number, cue: number): number {
  if (view.at(end).lower !== "," || cue - end > 14) return end;
  let before = cue - 1;
  while (before > end && (view.at(before).tag === ADV || view.at(before).tag === AUX)) before--;
  if (before <= end || view.at(before).lower !== ",") return end;
  return (view.verbs[before] ?? 0) === (view.verbs[end] ?? 0) ? before : end;
}

/** Whether a cue only says where something comes from: "according to the agency", "as the ministry announced". */
export function isAdjunct(view: UnitView, { cue, source }: ReadContent): boolean {
  return view.at(cue).lower === "according" || (source !== null && view.at(source.first - 1).lower === "as");
}

const NEGATIONS = new Set(["not", "n't", "never", "neither", "nor"]);
const PLANS = new Set(["will", "'ll", "shall", "would", "to"]);
const PLANNING = new Set(
  "plan plans planned expected expects wants want intends scheduled going prepared ready due set".split(" "),
);
const DENIALS = new Set("deny denies denied denying".split(" "));

/** Whether a cue tells of something said, still to be said, or not said. */
export function toStatus(view: UnitView, cue: number): StatementStatus {
  if (DENIALS.has(view.at(cue).lower)) return "denied";
  if (startBehindPhrase(view, cue) >= 0) return "said";
  for (let i = cue - 1; i >= Math.max(0, cue - 5); i--) {
    const { lower, tag } = view.at(i);
    if (NEGATIONS.has(lower)) return "denied";
    if (lower === "will" || lower === "'ll" || lower === "shall") return "planned";
    if (lower === "to" && PLANNING.has(view.at(i - 1).lower)) return "planned";
    if (tag !== AUX && tag !== ADV && tag !== PART && !PLANS.has(lower)) break;
  }
  return "said";
}
