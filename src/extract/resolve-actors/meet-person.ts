import type { Token, TokenizedArticle } from "../tokenize.ts";
import type { ActorDraft } from "./actor-draft.ts";
import { hasSayingVerb } from "./has-saying-verb.ts";
import type { JoinedName } from "./join-names.ts";
import type { Asked, Recent } from "./salience.ts";

/** A mark between a subject and a verb that is quoted: "Lee “walked in”". */
const QUOTE = /^(?:["“„«‘]|''|``)$/;

const MARK = /^["“”„«»‘’]$/;

/** Marks that set a description apart from its subject. */
const APART = /^[,–—-]$/;

const HOME = new Set(["of", "from"]);

/** Tokens inside the brackets behind a name, with the marks. */
const LONGEST_BRACKET = 8;

/** A person named in its place, with what makes him or her present; `before`: the one met before. */
export function meetPerson(
  { tokens, sentences }: TokenizedArticle,
  { draft, first, last }: JoinedName,
  quoted: Uint8Array,
  before: Recent | undefined,
): Recent {
  const end = endOfPhrase(tokens, last);
  const after = QUOTE.test(tokens[end]?.text ?? "") ? tokens[end + 1] : tokens[end];
  const speaks = hasSayingVerb(tokens, first, end);
  const possessive = tokens[last]?.lower === "'s";
  const sentence = tokens[first]?.sentence ?? 0;
  const inside = quoted[first] === 1 && !isQuotedAlone(tokens, first, last);
  return {
    draft,
    sentence,
    paragraph: sentences[sentence]?.paragraph ?? 0,
    token: first,
    end: last,
    subject:
      (isVerb(after) || (after !== undefined && APART.test(after.text)) || (speaks && after?.tag === "PUNCT")) &&
      !possessive,
    possessive,
    quoted: inside,
    pronoun: false,
    opens: !inside && (before === undefined || before.sentence < sentence || (before.quoted && !inside)),
    speaks,
  };
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
  MARK.test(tokens[last]?.text ?? "") &&
  (MARK.test(tokens[first - 1]?.text ?? "") ||
    (tokens[first - 1]?.lower === "the" && MARK.test(tokens[first - 2]?.text ?? "")));

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === "VERB" || token.tag === "AUX" || token.tag === "ADV");

/** A pronoun that was resolved is a mention like a name. */
export const meetAgain = (asked: Asked, draft: ActorDraft): Recent => {
  const subject = asked.lower === "he" || asked.lower === "she";
  const { index, sentence, paragraph, quoted, opens, speaks } = asked;
  return {
    draft,
    sentence,
    paragraph,
    token: index,
    end: index + 1,
    subject,
    possessive: !subject,
    quoted,
    pronoun: true,
    opens,
    speaks,
  };
};
