import type { Token } from "../tokenize.ts";
import { US_STATE_NAMES } from "../../lexicon/regions.ts";
import { isMostlySmall, isSeenSmall, type ArticleWords } from "./article-words.ts";
import { isAcronym } from "./name-words.ts";
import type { NamePart } from "./name-part.ts";
import { addVotes, type Votes } from "./votes.ts";
import { lookUp } from "./word-entry.ts";
import { lookAround } from "./words-around.ts";

/** Tokens between the town and the dash of a dateline, at most: "Ill., Sept. 6, 2019". */
const LONGEST_DATELINE = 8;
/** Behind these stands what a storm is called, mostly a given name. */
const STORMS = new Set("typhoon hurricane cyclone storm".split(" "));

/** What stands around one mention: prepositions, appositions, verbs, ages, states after a comma. */
export function judgeContext(tokens: readonly Token[], part: NamePart, words: ArticleWords, votes: Votes): void {
  const { first, last } = part;
  const before = tokens[first - 1];
  const after = tokens[last];
  if (part.title === null) judgeBefore(before, after, last - first, votes);
  if (before?.lower === "of" && lookAround(tokens[first - 2]).seated) votes.place += 2.5;
  if (last - first === 1 && isOfficeOf(tokens, first)) judgeState(votes);
  if (isCalled(tokens, first)) votes.person += 6;
  judgeOpening(tokens, first, last, votes);
  if (STORMS.has(before?.lower ?? "")) votes.thing += 12;
  const noun = before?.text === "," ? tokens[first - 2] : undefined;
  if (noun?.tag === "NOUN" && lookAround(noun).placeNoun) votes.place += 3;
  if (before?.lower === "at" && isStaff(tokens[first - 2])) votes.organisation += 2.5;
  judgeAfter(tokens, last, after, votes);
  const single = last - first === 1;
  const opening = tokens[first];
  if (opening === undefined) return;
  if (isSeenSmall(words, opening.form) && !lookUp(opening).given) {
    votes.person -= single ? 0.7 : 1.2;
    votes.thing += single ? (isMostlySmall(words, opening.form) ? 2 : 0.8) : 0.4;
  }
  if (before?.tag === "NUM" || before?.lower === "of") votes.thing += 0.3;
  if (opening.tag !== "PROPN" && single) votes.thing += 0.4;
}

/** A name in capitals that opens a sentence: the place of a dateline or who speaks next in a transcript. */
function judgeOpening(tokens: readonly Token[], first: number, last: number, votes: Votes): void {
  const opening = tokens[first];
  if (opening === undefined || tokens[first - 1]?.sentence === opening.sentence) return;
  if (opening.text.length < 3 || opening.text !== opening.text.toUpperCase()) return;
  if (isDateline(tokens, last)) votes.place += 9;
  else if (!lookUp(opening).common && opensTurn(tokens, last)) votes.person += 3;
}

/** "LUSANGA —", "OSLO, Sept 6 (Reuters) -": a name before a dash or brackets. */
const isDateline = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.text === "," ? endsDateline(tokens, last + 1) : lookAround(tokens[last]).endsDateline;

/** Whether a dash or bracket comes before the sentence begins: "OSLO, Norway (AP) —", but not "ANN LEE, HOST: Welcome". */
function endsDateline(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + LONGEST_DATELINE; i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ":") return false;
    if (lookAround(token).endsDateline) return true;
  }
  return false;
}

/** "LEE: Thank you", "ANN LEE, HOST: Good morning": a name that opens what somebody says in a transcript. */
const opensTurn = (tokens: readonly Token[], last: number): boolean =>
  tokens[last]?.text === ":" || (tokens[last]?.text === "," && tokens[last + 2]?.text === ":");

/** "Norham's foreign ministry", "the border with Norham": what only states have. */
function judgeState(votes: Votes): void {
  votes.state += 2.5;
  votes.person -= 1;
}

const OFFICES = new Set(
  "parliament capital ambassador embassy president premier border army navy airspace constitution currency".split(" "),
);
const FIELDS = new Set("foreign defence defense interior finance prime armed".split(" "));
const HEADS_OF_FIELDS = new Set("minister ministry forces secretary".split(" "));

function ownsOffice(tokens: readonly Token[], at: number): boolean {
  const { lower = "" } = tokens[at] ?? {};
  return OFFICES.has(lower) || (FIELDS.has(lower) && HEADS_OF_FIELDS.has(tokens[at + 1]?.lower ?? ""));
}

/** "prime minister of Norham", "the border with Norham", "ambassador to Norham". */
function isOfficeOf(tokens: readonly Token[], first: number): boolean {
  const noun = tokens[first - 2]?.lower ?? "";
  const { lower = "" } = tokens[first - 1] ?? {};
  if (lower === "of") return (noun === "minister" && tokens[first - 3]?.lower === "prime") || noun === "president";
  return (lower === "with" && noun === "border") || (lower === "to" && noun === "ambassador");
}

/** "analysts at X", "a professor at X". */
const isStaff = (token: Token | undefined): boolean => token?.tag === "NOUN" && lookAround(token).staff;

/** "goes by the name “X”", "under the pseudonym X". */
function isCalled(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= first - 3; i--) {
    const token = tokens[i];
    const { called, openingMark } = lookAround(token);
    if (called) return tokens[i - 1]?.lower === "the";
    if (!openingMark && token?.lower !== "the") return false;
  }
  return false;
}

function judgeBefore(before: Token | undefined, after: Token | undefined, count: number, votes: Votes): void {
  if (before === undefined) return;
  const { ofNext, roleOfPerson } = lookAround(before);
  addVotes(votes, ofNext);
  if (before.lower === "the" || before.lower === "a" || before.lower === "an") {
    const attributive = after?.tag === "NOUN" || after?.tag === "ADJ";
    if (!attributive) votes.person -= count === 1 ? 2 : 3;
    votes.organisation += attributive ? 0.4 : 1;
    votes.thing += before.lower === "the" ? 0.4 : 1.5;
  }
  if (before.tag !== "VERB" && roleOfPerson) votes.person += 3;
}

function judgeAfter(tokens: readonly Token[], last: number, after: Token | undefined, votes: Votes): void {
  if (after === undefined) return;
  addVotes(votes, lookAround(after).ofLast);
  if (after.tag === "VERB") {
    votes.person += 1.2;
    votes.organisation += 0.5;
  }
  if (after.lower === "'s" && ownsOffice(tokens, last + 1)) judgeState(votes);
  if (after.text === "-") judgeHyphen(tokens[last + 1]?.lower ?? "", votes);
  if (after.text === ",") judgeApposition(tokens, last + 1, votes);
  if (after.text === "(" && isAcronym(tokens[last + 1] ?? after)) votes.organisation += 3;
}

function judgeHyphen(tail: string, votes: Votes): void {
  if (tail === "based" || tail === "born" || tail === "area") votes.place += 3;
}

function judgeApposition(tokens: readonly Token[], at: number, votes: Votes): void {
  const next = tokens[at];
  if (next === undefined) return;
  const comma = tokens[at + 1]?.text;
  const { age, home, opensHome, describing, role } = lookAround(next);
  if (age && (comma === "," || comma === ".")) votes.person += 4;
  if (next.lower === "who") votes.person += 3;
  if (next.capital) {
    const long = opensHome && US_STATE_NAMES.has(`${next.lower} ${tokens[at + 1]?.lower ?? ""}`);
    votes.place += long ? 3 : home;
    return;
  }
  if (!describing && !role && next.tag !== "NOUN" && next.tag !== "ADJ") return;
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.text === "," || token.tag === "VERB" || token.tag === "ADP") return;
    const { apposed, placeNoun, organisationNoun } = lookAround(token);
    if (apposed) return void (votes.person += 3);
    if (placeNoun) return void (votes.place += 3);
    if (organisationNoun) return void (votes.organisation += 2.5);
  }
}
