import { PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { firstFrom } from "../first-from.ts";
import { markWords, wordMark } from "../mark-words.ts";
import type { Token, TokenizedArticle } from "../tokenize.ts";
import { addNominal } from "./add-nominal.ts";
import type { JoinedName } from "./join-names.ts";

const OLD = wordMark(({ lower }) => lower === "old");
/** Sentences back within which the person stands whose age is told in place of the name. */
const REACH = 3;
/** Tokens of "41-year-" before "old". */
const BEFORE_OLD = 4;

/** Point "the 41-year-old" and "the 41-year-old singer" at the person of that age, else at the first one named in the sentences right before. */
export function resolveAges({ tokens }: TokenizedArticle, joined: readonly JoinedName[]): void {
  const marks = markWords(tokens);
  for (let index = BEFORE_OLD; index < marks.length; index++) {
    if (((marks[index] ?? 0) & OLD) === 0) continue;
    const age = index - BEFORE_OLD;
    const last = endOfPhrase(tokens, index);
    if (last === undefined || !isAge(tokens, age)) continue;
    const ofAge = joined.filter((name) => isAged(tokens, name, tokens[age]?.text ?? ""));
    const meant = ofAge[0] ?? topicBefore(tokens, joined, age);
    if (meant) addNominal(meant.draft, tokens, age, last, ofAge.length > 0 ? 0.8 : 0.55, "nominal-by-age");
  }
}

const isAge = (tokens: readonly Token[], age: number): boolean =>
  tokens[age]?.tag === "NUM" &&
  tokens[age + 1]?.text === "-" &&
  tokens[age + 2]?.lower === "year" &&
  tokens[age - 1]?.lower === "the";

/** Behind "41-year-old" and the noun for a person that may follow; undefined where something else is so old. */
function endOfPhrase(tokens: readonly Token[], old: number): number | undefined {
  const next = tokens[old + 1];
  if (next?.tag !== "NOUN" && next?.tag !== "PROPN" && next?.tag !== "ADJ") return old + 1;
  const after = tokens[old + 2]?.tag;
  return PERSON_ROLES.has(next.lower) && after !== "NOUN" && after !== "PROPN" ? old + 2 : undefined;
}

/** "Ann Lee, 41,". */
const isAged = (tokens: readonly Token[], { draft, last }: JoinedName, age: string): boolean =>
  draft.kind === "person" && tokens[last]?.text === "," && tokens[last + 1]?.text === age;

/** The first person named in the nearest sentence before that names one. */
function topicBefore(tokens: readonly Token[], joined: readonly JoinedName[], index: number): JoinedName | undefined {
  const sentence = tokens[index]?.sentence ?? 0;
  let topic: JoinedName | undefined;
  for (let at = firstFrom(joined, index) - 1; at >= 0; at--) {
    const name = joined[at];
    const own = tokens[name?.first ?? 0]?.sentence ?? 0;
    if (sentence - own > REACH || (topic && own < (tokens[topic.first]?.sentence ?? 0))) break;
    if (name?.draft.kind === "person") topic = name;
  }
  return topic;
}
