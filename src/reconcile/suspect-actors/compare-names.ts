import { distance } from "fastest-levenshtein";
import { sameGivenName } from "../join-actors/same-given-name.ts";
import { toPersonParts } from "../join-actors/to-name-parts.ts";

/** How near two persons' names are to each other. */
export interface NameLikeness {
  /** 0 to 1: share of letters of the longer surname that need not be changed. */
  readonly spelling: number;
  /** Both have a given name and it is the same; false where they have different ones; undefined where one has none. */
  readonly sameGiven: boolean | undefined;
}

/** Compare surnames by spelling and given names; a single name is compared as a surname. */
export function compareNames(a: string, b: string): NameLikeness {
  const [one, other] = [toPersonParts(a), toPersonParts(b)];
  const [surname, otherSurname] = [one.at(-1) ?? "", other.at(-1) ?? ""];
  const spelling = 1 - distance(surname, otherSurname) / Math.max(surname.length, otherSurname.length, 1);
  const sameGiven = one.length > 1 && other.length > 1 ? sameGivenName(one[0] ?? "", other[0] ?? "") : undefined;
  return { spelling, sameGiven };
}
