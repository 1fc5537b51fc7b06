import type { Statement } from "../../domain/statement.ts";
import { DENIAL_CUES, CHARGE_CUES, DISPUTED_MATTERS } from "../../lexicon/dispute-words.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { groupBy } from "../group-by.ts";
import { toStem } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { toDispute } from "./to-dispute.ts";

const NEAR_MATTER = 13; // words from the beginning of what is said to the matter: further on, it is only mentioned
const MATTERS: ReadonlySet<string> = new Set(Array.from(DISPUTED_MATTERS, toConcept));
/** "There is no threat", "it cannot mount an invasion". */
const DENYING = new Set("no not never cannot can't isn't aren't wasn't".split(" "));
const THERE_IS_NONE = /\bthere (?:is|are|was|were) (?:no|never)\b/;
const SHOWN = 6; // claims of one dispute

/** Where the actors themselves disagree: one side claims or charges what another denies. One finding for a matter of a story. */
export function findDisputes(desk: EvidenceDesk): Finding[] {
  const byStory = groupBy(desk.findings.utterances, ({ story }) => story);
  return [...byStory.values()].flatMap((story) => disputesOf(story, desk));
}

function disputesOf(story: readonly Utterance[], desk: EvidenceDesk): Finding[] {
  const denials = story.filter((one) => one.side !== undefined && isDenial(one, desk));
  const charges = story.filter((one) => one.side !== undefined && isCharge(one, desk));
  const matters = new Set(denials.flatMap(({ concepts }) => [...concepts].filter((concept) => MATTERS.has(concept))));
  return [...matters].flatMap((matter) => {
    const against = denials.filter((one) => isAbout(one, matter));
    const [denial] = against;
    const claimed = charges.filter(
      (one) => isAbout(one, matter) && against.some((other) => other.side !== one.side && speakOfOne(one, other)),
    );
    const [charge] = claimed;
    if (!charge || !denial) return [];
    const parties = firstOfSides([charge, denial, ...claimed, ...against]);
    return [toDispute(parties, { foundBy: `charge-and-denial-of-${matter}`, confidence: 0.7 }, desk)];
  });
}

/** One utterance of each side and article, at most as many as a reader takes in. */
function firstOfSides(utterances: readonly Utterance[]): Utterance[] {
  const seen = new Map(utterances.map((one) => [`${one.side} ${one.speaker}`, one]));
  for (const one of [...utterances].reverse()) seen.set(`${one.side} ${one.speaker}`, one);
  return [...seen.values()].slice(0, SHOWN).sort((a, b) => a.index - b.index);
}

const cueStem = ({ article, cue }: Statement, desk: EvidenceDesk): string =>
  cue ? toStem(desk.text(article, cue).toLowerCase().split(/\s+/)[0] ?? "") : "";

function isDenial({ statement, words }: Utterance, desk: EvidenceDesk): boolean {
  if (words.includes("if")) return false;
  if (DENIAL_CUES.has(cueStem(statement, desk)) || statement.status === "denied") return true;
  return words.slice(0, 4).some((word) => DENYING.has(word)) || THERE_IS_NONE.test(words.slice(0, 10).join(" "));
}

const isCharge = ({ statement, words }: Utterance, desk: EvidenceDesk): boolean =>
  CHARGE_CUES.has(cueStem(statement, desk)) &&
  !words.includes("if") &&
  !words.slice(0, 4).some((word) => DENYING.has(word));

/** Speaks of the matter, and at once where a word names it; a phrase such as "use force" may stand anywhere. */
function isAbout({ concepts, words }: Utterance, matter: string): boolean {
  if (!concepts.has(matter)) return false;
  const at = words.findIndex((word) => toConcept(word) === matter);
  return at < NEAR_MATTER;
}

/** Both name one actor, or the charge names the side that denies. */
const speakOfOne = (charge: Utterance, denial: Utterance): boolean =>
  [...charge.concepts].some(
    (concept) => concept.startsWith("@") && (denial.concepts.has(concept) || concept === `@${denial.speaker ?? ""}`),
  );
