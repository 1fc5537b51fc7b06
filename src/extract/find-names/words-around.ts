import { ORGANISATION_NOUNS, PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { REGION_NAMES, US_STATE_ABBREVIATIONS, US_STATE_NAMES } from "../../lexicon/regions.ts";
import { STATE_NAMES } from "../../lexicon/states.ts";
import type { Token } from "../tokenize.ts";
import { formOf, perWord } from "../word-form.ts";
import { noVotes, orNone, type Votes } from "./votes.ts";

const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ["in", 2],
  ["near", 2.5],
  ["across", 2],
  ["outside", 2],
  ["inside", 1.5],
  ["throughout", 2],
  ["toward", 0.5],
  ["from", 0.7],
  ["at", 0.5],
  ["into", 1],
  ["around", 1],
]);

const ADDRESSING = new Set(
  "warned told urged thanked praised criticized criticised accused met asked called replaced beat defeated joined married".split(
    " ",
  ),
);

const COMPANIONS = new Set(["with", "told", "by"]);

/** What firms are called as often as persons. */
const ROLES_OF_FIRMS = new Set(
  "investor shareholder owner sponsor supplier rival partner client bidder buyer maker producer operator lender retailer competitor".split(
    " ",
  ),
);

const SAYING = new Set(
  "said says say told tells asked asks added adds wrote writes tweeted argued argues insisted insists explained recalled admitted joked acknowledged replied responded continued".split(
    " ",
  ),
);

/** Behind these stands who is told or asked, a newspaper as often as a person. */
const ASKING = new Set("told tell tells asked asks".split(" "));

const MEDIA_NOUNS = new Set(
  "agency magazine newspaper website network channel company firm party outlet publication newswire bank airline".split(
    " ",
  ),
);

const RESIDENTS = new Set("residents airport mayor streets police suburb court metro".split(" "));

const STAFF = new Set(
  "executives boss stock shares employees headquarters users customers ceo chief spokesman spokeswoman shareholders profits sales staffers subsidiary".split(
    " ",
  ),
);

const LED_BY_PERSONS = new Set(["administration", "campaign"]);

const SEATED = new Set(
  "mayor city town village port province district county suburb outskirts streets people residents municipality island region state north south east west centre center".split(
    " ",
  ),
);

const CALLED = new Set("name nickname pseudonym alias".split(" "));

const AGE = /^\d{1,2}$/;

const OPENING_MARK = /^["“„«‘]$/;

const DATELINE_END = /^(?:[—–(]|--?)$/;

const PLACE_NOUNS = new Set(
  "city town village capital suburb island province region county district port neighborhood neighbourhood peninsula".split(
    " ",
  ),
);

const DESCRIBING = new Set(["a", "an", "the", "his", "her", "its", "former", "then"]);

const STATES_OF_TWO_WORDS: ReadonlySet<string> = new Set(
  [...US_STATE_NAMES.keys()].flatMap((name) => (name.includes(" ") ? [name.slice(0, name.indexOf(" "))] : [])),
);

/** Nouns for persons that stand behind names more than as sources. */
const FELLOWS = new Set(
  "fellow specialist lecturer instructor curator architect veteran native graduate survivor cousin grandson granddaughter nephew niece sibling roommate classmate counsel clerk cashier waiter waitress plumber electrician carpenter baker butcher barber dentist pharmacist therapist translator interpreter surveyor retiree pensioner homemaker housewife cosplayer gamer youtuber influencer streamer model dancer drummer guitarist pianist violinist composer conductor sculptor painter wrestler boxer swimmer sprinter runner gymnast skater cyclist rower golfer".split(
    " ",
  ),
);

/** What a word tells of a name that it stands near to. */
export interface WordAround {
  /** What it says of the kind of a name right behind it, and right before it. */
  readonly ofNext: Readonly<Votes>;
  readonly ofLast: Readonly<Votes>;
  /** A noun that tells what somebody is. */
  readonly role: boolean;
  /** The same, or a noun for persons that stands behind a name more often than before it. */
  readonly apposed: boolean;
  /** A role, and hardly ever what a firm is. */
  readonly roleOfPerson: boolean;
  /** A role in singular or plural. */
  readonly staff: boolean;
  readonly organisationNoun: boolean;
  readonly placeNoun: boolean;
  /** What has its seat in a place: "the mayor of". */
  readonly seated: boolean;
  /** "the pseudonym" */
  readonly called: boolean;
  readonly age: boolean;
  readonly openingMark: boolean;
  /** A dash or bracket. */
  readonly endsDateline: boolean;
  /** Behind a comma it goes on with what somebody is. */
  readonly describing: boolean;
  /** Votes for a place before it and a comma: "Texas". */
  readonly home: number;
  /** "New", "North": a state of the United States with the word behind it. */
  readonly opensHome: boolean;
}

/** What a word tells, wherever it stands. */
const tellOfWord = perWord(({ text, lower }): WordAround => {
  const role = PERSON_ROLES.has(lower);
  return {
    ofNext: votesOfWordBefore(lower),
    ofLast: votesOfWordAfter(lower),
    role,
    apposed: role || FELLOWS.has(lower),
    roleOfPerson: role && !ROLES_OF_FIRMS.has(lower),
    staff: role || (lower.endsWith("s") && PERSON_ROLES.has(lower.slice(0, -1))),
    organisationNoun: ORGANISATION_NOUNS.has(lower),
    placeNoun: PLACE_NOUNS.has(lower),
    seated: SEATED.has(lower),
    called: CALLED.has(lower),
    age: AGE.test(text),
    openingMark: OPENING_MARK.test(text),
    endsDateline: DATELINE_END.test(text),
    describing: DESCRIBING.has(lower),
    home: homeVotes(lower),
    opensHome: STATES_OF_TWO_WORDS.has(lower),
  };
});

const NO_WORD = tellOfWord(formOf(""));

/** What a word tells; nothing where there is none. */
export const lookAround = (token: Token | undefined): WordAround =>
  token === undefined ? NO_WORD : tellOfWord(token.form);

function homeVotes(lower: string): number {
  if (US_STATE_NAMES.has(lower) || US_STATE_ABBREVIATIONS.has(lower)) return 3;
  return STATE_NAMES.has(lower) || REGION_NAMES.has(lower) ? 1 : 0;
}

function votesOfWordBefore(lower: string): Readonly<Votes> {
  const votes = noVotes();
  votes.place += PLACE_PREPOSITIONS.get(lower) ?? 0;
  if (ORGANISATION_NOUNS.has(lower)) votes.organisation += 1.5;
  if (ADDRESSING.has(lower)) votes.person += 1.2;
  if (COMPANIONS.has(lower)) votes.person += 0.3;
  if (SAYING.has(lower) && !ASKING.has(lower)) {
    votes.person += 1.2;
    votes.organisation += 0.5;
  }
  return orNone(votes);
}

function votesOfWordAfter(lower: string): Readonly<Votes> {
  const votes = noVotes();
  if (lower === "who") votes.person += 3;
  if (SAYING.has(lower)) votes.person += 0.9;
  if (MEDIA_NOUNS.has(lower)) votes.organisation += 2.5;
  if (RESIDENTS.has(lower)) votes.place += 1.2;
  if (STAFF.has(lower)) votes.organisation += 1.5;
  if (LED_BY_PERSONS.has(lower)) votes.person += 1.5;
  return orNone(votes);
}
