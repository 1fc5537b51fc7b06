import type { Span } from "../../domain/span.ts";
import { STOP_WORDS } from "../../lexicon/stop-words.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { groupBy } from "../group-by.ts";
import { toWords } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { meet, neighbourConcepts } from "./neighbour-concepts.ts";

/** Who has to do something: "the families must pay for the funerals". */
interface Duty {
  readonly utterance: Utterance;
  readonly verb: string;
  /** The words before "must". */
  readonly bearer: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
  readonly words: Span;
}

const MODAL = /^(?:must|will|shall|should)$/;
const DUTIES = new Set(
  "pay compensate withdraw leave apologise apologize resign refund return surrender disarm bear answer"
    .split(" ")
    .map(toConcept),
);
const REACH = 3; // words from "must" to the verb
const NEAR = 2; // content words that say what is paid

/** One speaker on one duty, with somebody else to bear it in another report: who must pay? */
export function findPayerChanges(desk: EvidenceDesk): Finding[] {
  const duties = desk.findings.utterances.flatMap((utterance) => toDuty(utterance, desk));
  const same = groupBy(duties, ({ utterance, verb }) => `${utterance.story} ${utterance.speaker} ${verb}`);
  return [...same.values()].flatMap((group) => {
    for (const one of group) {
      const other = group.find((found) => isOther(one, found));
      if (other) return [toFinding(one, other, desk)];
    }
    return [];
  });
}

function toDuty(utterance: Utterance, desk: EvidenceDesk): Duty[] {
  const { statement, speaker } = utterance;
  if (speaker === undefined) return [];
  const words = toWords(desk.text(statement.article, statement), statement.start);
  const modal = words.findIndex(({ lower }) => MODAL.test(lower));
  const verb = words.slice(modal + 1, modal + 1 + REACH).findIndex(({ lower }) => DUTIES.has(toConcept(lower)));
  if (modal < 1 || verb < 0 || words[modal + 1]?.lower === "not") return [];
  const bearer = words.slice(0, modal).filter(({ lower }) => !STOP_WORDS.has(lower));
  const [first, last] = [words[0], words[modal + 1 + verb]];
  if (bearer.length === 0 || bearer.length > REACH + 2 || !first || !last) return [];
  return [
    {
      utterance,
      verb: toConcept(last.lower),
      bearer: new Set(bearer.map(({ lower }) => toConcept(lower))),
      object: neighbourConcepts(words, modal + 1 + verb, 1, NEAR),
      words: { start: first.start, end: last.end },
    },
  ];
}

const isOther = (a: Duty, b: Duty): boolean =>
  a.utterance.statement.article !== b.utterance.statement.article &&
  meet(a.object, b.object) &&
  !meet(a.bearer, b.bearer);

function toFinding(one: Duty, other: Duty, desk: EvidenceDesk): Finding {
  const tell = ({ utterance: { statement } }: Duty): string =>
    `${desk.quote(statement.article, statement)} in ${desk.source(statement.article)}`;
  return {
    kind: "sense-reversal",
    nature: "contradiction",
    severity: "high",
    claims: [one, other].map(({ utterance: { statement }, words }) =>
      desk.claim(statement.article, statement, desk.text(statement.article, words)),
    ),
    about: [
      ...(one.utterance.speaker ? [one.utterance.speaker] : []),
      one.utterance.statement.id,
      other.utterance.statement.id,
    ],
    explanation: `Who has to do it differs: ${tell(one)}, ${tell(other)}.`,
    confidence: 0.6,
    foundBy: "duty-of-somebody-else",
  };
}
