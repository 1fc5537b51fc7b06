import type { Span } from "../../domain/span.ts";
import { STOP_WORDS } from "../../lexicon/stop-words.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { toWords } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { sentenceAround } from "./sentence-around.ts";

const WEAK = new Set(["may", "might", "could"]);
const STRONG = new Set(["will", "must", "shall"]);
const CERTAIN = new Set([...STRONG, "would"]);
const PERHAPS = /\b(?:perhaps|possibly|probably|likely|maybe|may|might|could)\b/i;
const CONDITION =
  /\b(?:if|unless|in case|in the event|provided|as long as|should|when|without|were to|otherwise|then|such)\b/i;
const IF = /\b(?:if|unless|in the event of|provided that|as long as|in (?:such a|that) case|on condition)\b/i;
const REACH = 3; // words from "will" to its verb
const COMPARED = 30; // reports of one utterance that are held against one another
const SHARED = 2; // concepts besides names and the verb

/** What a modal verb says of which deed: "could lead" is `could` of the concept of "lead". */
interface Deed {
  readonly modal: string;
  readonly verb: string;
}

/** An utterance with what it tells of deeds. */
interface Telling {
  readonly utterance: Utterance;
  readonly text: string;
  readonly deeds: readonly Deed[];
}

/** One utterance with a "may" or an "if" in one report and without it in another. Headlines are always shorter and do not count. */
export function findLostHedges(desk: EvidenceDesk): Finding[] {
  return desk.findings.echoes
    .filter(({ kind }) => kind !== "same-claim")
    .flatMap(({ statements, confidence }) => {
      const known = statements.flatMap((id) => desk.utterance(id) ?? []).filter((one) => inBody(one, desk));
      const members = known
        .slice(0, COMPARED)
        .map((utterance) => toTelling(utterance, desk))
        .filter(({ deeds }) => deeds.length > 0);
      for (const one of members)
        for (const other of members) {
          const lost = whatIsLost(one, other, desk);
          if (lost) return [toFinding(one.utterance, other.utterance, lost, confidence, desk)];
        }
      return [];
    });
}

function toTelling(utterance: Utterance, desk: EvidenceDesk): Telling {
  const text = desk.text(utterance.statement.article, utterance.statement);
  return { utterance, text, deeds: listDeeds(text) };
}

const inBody = ({ statement }: Utterance, desk: EvidenceDesk): boolean =>
  desk
    .report(statement.article)
    ?.article.zones.some(
      ({ kind, start, end }) => kind === "body" && start <= statement.start && end >= statement.end,
    ) ?? false;

function isOne(one: Utterance, other: Utterance): boolean {
  if (one.statement.article === other.statement.article || one.side === undefined || one.side !== other.side)
    return false;
  const shared = [...one.concepts].filter((concept) => !concept.startsWith("@") && other.concepts.has(concept));
  const content = [one, other].map(
    ({ concepts }) => [...concepts].filter((concept) => !concept.startsWith("@")).length,
  );
  return shared.length > SHARED || (shared.length === SHARED && Math.max(...content) <= SHARED + 1);
}

/** What stands in the first and is missing in the second, where both tell of one deed. */
function whatIsLost(
  { utterance, text, deeds }: Telling,
  { utterance: other, text: otherText, deeds: others }: Telling,
  desk: EvidenceDesk,
): "doubt" | "condition" | undefined {
  const isBolder = (modals: ReadonlySet<string>): boolean =>
    deeds.some(
      ({ modal, verb }) => modals.has(modal) && others.some((deed) => deed.verb === verb && STRONG.has(deed.modal)),
    );
  if (isBolder(WEAK) && !PERHAPS.test(otherText) && isOne(utterance, other)) return "doubt";
  if (!IF.test(text) || !isBolder(CERTAIN) || !isOne(utterance, other)) return undefined;
  const { article } = other.statement;
  const around = sentenceAround(desk.report(article)?.article.text ?? "", other.statement);
  return CONDITION.test(desk.text(article, around)) ? undefined : "condition";
}

function listDeeds(text: string): Deed[] {
  const words = toWords(text).map(({ lower }) => lower);
  return words.flatMap((modal, index): Deed[] => {
    if (!WEAK.has(modal) && !STRONG.has(modal) && modal !== "would") return [];
    const behind = words.slice(index + 1, index + 1 + REACH);
    const verb = behind.find((word) => !STOP_WORDS.has(word));
    return verb && !behind.includes("not") ? [{ modal, verb: toConcept(verb) }] : [];
  });
}

function toFinding(
  one: Utterance,
  other: Utterance,
  lost: "doubt" | "condition",
  confidence: number,
  desk: EvidenceDesk,
): Finding {
  const [a, b] = [one.statement, other.statement];
  const tell = ({ article }: typeof a, span: Span): string => `${desk.quote(article, span)} in ${desk.source(article)}`;
  return {
    kind: "condition",
    nature: "drift",
    severity: "medium",
    claims: [a, b].map((statement) =>
      desk.claim(statement.article, statement, desk.text(statement.article, statement)),
    ),
    about: [...(one.speaker ? [one.speaker] : []), a.id, b.id],
    explanation:
      lost === "doubt"
        ? `What may be in one report is certain in the other: ${tell(a, a)}, ${tell(b, b)}.`
        : `The condition is lost: ${tell(a, a)}, without it ${tell(b, b)}.`,
    confidence,
    foundBy: `${lost}-lost-in-echo`,
  };
}
