import { AMBIGUOUS_ORGANISATIONS } from "../../lexicon/known-organisations.ts";
import { CAPITAL_NON_ACTORS, FUNCTION_WORDS_SET, NAME_PARTICLES } from "../../lexicon/not-names.ts";
import { PLACE_FIRST_WORDS, STREET_FIRST_WORDS } from "../../lexicon/organisation-words.ts";
import { PEOPLE_ROLES } from "../../lexicon/person-roles.ts";
import type { Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import { isAcronymForm, isHyphen } from "./name-words.ts";
import { isKnownPlace } from "./name-lexicon.ts";
import type { NamePart } from "./name-part.ts";
import { addVotes, noVotes, type Votes } from "./votes.ts";
import { lookUp, lookUpForm, lookUpHead, lookUpPart, lookUpStretch, type WordEntry } from "./word-entry.ts";

/** Kinds that the words of a name settle by themselves. */
const SURE = 8;

/** A line in capitals of which half the words are words of English. */
const SHOUTED = 5;

/** Words that end names of organisations or places, and are surnames too ("Stephen Lane", "Jenny Price"). */
const SURNAME_HEADS = new Set(
  "lane hill hills lake church hall day cross price park parks banks rivers temple camp castle forest knight law laws case moon spring post street west frost wells bridges house guard gates rice rock stone wood woods field star bell bush may march rose cook page mills ford green young long king bay beach singer test sun bee mission force standard mirror press brothers sons reporter marines giants bulls jets workers court case base garden gardens trial monitor watch village".split(
    " ",
  ),
);

const THING_FIRST = new Set("operation hurricane typhoon cyclone tropical project hms uss hmc rms".split(" "));

const ORGANISATION_FIRST = new Set("radio tv fc afc banco banca banque grupo groupe gruppo team".split(" "));

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

/** "Ontarians", "Parisians". */
const PEOPLE_ENDING = /.{3}ians$/;

const ORGANISATION_ENDING = /.(?:news|soft|corp|bank|tube|net|wiki|tech|press|post|media|group|air|mart|gram|app)$/;
const PLACE_ENDING = /(?:stan|burg|ville|shire|grad|abad|pur|polis|land)$/;

/** The kind that the words of a name give alone, with its strength. */
export function judgeWords(tokens: readonly Token[], part: NamePart, votes: Votes): void {
  const { first, last, key } = part;
  const listed = lookUpPart(tokens, part);
  if (listed !== "unlisted") return void (votes[listed] += SURE);
  const token = tokens[first];
  if (token === undefined) return;
  if (last - first === 1) return addVotes(votes, votesOfWord(token.form));
  const count = wordCount(tokens, first, last);
  const opening = token.lower;
  const { kind, given, organisationStart, direction } = lookUp(token);
  const entry = lookUpHead(tokens[last - 1]);
  const head = withoutStop(tokens[last - 1]?.lower ?? "");
  if (isLinked(tokens, first, last)) votes.place += 5;
  else if (hasPersonMark(tokens, first, last) && !SAINTS.has(opening)) votes.person += 4;
  if (given && (SURNAME_HEADS.has(head) || !isHead(entry)) && kind === "unlisted") votes.person += count > 3 ? 2 : 5;
  if (tokens[first + 1]?.lower === "of" && organisationStart) votes.organisation += SURE;
  else if (hasInner(tokens, first, last)) votes.organisation += 5;
  if (!given) judgeStrangers(tokens, part, head, votes);
  judgeHead(tokens, part, head, count, votes);
  if (hasTopic(tokens, first, last)) {
    votes.organisation += 1.5;
    votes.person -= 2;
  }
  if (THING_FIRST.has(opening)) votes.thing += 6;
  if (STREET_FIRST_WORDS.has(opening)) votes.place += 5;
  if (ORGANISATION_FIRST.has(opening)) votes.organisation += 5;
  if (PLACE_FIRST_WORDS.has(opening)) votes.place += SAINTS.has(opening) && !entry.organisationHead ? 5.5 : 2.5;
  if (direction && isKnownPlace(key.slice(opening.length + 1))) votes.place += 6;
  if ((head === "centre" || head === "center") && VENUES.has(tokens[last - 2]?.lower ?? "")) votes.place += 6;
  if (head.length === 1 && LETTERED.has(opening)) votes.organisation += 4;
  if (head === "district" && tokens[last - 2]?.lower === "school") votes.organisation += 6;
  if (count >= 4 && !given) votes.organisation += 1;
}

const withoutStop = (lower: string): string => (lower.endsWith(".") ? lower.slice(0, -1) : lower);

/** Several words without a given name: a company before another word, a team of a city, or plain words. */
function judgeStrangers(tokens: readonly Token[], { first, last }: NamePart, head: string, votes: Votes): void {
  const entry = lookUpHead(tokens[last - 1]);
  if (entry.people && isCapital(tokens, first, last)) return void (votes.group += 5);
  const stretch = lookUpStretch(tokens, first, last - 1);
  const lead = stretch === "unlisted" ? lookUp(tokens[first]).kind : stretch;
  if (lead === "organisation") {
    votes.person -= 3;
    votes[entry.kind === "place" || entry.kind === "state" ? "organisation" : "thing"] += 2;
    votes.organisation += 1.5;
  }
  if ((lead === "place" || lead === "state") && !isHead(entry)) {
    votes.person -= 2;
    if (head.endsWith("s")) votes.organisation += 3;
  }
  let common = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.capital !== true) continue;
    words++;
    if (lookUp(token).common || FUNCTION_WORDS_SET.has(token.lower)) common++;
  }
  const shouted = (common === words || (words > 2 && common * 2 >= words)) && isShouted(tokens, first, last);
  if (common === words || shouted) {
    votes.person -= 2.5;
    votes.thing += shouted ? SHOUTED : 1.5;
  } else if (common > 0 && lookUp(tokens[first]).common) votes.person -= 1;
}

function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.capital === true && token.text !== token.text.toUpperCase()) return false;
  }
  return true;
}

function isCapital(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.capital !== true && !isHyphen(tokens[i])) return false;
  return true;
}

function hasTopic(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (lookUp(tokens[i]).topic) return true;
  return false;
}

/** Words between spaces: "Hee-Chan" is one. */
function wordCount(tokens: readonly Token[], first: number, last: number): number {
  let count = 1;
  for (let i = first + 1; i < last; i++) if ((tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0)) count++;
  return count;
}

function judgeHead(
  tokens: readonly Token[],
  { first, last }: NamePart,
  head: string,
  count: number,
  votes: Votes,
): void {
  const opening = lookUp(tokens[first]);
  const { organisationHead, placeHead, thingHead } = lookUpHead(tokens[last - 1]);
  if (opening.given && SURNAME_HEADS.has(head) && count <= 3) return;
  const apposed = tokens[first - 1]?.text === "," && tokens[last]?.text === ",";
  if (apposed && opening.given && count === 2 && placeHead && opening.kind === "unlisted") votes.person += 5;
  if (organisationHead) votes.organisation += 5;
  if (placeHead) votes.place += organisationHead ? 2 : 5;
  if (CAPTION_HEADS.has(head)) votes.thing += 3;
  if (thingHead) votes.thing += organisationHead || placeHead ? 1 : 6;
  if (head.endsWith("s") && PEOPLE_ROLES.has(head)) votes.group += 3;
  if (opening.state || opening.city || opening.largeCity) votes.organisation += 0.7;
}

/** What speaks for each kind of a word that is a name alone and in no list of names. */
const votesOfWord = perWord((form): Votes => {
  const votes = noVotes();
  const { lower } = form;
  const { direction, given, city, largeCity, common, thingHead, organisationHead, placeHead } = lookUpForm(form);
  if (direction) votes.thing += 4;
  if (AMBIGUOUS_ORGANISATIONS.has(lower)) votes.organisation += 1.2;
  if (CAPITAL_NON_ACTORS.has(lower)) votes.thing += SURE;
  if (given) votes.person += 1.5;
  if (city || largeCity) votes.place += 1.8;
  if (COMMON_ENDING.test(lower)) votes.thing += 1.5;
  else if (common) votes.thing += lower.endsWith("s") ? 2 : 1;
  if (isAcronymForm(form)) {
    votes.organisation += 2.2;
    votes.thing += /\d|^[ivxlc]+$/.test(lower) ? 4 : 1.2;
  }
  if (thingHead) votes.thing += 2;
  if (organisationHead) votes.organisation += 1;
  if (placeHead) votes.place += 0.5;
  if (PEOPLE_ENDING.test(lower)) votes.group += 3;
  if (ORGANISATION_ENDING.test(lower)) votes.organisation += 2.5;
  if (PLACE_ENDING.test(lower)) votes.place += 1.2;
  return votes;
});

const isHead = ({ organisationHead, placeHead, thingHead }: WordEntry): boolean =>
  organisationHead || placeHead || thingHead;

/** "Stoke-on-Trent": a small word between two hyphens. */
function isLinked(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 2; i < last - 2; i++)
    if (tokens[i]?.capital === false && isHyphen(tokens[i - 1]) && isHyphen(tokens[i + 1])) return true;
  return false;
}

const GENERATIONS = new Set(["jr", "jr.", "sr", "sr."]);

/** How a word in a name tells that it is a person's. */
const personMarkOf = perWord(({ text, lower, capital }): "initial" | "inner" | "none" => {
  if (INITIAL.test(text)) return "initial";
  return GENERATIONS.has(lower) || (!capital && NAME_PARTICLES.has(lower)) ? "inner" : "none";
});

function hasPersonMark(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const mark = token === undefined ? "none" : personMarkOf(token.form);
    if ((mark === "initial" && i < last - 1) || (mark === "inner" && i > first)) return true;
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
