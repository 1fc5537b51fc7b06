import type { Token, TokenizedArticle } from "../tokenize.ts";
import { genderOf, type ActorDraft, type Gender } from "./actor-draft.ts";
import type { JoinedName } from "./join-names.ts";
import { type Recent, pickPerson } from "./pick-person.ts";
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

/** How many mentions back a pronoun looks. */
const MEMORY = 14;

/** A mark between a subject and a verb that is quoted: "Lee “walked in”". */
const QUOTE = /^(?:["“„«‘]|''|``)$/;

const MARK = /^["“”„«»‘’]$/;

/** Verbs behind which their subject may stand: "“No,” said Lee." */
const SAYING = new Set("said says asked added wrote replied explained insisted argued recalled continued".split(" "));

const TELLING = new Set(["told", "tells", "assured", "informed", "promised", "reminded"]);

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

/** Give he, she and their forms to persons: by gender, nearness, subjecthood and who the text is about; mentions go into the drafts. */
export function resolvePronouns(text: TokenizedArticle, joined: readonly JoinedName[]): void {
  const quoted = findQuotedTokens(text);
  const { tokens } = text;
  const recent: Recent[] = [];
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    for (let name = joined[next]; name !== undefined && name.first <= index; name = joined[++next])
      if (name.draft.kind === "person") remember(recent, meet(tokens, name, quoted));
    const gender = token.tag === "PRON" || token.lower === "her" ? PERSONAL_PRONOUNS.get(token.lower) : undefined;
    if (gender === undefined) continue;
    const found = pickPerson(
      recent,
      tokens,
      index,
      gender,
      quoted[index] === 1,
      objectAfter(tokens, index, joined[next]) ?? toldBefore(tokens, index, joined[next - 1]),
    );
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
  const after = QUOTE.test(tokens[last]?.text ?? "") ? tokens[last + 1] : tokens[last];
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
    quoted: quoted[first] === 1 && !isQuotedAlone(tokens, first, last),
    pronoun: false,
  };
}

/** A name in marks of its own is called so, not spoken of: "goes by “The Velvetator”". */
const isQuotedAlone = (tokens: readonly Token[], first: number, last: number): boolean =>
  MARK.test(tokens[last]?.text ?? "") &&
  (MARK.test(tokens[first - 1]?.text ?? "") ||
    (tokens[first - 1]?.lower === "the" && MARK.test(tokens[first - 2]?.text ?? "")));

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

/** "Lee told Ek he would help": who tells is meant more often than who is told. */
const toldBefore = (tokens: readonly Token[], index: number, name: JoinedName | undefined): ActorDraft | undefined =>
  name?.last === index && TELLING.has(tokens[name.first - 1]?.lower ?? "") ? name.draft : undefined;

function remember(recent: Recent[], met: Recent): void {
  recent.push(met);
  if (recent.length > MEMORY) recent.shift();
}
