import type { Token, TokenizedArticle } from "../tokenize.ts";
import { genderOf, type ActorDraft, type Gender } from "./actor-draft.ts";
import type { JoinedName } from "./join-names.ts";
import { findQuotedTokens } from "./quoted-tokens.ts";

/** Pronouns for one person, with their gender. */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/** A person met lately. */
interface Recent {
  readonly draft: ActorDraft;
  readonly sentence: number;
  readonly token: number;
  readonly subject: boolean;
  readonly possessive: boolean;
  readonly quoted: boolean;
  readonly pronoun: boolean;
}

/** How many mentions back a pronoun looks. */
const MEMORY = 14;
/** How many sentences back. */
const REACH = 8;
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
  object: -2,
};
/** Tokens between a subject and the pronoun of its own report: "Lee said that he". */
const REPORT_GAP = 4;
/** Doublings of mentions after which a person is not more present. */
const OFTEN_ENOUGH = 3;
/** Verbs behind which their subject may stand: "“No,” said Lee." */
const SAYING = new Set("said says asked added wrote replied explained insisted argued recalled continued".split(" "));
const SUBJECTS = new Set(["he", "she"]);
const CLAUSE_BREAKS = new Set([
  ",",
  ".",
  ";",
  ":",
  "that",
  "who",
  "when",
  "because",
  "if",
  "and",
  "but",
  "after",
  "before",
  "said",
]);
/** Tokens between "he" and the object of its verb. */
const OBJECT_GAP = 7;
const OBJECTS = new Set(["him", "himself"]);

/** Give he, she and their forms to persons: by gender, nearness, subjecthood and who the text is about; mentions go into the drafts. */
export function resolvePronouns(text: TokenizedArticle, joined: readonly JoinedName[]): void {
  const quoted = findQuotedTokens(text);
  const { tokens } = text;
  const recent: Recent[] = [];
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    for (let name = joined[next]; name !== undefined && name.first <= index; name = joined[++next])
      if (name.draft.kind === "person") remember(recent, meet(tokens, name, quoted));
    const gender = PERSONAL_PRONOUNS.get(token.lower);
    if (gender === undefined) continue;
    const found = pick(recent, tokens, index, gender, quoted[index] === 1, objectAfter(tokens, index, joined[next]));
    if (found === undefined) continue;
    found.draft.mentions.push({
      start: token.start,
      end: token.end,
      form: "pronoun",
      confidence: found.confidence,
      foundBy: "pronoun-by-salience",
    });
    if (genderOf(found.draft) === undefined) found.draft[gender] += 0.5;
    remember(recent, pronounAsRecent(tokens, index, found.draft, quoted[index] === 1));
  }
}

function meet(tokens: readonly Token[], { draft, first, last }: JoinedName, quoted: Uint8Array): Recent {
  const after = tokens[last];
  const before = tokens[first - 1];
  const subject =
    isVerb(after) ||
    after?.text === "," ||
    (before !== undefined && SAYING.has(before.lower) && after?.tag === "PUNCT");
  const possessive = after?.lower === "'s";
  return {
    draft,
    sentence: tokens[first]?.sentence ?? 0,
    token: first,
    subject: subject && !possessive,
    possessive,
    quoted: quoted[first] === 1,
    pronoun: false,
  };
}

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === "VERB" || token.tag === "AUX" || token.tag === "ADV");

const pronounAsRecent = (tokens: readonly Token[], index: number, draft: ActorDraft, quoted: boolean): Recent => {
  const { lower = "", sentence = 0 } = tokens[index] ?? {};
  const subject = lower === "he" || lower === "she";
  return { draft, sentence, token: index, subject, possessive: !subject, quoted, pronoun: true };
};

/** The person named right behind the verb of "he" or "she": never the same one. */
function objectAfter(tokens: readonly Token[], index: number, next: JoinedName | undefined): ActorDraft | undefined {
  if (next === undefined || next.first - index > OBJECT_GAP || !SUBJECTS.has(tokens[index]?.lower ?? ""))
    return undefined;
  for (let i = index + 1; i < next.first; i++) if (CLAUSE_BREAKS.has(tokens[i]?.lower ?? "")) return undefined;
  return next.draft;
}

function remember(recent: Recent[], met: Recent): void {
  recent.push(met);
  if (recent.length > MEMORY) recent.shift();
}

function pick(
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
  if (met.quoted !== quoted) value += WEIGHTS.quotedApart;
  if (distance === 0)
    value +=
      OBJECTS.has(lower) && met.subject && index - met.token < 6 && lower === "him"
        ? WEIGHTS.object
        : WEIGHTS.sameSentence;
  return value;
}
