import type { Token, TokenizedArticle } from "../tokenize.ts";
import type { ActorDraft } from "./actor-draft.ts";
import { hasSayingVerb } from "./has-saying-verb.ts";
import type { JoinedName } from "./join-names.ts";
import type { Asked, Recent } from "./salience.ts";

/** A mark between a subject and a verb that is quoted: "Lee “walked in”". */
const QUOTES = new Set(['"', "“", "„", "«", "‘", "''", "``"]);

const MARKS = new Set(['"', "“", "”", "„", "«", "»", "‘", "’"]);

/** Marks that set a description apart from its subject. */
const APART = new Set([",", "–", "—", "-"]);

const HOME = new Set(["of", "from"]);

/** Tokens inside the brackets behind a name, with the marks. */
const LONGEST_BRACKET = 8;

/** Somebody named or described in a place. */
export type Place = Pick<JoinedName, "draft" | "first" | "last"> & { readonly nominal?: boolean };

/** A person in a place, with what makes him or her present; `before`: the one met before, `opened`: whether the sentence had a subject. */
export function meetPerson(
  { tokens, sentences }: TokenizedArticle,
  { draft, first, last, nominal = false }: Place,
  quoted: Uint8Array,
  before: Recent | undefined,
  opened: boolean,
): Recent {
  const end = endOfPhrase(tokens, last);
  const after = QUOTES.has(tokens[end]?.text ?? "") ? tokens[end + 1] : tokens[end];
  const speaks = hasSayingVerb(tokens, first, end);
  const possessive = tokens[last]?.lower === "'s";
  const sentence = tokens[first]?.sentence ?? 0;
  const inside = quoted[first] === 1 && !isQuotedAlone(tokens, first, last);
  const subject =
    (isVerb(after) || (after !== undefined && APART.has(after.text)) || (speaks && after?.tag === "PUNCT")) &&
    !possessive &&
    (speaks || !isBehindPreposition(tokens, first));
  const nested = subject && isNested(tokens, first);
  const alone = before === undefined || before.sentence < sentence || before.quoted;
  return {
    draft,
    sentence,
    paragraph: sentences[sentence]?.paragraph ?? 0,
    token: first,
    end: last,
    subject,
    nested,
    possessive,
    quoted: inside,
    pronoun: false,
    nominal,
    opens: !inside && (alone || (subject && !opened)),
    speaks,
  };
}

/** Words of a name phrase before the name: titles, roles, whose. */
const INNER_TAGS = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"]);
const POSSESSIVES = new Set(["his", "her", "its", "their", "my", "our"]);
/** Most words looked at before a name. */
const LONGEST_OPENING = 6;

/** "with Ann Lee", "against the former mayor Ann Lee". */
function isBehindPreposition(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= first - LONGEST_OPENING; i--) {
    const tag = tokens[i]?.tag ?? "X";
    if (tag === "ADP") return tokens[i]?.sentence === tokens[first]?.sentence;
    if (!INNER_TAGS.has(tag) && !POSSESSIVES.has(tokens[i]?.lower ?? "")) return false;
  }
  return false;
}

/** Words that make a clause hang on another. */
export const SUBORDINATING: ReadonlySet<string> = new Set(
  "that when while as after before if because although though whether than since until where what how why who which whom unless".split(
    " ",
  ),
);

/** "When Lee left", "said that the mayor, Lee": a word that makes a clause hang on another stands in front, with nothing but the name's own words between. */
export function isNested(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= first - LONGEST_OPENING; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
    if (SUBORDINATING.has(token.lower)) return true;
    if (!INNER_TAGS.has(token.tag) && !POSSESSIVES.has(token.lower)) return false;
  }
  return false;
}

/** Where a name ends with its party or home: "Lee (D-Md.)", "Ek of Kent County". */
function endOfPhrase(tokens: readonly Token[], last: number): number {
  let end = last;
  if (tokens[end]?.text === "(") {
    for (let i = end + 1; i < end + LONGEST_BRACKET; i++) if (tokens[i]?.text === ")") end = i + 1;
    if (end > last) return end;
  }
  if (!HOME.has(tokens[end]?.lower ?? "") || tokens[end + 1]?.capital !== true) return last;
  while (tokens[end + 1]?.capital === true) end++;
  return end + 1;
}

/** A name in marks of its own is called so, not spoken of: "goes by “The Velvetator”". */
const isQuotedAlone = (tokens: readonly Token[], first: number, last: number): boolean =>
  MARKS.has(tokens[last]?.text ?? "") &&
  (MARKS.has(tokens[first - 1]?.text ?? "") ||
    (tokens[first - 1]?.lower === "the" && MARKS.has(tokens[first - 2]?.text ?? "")));

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === "VERB" || token.tag === "AUX" || token.tag === "ADV");

/** A pronoun that was resolved is a mention like a name. */
export const meetAgain = (asked: Asked, draft: ActorDraft): Recent => {
  const subject = asked.lower === "he" || asked.lower === "she";
  const { index, sentence, paragraph, quoted, opens, speaks, nested } = asked;
  return {
    draft,
    sentence,
    paragraph,
    token: index,
    end: index + 1,
    subject,
    nested,
    possessive: !subject,
    quoted,
    pronoun: true,
    nominal: false,
    opens,
    speaks,
  };
};
