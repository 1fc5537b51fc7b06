import { ORGANISATION_NOUNS, PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { REGION_NAMES, US_STATE_ABBREVIATIONS, US_STATE_NAMES } from "../../lexicon/regions.ts";
import { STATE_NAMES } from "../../lexicon/states.ts";
import type { Token } from "../tokenize.ts";
import { isMostlySmall, isSeenSmall, type ArticleWords } from "./article-words.ts";
import { isAcronym } from "./name-words.ts";
import type { NamePart } from "./name-part.ts";
import { addVotes, type Votes } from "./votes.ts";
import { lookUp } from "./word-entry.ts";
import { isRoleOfPerson, votesOfWordAfter, votesOfWordBefore } from "./words-around.ts";

const SEATED = new Set(
  "mayor city town village port province district county suburb outskirts streets people residents municipality island region state north south east west centre center".split(
    " ",
  ),
);

const CALLED = new Set("name nickname pseudonym alias".split(" "));

const AGE = /^\d{1,2}$/;

const DATELINE_END = /^(?:[—–(]|--?)$/;
/** Tokens between the town and the dash, at most: "Ill., Sept. 6, 2019". */
const LONGEST_DATELINE = 8;

const PLACE_NOUNS = new Set(
  "city town village capital suburb island province region county district port neighborhood neighbourhood peninsula".split(
    " ",
  ),
);

/** What stands around one mention: prepositions, appositions, verbs, ages, states after a comma. */
export function judgeContext(tokens: readonly Token[], part: NamePart, words: ArticleWords, votes: Votes): void {
  const { first, last } = part;
  const before = tokens[first - 1];
  const after = tokens[last];
  if (part.title === null) judgeBefore(before, after, last - first, votes);
  if (before?.lower === "of" && SEATED.has(tokens[first - 2]?.lower ?? "")) votes.place += 2.5;
  if (last - first === 1 && isOfficeOf(tokens, first)) judgeState(votes);
  if (isCalled(tokens, first)) votes.person += 6;
  if (isDateline(tokens, first, last)) votes.place += 9;
  else if (opensTurn(tokens, first, last)) votes.person += 3;
  const noun = before?.text === "," ? tokens[first - 2] : undefined;
  if (noun?.tag === "NOUN" && PLACE_NOUNS.has(noun.lower)) votes.place += 3;
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

/** "LUSANGA —", "OSLO, Sept 6 (Reuters) -": a name in capitals that opens a paragraph before a dash or brackets. */
function isDateline(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = tokens[first];
  if (opening === undefined || tokens[first - 1]?.sentence === opening.sentence) return false;
  if (opening.text.length < 3 || opening.text !== opening.text.toUpperCase()) return false;
  const after = tokens[last]?.text ?? "";
  return after === "," ? endsDateline(tokens, last + 1) : DATELINE_END.test(after);
}

/** Whether a dash or bracket comes before the sentence begins: "OSLO, Norway (AP) —", but not "ANN LEE, HOST: Welcome". */
function endsDateline(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + LONGEST_DATELINE; i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ":") return false;
    if (DATELINE_END.test(token.text)) return true;
  }
  return false;
}

/** "LEE: Thank you", "ANN LEE, HOST: Good morning": a name in capitals that opens what somebody says in a transcript. */
function opensTurn(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = tokens[first];
  if (opening === undefined || tokens[first - 1]?.sentence === opening.sentence) return false;
  if (opening.text.length < 3 || opening.text !== opening.text.toUpperCase() || lookUp(opening).common) return false;
  return tokens[last]?.text === ":" || (tokens[last]?.text === "," && tokens[last + 2]?.text === ":");
}

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
const isStaff = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.tag === "NOUN" &&
  (PERSON_ROLES.has(token.lower) || (token.lower.endsWith("s") && PERSON_ROLES.has(token.lower.slice(0, -1))));

/** "goes by the name “X”", "under the pseudonym X". */
function isCalled(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= first - 3; i--) {
    const { lower = "", text = "" } = tokens[i] ?? {};
    if (CALLED.has(lower)) return tokens[i - 1]?.lower === "the";
    if (lower !== "the" && !/^["“„«‘]$/.test(text)) return false;
  }
  return false;
}

function judgeBefore(before: Token | undefined, after: Token | undefined, count: number, votes: Votes): void {
  if (before === undefined) return;
  addVotes(votes, votesOfWordBefore(before.form));
  if (before.lower === "the" || before.lower === "a" || before.lower === "an") {
    const attributive = after?.tag === "NOUN" || after?.tag === "ADJ";
    if (!attributive) votes.person -= count === 1 ? 2 : 3;
    votes.organisation += attributive ? 0.4 : 1;
    votes.thing += before.lower === "the" ? 0.4 : 1.5;
  }
  if (before.tag !== "VERB" && isRoleOfPerson(before.form)) votes.person += 3;
}

function judgeAfter(tokens: readonly Token[], last: number, after: Token | undefined, votes: Votes): void {
  if (after === undefined) return;
  addVotes(votes, votesOfWordAfter(after.form));
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
  if (AGE.test(next.text) && (comma === "," || comma === ".")) votes.person += 4;
  if (next.lower === "who") votes.person += 3;
  if (next.capital) {
    const two = `${next.lower} ${tokens[at + 1]?.lower ?? ""}`;
    if (US_STATE_NAMES.has(next.lower) || US_STATE_NAMES.has(two) || US_STATE_ABBREVIATIONS.has(next.lower))
      votes.place += 3;
    else if (STATE_NAMES.has(next.lower) || REGION_NAMES.has(next.lower)) votes.place += 1;
    return;
  }
  for (let i = at; i < at + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.text === "," || token.tag === "VERB" || token.tag === "ADP") return;
    if (
      i === at &&
      !["a", "an", "the", "his", "her", "its", "former", "then"].includes(token.lower) &&
      !PERSON_ROLES.has(token.lower)
    )
      return;
    if (PERSON_ROLES.has(token.lower)) return void (votes.person += 3);
    if (PLACE_NOUNS.has(token.lower)) return void (votes.place += 3);
    if (ORGANISATION_NOUNS.has(token.lower)) return void (votes.organisation += 2.5);
  }
}
