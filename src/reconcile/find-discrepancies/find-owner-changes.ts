import type { Span } from "../../domain/span.ts";
import { DEMONYMS } from "../../lexicon/states.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { toState } from "../join-actors/to-state.ts";
import { toWords } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

/** "its border", "American borders": a thing and the state it belongs to. */
interface Owned {
  readonly utterance: Utterance;
  readonly thing: string;
  readonly state: string;
  readonly words: Span;
}

const PROPERTY: ReadonlySet<string> = new Set(
  "border territory soil airspace water coast embassy market economy currency troop weapon missile ship plane citizen"
    .split(" ")
    .map(toConcept),
);
const THEIR_OWN = new Set(["its", "their"]);

/** One utterance with another owner of the same thing: whose border, whose army? */
export function findOwnerChanges(desk: EvidenceDesk): Finding[] {
  return desk.findings.echoes.flatMap((echo) => {
    const owned = echo.statements.flatMap((id) => desk.utterance(id) ?? []).flatMap((one) => listOwned(one, desk));
    for (const one of owned) {
      const other = owned.find((found) => found.thing === one.thing && differs(found, one));
      if (other) return [toFinding(one, other, echo.confidence, desk)];
    }
    return [];
  });
}

const differs = (a: Owned, b: Owned): boolean =>
  a.state !== b.state && a.utterance.statement.article !== b.utterance.statement.article;

function listOwned(utterance: Utterance, desk: EvidenceDesk): Owned[] {
  const { statement } = utterance;
  const words = toWords(desk.text(statement.article, statement), statement.start);
  const states = new Set(words.flatMap(({ lower, capital }) => (capital ? (toState(lower) ?? []) : [])));
  const [only] = states;
  return words.slice(1).flatMap((thing, index): Owned[] => {
    const owner = words[index];
    if (!owner || thing.capital || !PROPERTY.has(toConcept(thing.lower))) return [];
    const own = THEIR_OWN.has(owner.lower) && states.size === 1 ? only : undefined;
    const state = own ?? (owner.capital ? (DEMONYMS.get(owner.lower) ?? toState(owner.lower)) : undefined);
    const span = { start: owner.start, end: thing.end };
    return state ? [{ utterance, thing: toConcept(thing.lower), state, words: span }] : [];
  });
}

function toFinding(a: Owned, b: Owned, confidence: number, desk: EvidenceDesk): Finding {
  const [one, other] = [a.utterance.statement, b.utterance.statement];
  return {
    kind: "role-swap",
    nature: "contradiction",
    severity: "medium",
    claims: [
      desk.claim(one.article, one, desk.text(one.article, a.words)),
      desk.claim(other.article, other, desk.text(other.article, b.words)),
    ],
    about: [one.id, other.id],
    explanation: `Whose is it? ${desk.source(one.article)} has ${desk.quote(one.article, a.words)} (${desk.quote(one.article, one)}), ${desk.source(other.article)} ${desk.quote(other.article, b.words)} (${desk.quote(other.article, other)}).`,
    confidence,
    foundBy: "owner-change-in-echo",
  };
}
