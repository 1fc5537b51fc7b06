import { ORGANISATION_NOUNS, PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { perWord } from "../word-form.ts";
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

const MEDIA_NOUNS = new Set(
  "agency magazine newspaper website network channel company firm party outlet publication newswire bank airline".split(
    " ",
  ),
);

const RESIDENTS = new Set("residents airport mayor streets police suburb court metro".split(" "));

const STAFF = new Set(
  "executives shares employees headquarters users customers ceo chief spokesman spokeswoman shareholders profits sales staffers subsidiary".split(
    " ",
  ),
);

const LED_BY_PERSONS = new Set(["administration", "campaign"]);

/** What the word right before a name says of its kind. */
export const votesOfWordBefore = perWord(({ lower }): Readonly<Votes> => {
  const votes = noVotes();
  votes.place += PLACE_PREPOSITIONS.get(lower) ?? 0;
  if (ORGANISATION_NOUNS.has(lower)) votes.organisation += 1.5;
  if (ADDRESSING.has(lower)) votes.person += 1.2;
  if (COMPANIONS.has(lower)) votes.person += 0.3;
  return orNone(votes);
});

/** Whether a noun right before a name tells what a person is, and hardly ever what a firm is. */
export const isRoleOfPerson = perWord(({ lower }) => PERSON_ROLES.has(lower) && !ROLES_OF_FIRMS.has(lower));

/** What the word right behind a name says of its kind. */
export const votesOfWordAfter = perWord(({ lower }): Readonly<Votes> => {
  const votes = noVotes();
  if (lower === "who") votes.person += 3;
  if (SAYING.has(lower)) votes.person += 0.9;
  if (MEDIA_NOUNS.has(lower)) votes.organisation += 2.5;
  if (RESIDENTS.has(lower)) votes.place += 1.2;
  if (STAFF.has(lower)) votes.organisation += 1.5;
  if (LED_BY_PERSONS.has(lower)) votes.person += 1.5;
  return orNone(votes);
});
