import type { ActorId } from "../../domain/ids.ts";
import { overlap, type Span } from "../../domain/span.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { groupBy } from "../group-by.ts";
import { cueStem } from "./cue-stem.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

/** Who charges whom with what. */
interface Charge {
  readonly utterance: Utterance;
  readonly accused: ActorId;
  /** Content without names. */
  readonly content: ReadonlySet<string>;
}

const SHARED = 2; // concepts of what the charge is about
const SHARE = 0.6; // of the content of the shorter
const CHARGES = new Set(["accus", "blam", "alleg", "charg"]);

/** One charge with accuser and accused in each other's place. */
export function findSwappedCharges(desk: EvidenceDesk): Finding[] {
  const charges = desk.findings.utterances.flatMap((utterance) => toCharge(utterance, desk));
  return [...groupBy(charges, ({ utterance }) => utterance.story).values()].flatMap((story) =>
    story.flatMap((one, index) => {
      const other = story.slice(index + 1).find((found) => isSwapped(one, found, desk));
      return other ? [toFinding(one, other, desk)] : [];
    }),
  );
}

function toCharge(utterance: Utterance, desk: EvidenceDesk): Charge[] {
  const { statement, speaker, concepts } = utterance;
  const { article, cue, end } = statement;
  if (!cue || !speaker || !CHARGES.has(cueStem(statement, desk))) return [];
  const between: Span = { start: cue.end, end: Math.max(end, cue.end + 1) };
  const named = (desk.report(article)?.mentions ?? []).filter(
    (mention) => mention.form !== "pronoun" && overlap(mention, between) > 0,
  );
  const accused = (named.find(({ form }) => form === "name") ?? named[0])?.actor;
  if (!accused || accused === speaker || end <= cue.start) return [];
  return [{ utterance, accused, content: new Set([...concepts].filter((concept) => !concept.startsWith("@"))) }];
}

function isSwapped(one: Charge, other: Charge, desk: EvidenceDesk): boolean {
  if (one.utterance.statement.article === other.utterance.statement.article) return false;
  const side = ({ utterance, accused }: Charge): [string, string] => [
    utterance.side ?? "",
    desk.findings.sides(accused),
  ];
  const [[accuser, accused], [otherAccuser, otherAccused]] = [side(one), side(other)];
  if (accuser !== otherAccused || accused !== otherAccuser) return false;
  const shared = [...one.content].filter((concept) => other.content.has(concept)).length;
  return shared >= SHARED && shared >= SHARE * Math.min(one.content.size, other.content.size);
}

function toFinding(one: Charge, other: Charge, desk: EvidenceDesk): Finding {
  const tell = ({ utterance: { statement } }: Charge): string =>
    `${desk.quote(statement.article, desk.whole(statement))} in ${desk.source(statement.article)}`;
  return {
    kind: "role-swap",
    nature: "contradiction",
    severity: "high",
    claims: [one, other].map(({ utterance: { statement, speaker }, accused }) =>
      desk.claim(
        statement.article,
        desk.whole(statement),
        `${speaker ? desk.name(speaker) : "somebody"} accuses ${desk.name(accused)}`,
      ),
    ),
    about: [one, other].flatMap(({ utterance, accused }) => [accused, utterance.statement.id]),
    explanation: `Accuser and accused have changed places: ${tell(one)}, ${tell(other)}.`,
    confidence: 0.7,
    foundBy: "accuser-accused-elsewhere",
  };
}
