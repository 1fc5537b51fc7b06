import type { Token, TokenizedArticle } from "../tokenize.ts";
import type { ActorDraft, Gender } from "./actor-draft.ts";
import { hasSayingVerb, SAYING } from "./has-saying-verb.ts";
import type { JoinedName } from "./join-names.ts";
import { isNested } from "./meet-person.ts";
import type { Asked, Recent } from "./salience.ts";

const TELLING = new Set(["told", "tells", "assured", "informed", "promised", "reminded"]);

const SUBJECTS = new Set(["he", "she"]);

const CLOSING = new Set(['"', "”", "»", "’", "'"]);

const RELATIVES = new Set(["whom", "whose"]);

/** Words and marks behind which another clause begins, and verbs of saying. */
export const CLAUSE_BREAKS: ReadonlySet<string> = new Set([
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

/** What is asked at a pronoun: `last` is the person met last, `before` and `after` are the names around it. */
export function askForPerson(
  { tokens, sentences }: TokenizedArticle,
  index: number,
  gender: Gender,
  inside: boolean,
  last: Recent | undefined,
  opened: boolean,
  [before, after]: readonly [JoinedName | undefined, JoinedName | undefined],
): Asked {
  const { lower = "", sentence = 0 } = tokens[index] ?? {};
  const tells = !inside && SUBJECTS.has(lower);
  return {
    index,
    lower,
    sentence,
    paragraph: sentences[sentence]?.paragraph ?? 0,
    gender,
    quoted: inside,
    speaks: tells && hasSayingVerb(tokens, index, index + 1),
    afterQuote: tells && isAfterQuote(tokens, index),
    opens: !opened,
    nested: SUBJECTS.has(lower) && isNested(tokens, index),
    barred: RELATIVES.has(tokens[index - 1]?.lower ?? "") ? last?.draft : undefined,
    object: objectAfter(tokens, index, after) ?? toldBefore(tokens, index, before),
  };
}

/** "…,” he": a closing mark right before, and a verb of saying or not. */
const isAfterQuote = (tokens: readonly Token[], index: number): boolean =>
  CLOSING.has(tokens[index - 1]?.text ?? "") ||
  (SAYING.has(tokens[index - 1]?.lower ?? "") && CLOSING.has(tokens[index - 2]?.text ?? ""));

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
