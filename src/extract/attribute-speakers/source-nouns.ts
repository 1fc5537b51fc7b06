import { ORGANISATION_NOUNS, PEOPLE_ROLES, PERSON_ROLES, STATE_NOUNS } from "../../lexicon/person-roles.ts";
import { GROUP_NOUNS, PERSON_NOUNS } from "../../lexicon/word-classes.ts";
import type { ActorKind } from "../../domain/actor.ts";
import type { Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";

/** Papers, utterances, counts and recordings that are cited like somebody who speaks: "a poll found". */
const DOCUMENTS = new Set(
  "statement interview speech testimony remark comment message poll survey report study letter memo email e-mail tweet post article story headline editorial lawsuit complaint document paper filing file affidavit transcript excerpt analysis book account website blog page release ad advertisement petition record result data figure statistic census resolution bill law treaty agreement video recording footage note evidence disclosure return finding opinion ruling indictment email platform manifesto brief list index chart graphic chronology guide manual review version research slide clip investigation probe inquiry count tally fact-check".split(
    " ",
  ),
);
/** Words that count or gather people without naming them: "half", "59 percent", "the leadership". */
const COUNTS = new Set(
  "some another several both few all many more most others everyone everybody nobody none someone somebody each anyone one other percent half majority minority third quarter dozen hundred thousand million lot number range left right star rest base leadership federation fund office camp wing side faction establishment elite public crowd audience press evangelical electorate city town county country nation world state village island chancellery street self socialist".split(
    " ",
  ),
);
/** Endings of nouns for people that word lists do not have. */
const PERSON_ENDING =
  /(?:ers?|ors?|ists?|ians?|ees?|men|women|person|people|folks?|goers?|ants?|dents?|surgeons?|crats?|holders?)$/;

/** Whether what the noun means speaks for whoever owns it: "the Gallup poll", "her letter". */
export const speaksForOwner = (lower: string): boolean => forms(lower).some((form) => DOCUMENTS.has(form));

/** Whether a word can mean somebody who says something: people, bodies of people, and documents that are cited. */
export function canSpeak({ form, lower, tag, capital, text }: Token): boolean {
  if (tag === "NUM" || (capital && tag === "PROPN" && lower !== text)) return true;
  return meansSomebody(form) || (tag === "NOUN" && endsLikePerson(form));
}

/** Whether a lower-cased noun can mean somebody who says something. */
export const meansSpeaker = (lower: string): boolean => isNounFor(lower) || PERSON_ENDING.test(lower);

const isNounFor = (lower: string): boolean => forms(lower).some((form) => isSomebody(form));
const meansSomebody = perWord(({ lower }) => isNounFor(lower));
const endsLikePerson = perWord(({ lower }) => PERSON_ENDING.test(lower));

const isSomebody = (noun: string): boolean =>
  PERSON_ROLES.has(noun) ||
  PEOPLE_ROLES.has(noun) ||
  ORGANISATION_NOUNS.has(noun) ||
  STATE_NOUNS.has(noun) ||
  DOCUMENTS.has(noun) ||
  COUNTS.has(noun) ||
  PERSON_NOUNS.has(noun) ||
  GROUP_NOUNS.has(noun);

/** A noun as it stands and what it may be the plural of. */
function forms(lower: string): string[] {
  if (lower.endsWith("ies")) return [lower, `${lower.slice(0, -3)}y`];
  if (lower.endsWith("es")) return [lower, lower.slice(0, -1), lower.slice(0, -2)];
  return lower.endsWith("s") ? [lower, lower.slice(0, -1)] : [lower];
}

/** What sort of actor a noun means. */
export function kindOfNoun(head: string, counted: boolean): ActorKind {
  if (counted || (COUNTS.has(head) && head !== "star") || PEOPLE_ROLES.has(head)) return "group";
  if (PERSON_ROLES.has(head) || /.(?:wo)?man$/.test(head)) return "person";
  if (ORGANISATION_NOUNS.has(head) || DOCUMENTS.has(head)) return "organisation";
  if (PERSON_NOUNS.has(head) && !GROUP_NOUNS.has(head)) return "person";
  if (/(?:s|men|people)$/.test(head) && !/(?:ss|us|is|news)$/.test(head)) return "group";
  return "organisation";
}
