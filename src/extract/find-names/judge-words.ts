import { CITIES, LARGE_CITIES } from "../../lexicon/cities.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { AMBIGUOUS_ORGANISATIONS, KNOWN_ORGANISATIONS } from "../../lexicon/known-organisations.ts";
import { CAPITAL_NON_ACTORS, NAME_PARTICLES, PEOPLES } from "../../lexicon/not-names.ts";
import {
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  PLACE_FIRST_WORDS,
  PLACE_HEADS_SET,
  THING_HEADS_SET,
  TOPIC_WORDS,
} from "../../lexicon/organisation-words.ts";
import { PEOPLE_ROLES } from "../../lexicon/person-roles.ts";
import { DIRECTIONS } from "../../lexicon/regions.ts";
import { STATE_NAMES } from "../../lexicon/states.ts";
import type { Token } from "../tokenize.ts";
import { isCommonWord } from "./is-common-word.ts";
import { isAcronym, isHyphen } from "./name-words.ts";
import { isDemonymPlural, isKnownPlace, kindByLists } from "./name-lexicon.ts";
import { keyOf, type NamePart } from "./name-part.ts";
import type { Votes } from "./votes.ts";

/** Kinds that the words of a name settle by themselves. */
const SURE = 8;

/** Words that end names of organisations or places, and are surnames too ("Stephen Lane", "Jenny Price"). */
const SURNAME_HEADS = new Set(
  "lane hill hills lake church hall day cross price park parks banks rivers temple camp castle forest knight law laws case moon spring post street west frost wells bridges house guard gates rice rock stone wood woods field star bell bush may march rose cook page mills ford green young long king bay beach singer test sun bee mission force standard mirror press brothers sons reporter marines giants bulls jets workers court case base garden gardens trial monitor watch village".split(
    " ",
  ),
);

const THING_FIRST = new Set("operation hurricane typhoon cyclone tropical project hms uss hmc rms".split(" "));

/** What names of towns begin with, behind which the name of a person follows. */
const SAINTS = new Set(["san", "santa", "santo", "são"]);

const CAPTION_HEADS = new Set(
  "vr xp pro tv os hd countdown operation mode wiki offensive deficiency nutrition change relations".split(" "),
);

const LETTERED = new Set(["group", "division", "unit", "company", "team", "squad"]);
const VENUES = new Set("convention shopping conference exhibition sports visitor community trade".split(" "));
const INITIAL = /^\p{Lu}\.$/u;

/** Endings of words rather than of names. */
const COMMON_ENDING =
  /(?:tions?|ments?|ness|ings?|ities|ity|isms?|ology|ships?|ances?|ences?|able|ful|ous|ive|phobia|ably|ally|eds?|ware|ics)$/;

/** The kind that the words of a name give alone, with its strength. */
export function judgeWords(tokens: readonly Token[], part: NamePart, key: string, votes: Votes): void {
  const { first, last } = part;
  const listed = kindByLists(key);
  if (listed !== undefined) votes[listed] += SURE;
  const count = wordCount(tokens, first, last);
  const opening = tokens[first]?.lower ?? "";
  const head = (tokens[last - 1]?.lower ?? "").replace(/\.$/, "");
  if (listed !== undefined) return;
  if (last - first === 1) return judgeSingle(tokens[first], key, votes);
  const given = GIVEN_NAMES.has(opening);
  if (isLinked(tokens, first, last)) votes.place += 5;
  else if (hasPersonMark(tokens, first, last) && !SAINTS.has(opening)) votes.person += 4;
  if (given && (SURNAME_HEADS.has(head) || !isHead(head)) && !kindByLists(opening)) votes.person += count > 3 ? 2 : 5;
  if (tokens[first + 1]?.lower === "of" && ORGANISATION_STARTS.has(opening)) votes.organisation += SURE;
  else if (hasInner(tokens, first, last)) votes.organisation += 5;
  if (!given) judgeStrangers(tokens, part, head, votes);
  const apposed = tokens[first - 1]?.text === "," && tokens[last]?.text === ",";
  judgeHead(head, opening, given, apposed, count, votes);
  if (hasTopic(tokens, first, last)) {
    votes.organisation += 1.5;
    votes.person -= 2;
  }
  if (THING_FIRST.has(opening)) votes.thing += 6;
  if (PLACE_FIRST_WORDS.has(opening)) votes.place += SAINTS.has(opening) && !ORGANISATION_HEADS.has(head) ? 5.5 : 2.5;
  if (DIRECTIONS.has(opening) && isKnownPlace(key.slice(opening.length + 1))) votes.place += 6;
  if (/^cent(?:re|er)$/.test(head) && VENUES.has(tokens[last - 2]?.lower ?? "")) votes.place += 6;
  if (head.length === 1 && LETTERED.has(opening)) votes.organisation += 4;
  if (head === "district" && tokens[last - 2]?.lower === "school") votes.organisation += 6;
  if (count >= 4 && !given) votes.organisation += 1;
}

/** Several words without a given name: a company before another word, a team of a city, or plain words. */
function judgeStrangers(tokens: readonly Token[], { first, last }: NamePart, head: string, votes: Votes): void {
  if ((PEOPLES.has(head) || isDemonymPlural(head)) && isCapital(tokens, first, last)) return void (votes.group += 5);
  const lead = kindByLists(keyOf(tokens, first, last - 1)) ?? kindByLists(tokens[first]?.lower ?? "");
  if (lead === "organisation") {
    votes.person -= 3;
    votes[kindByLists(head) === "place" || kindByLists(head) === "state" ? "organisation" : "thing"] += 2;
    votes.organisation += 1.5;
  }
  if ((lead === "place" || lead === "state") && !isHead(head)) {
    votes.person -= 2;
    if (head.endsWith("s")) votes.organisation += 3;
  }
  let common = 0;
  let words = 0;
  let shouted = true;
  for (let i = first; i < last; i++) {
    const { text = "", lower = "", capital = false } = tokens[i] ?? {};
    if (!capital) continue;
    words++;
    if (isCommonWord(lower)) common++;
    if (text !== text.toUpperCase()) shouted = false;
  }
  if (common === words) {
    votes.person -= 2.5;
    votes.thing += shouted ? 5 : 1.5;
  } else if (common > 0 && isCommonWord(tokens[first]?.lower ?? "")) votes.person -= 1;
}

function isCapital(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.capital !== true && !isHyphen(tokens[i])) return false;
  return true;
}

function hasTopic(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (TOPIC_WORDS.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** Words between spaces: "Hee-Chan" is one. */
function wordCount(tokens: readonly Token[], first: number, last: number): number {
  let count = 1;
  for (let i = first + 1; i < last; i++) if ((tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0)) count++;
  return count;
}

function judgeHead(head: string, opening: string, given: boolean, apposed: boolean, count: number, votes: Votes): void {
  const surname = given && SURNAME_HEADS.has(head) && count <= 3;
  if (surname) return;
  if (apposed && given && count === 2 && PLACE_HEADS_SET.has(head) && !kindByLists(opening)) votes.person += 5;
  if (ORGANISATION_HEADS.has(head)) votes.organisation += 5;
  if (PLACE_HEADS_SET.has(head)) votes.place += ORGANISATION_HEADS.has(head) ? 2 : 5;
  if (CAPTION_HEADS.has(head)) votes.thing += 3;
  if (THING_HEADS_SET.has(head)) votes.thing += ORGANISATION_HEADS.has(head) || PLACE_HEADS_SET.has(head) ? 1 : 6;
  if (head.endsWith("s") && PEOPLE_ROLES.has(head)) votes.group += 3;
  if (STATE_NAMES.has(opening) || CITIES.has(opening) || LARGE_CITIES.has(opening)) votes.organisation += 0.7;
}

function judgeSingle(token: Token | undefined, key: string, votes: Votes): void {
  if (token === undefined) return;
  if (DIRECTIONS.has(key)) votes.thing += 4;
  if (AMBIGUOUS_ORGANISATIONS.has(key)) votes.organisation += 1.2;
  else if (KNOWN_ORGANISATIONS.has(key)) votes.organisation += SURE;
  if (PEOPLES.has(key)) votes.group += SURE;
  if (CAPITAL_NON_ACTORS.has(key)) votes.thing += SURE;
  if (GIVEN_NAMES.has(key)) votes.person += 1.5;
  if (CITIES.has(key) || LARGE_CITIES.has(key)) votes.place += 1.8;
  if (COMMON_ENDING.test(key)) votes.thing += 1.5;
  else if (isCommonWord(key)) votes.thing += 1;
  if (isAcronym(token)) {
    votes.organisation += 2.2;
    votes.thing += /\d|^[ivxlc]+$/.test(key) ? 4 : 1.2;
  }
  if (THING_HEADS_SET.has(key)) votes.thing += 2;
  if (ORGANISATION_HEADS.has(key)) votes.organisation += 1;
  if (PLACE_HEADS_SET.has(key)) votes.place += 0.5;
  if (/.(?:news|soft|corp|bank|tube|net|wiki|tech|press|post|media|group|air|mart|gram|app)$/.test(key))
    votes.organisation += 2.5;
  if (/(?:stan|burg|ville|shire|grad|abad|pur|polis|land)$/.test(key)) votes.place += 1.2;
}

const isHead = (word: string): boolean =>
  ORGANISATION_HEADS.has(word) || PLACE_HEADS_SET.has(word) || THING_HEADS_SET.has(word);

/** "Stoke-on-Trent": a small word between two hyphens. */
function isLinked(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 2; i < last - 2; i++)
    if (tokens[i]?.capital === false && isHyphen(tokens[i - 1]) && isHyphen(tokens[i + 1])) return true;
  return false;
}

function hasPersonMark(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (i > first && /^(?:jr|sr)\.?$/.test(token.lower)) return true;
    if (i < last - 1 && INITIAL.test(token.text)) return true;
    if (i > first && !token.capital && NAME_PARTICLES.has(token.lower)) return true;
  }
  return false;
}

function hasInner(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last - 1; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "for" || lower === "&" || (lower === "and" && i > first)) return true;
  }
  return false;
}
