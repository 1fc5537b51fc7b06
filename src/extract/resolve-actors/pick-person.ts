import type { Token } from "../tokenize.ts";
import { genderOf, type ActorDraft, type Gender } from "./actor-draft.ts";

/** A person met lately. */
export interface Recent {
  readonly draft: ActorDraft;
  readonly sentence: number;
  readonly token: number;
  readonly subject: boolean;
  readonly possessive: boolean;
  readonly quoted: boolean;
  readonly pronoun: boolean;
}

/** How many sentences back. */
const REACH = 8;

/** Weights in steps of one sentence of distance; set by hand and checked on the pronouns of GUM news (12 articles). */
const WEIGHTS = {
  sentence: 1,
  subject: 1.2,
  possessive: -0.5,
  quotedApart: -1.2,
  pronoun: 0.6,
  gender: 1,
  often: 0.5,
  sameSentence: 0.6,
  ownReport: 1.5,
  last: 0.5,
  object: -4,
};

/** Tokens between a subject and the pronoun of its own report: "Lee said that he". */
const REPORT_GAP = 4;

/** Doublings of mentions after which a person is not more present. */
const OFTEN_ENOUGH = 3;

const OBJECTS = new Set(["him", "himself"]);

/** The person most present at a pronoun: highest sum of nearness, subjecthood, gender and how often he or she is met. */
export function pickPerson(
  recent: readonly Recent[],
  tokens: readonly Token[],
  index: number,
  gender: Gender,
  quoted: boolean,
  object: ActorDraft | undefined,
) {
  const scores = new Map<ActorDraft, number>();
  for (const met of recent) {
    const plain = salience(met, tokens, index, gender, quoted);
    if (plain === undefined) continue;
    const value = plain + (met === recent.at(-1) ? WEIGHTS.last : 0) + (met.draft === object ? WEIGHTS.object : 0);
    const before = scores.get(met.draft);
    if (before === undefined || value > before) scores.set(met.draft, value);
  }
  let best: ActorDraft | undefined;
  let top = -Infinity;
  let second = -Infinity;
  for (const [draft, value] of scores) {
    const full = value + WEIGHTS.often * Math.min(OFTEN_ENOUGH, Math.log2(1 + draft.mentions.length));
    if (full > top) {
      second = top;
      top = full;
      best = draft;
    } else if (full > second) second = full;
  }
  if (best === undefined) return undefined;
  const lead = Math.min(4, top - second);
  return { draft: best, confidence: Math.round(100 / (1 + Math.exp(-0.4 - lead))) / 100 };
}

function salience(
  met: Recent,
  tokens: readonly Token[],
  index: number,
  gender: Gender,
  quoted: boolean,
): number | undefined {
  const { lower = "", sentence = 0 } = tokens[index] ?? {};
  const distance = sentence - met.sentence;
  const known = genderOf(met.draft);
  if (distance > REACH || (known !== undefined && known !== gender)) return undefined;
  let value = -WEIGHTS.sentence * distance;
  if (known === gender) value += WEIGHTS.gender;
  if (met.subject) value += WEIGHTS.subject;
  if (met.possessive) value += WEIGHTS.possessive;
  if (met.pronoun) value += WEIGHTS.pronoun;
  if (distance === 0 && met.subject && index - met.token <= REPORT_GAP && !OBJECTS.has(lower))
    value += WEIGHTS.ownReport;
  if (met.quoted !== quoted && distance > 0) value += WEIGHTS.quotedApart;
  if (distance === 0)
    value +=
      OBJECTS.has(lower) && met.subject && index - met.token < 6 && lower === "him"
        ? WEIGHTS.object
        : WEIGHTS.sameSentence;
  return value;
}
