import { PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { DEMONYMS } from "../../lexicon/states.ts";
import type { Token } from "../tokenize.ts";
import type { Chunk } from "./cut-chunks.ts";
import { findTitle, isOrganisationName } from "./find-title.ts";
import { kindByLists } from "./name-lexicon.ts";
import { type NamePart, keyOf, toPart, toPlainPart } from "./name-part.ts";
import { isAcronym, isHyphen } from "./name-words.ts";
import { lookUp, lookUpPart, lookUpStretch } from "./word-entry.ts";

const FIELD_OPENERS = new Set(["of", "the", "for", "to"]);
const PARTISANS = new Set(["democrat", "republican"]);

/** A stretch of tokens that is cut into names, which are added to a list. */
interface Cut {
  readonly tokens: readonly Token[];
  readonly parts: NamePart[];
}

/** Add the names in a chunk: titles taken off, what stands before a title apart, hyphened pairs of actors cut in two. */
export function addParts(tokens: readonly Token[], chunk: Chunk, parts: NamePart[]): void {
  const cut = { tokens, parts };
  const title = findTitle(tokens, chunk) ?? openingRole(tokens, chunk);
  if (title === undefined) return addUntitled(cut, chunk.first, chunk.last, chunk.weak);
  addUntitled(cut, chunk.first, title.first, chunk.weak);
  const { first, last } = trimLead(tokens, title.last, chunk.last);
  if (first < last && bearsTitle(tokens, title.last, first))
    parts.push(toPart(tokens, first, last, title, false, false));
  else if (first < last) addUntitled(cut, first, last, false);
}

/** "Mediator Sam Wright" at the start of a sentence: what somebody is, before a given name and a surname. */
function openingRole(tokens: readonly Token[], { first, last }: Chunk) {
  const [role, given] = [tokens[first], tokens[first + 1]];
  const opens = role !== undefined && tokens[first - 1]?.sentence !== role.sentence;
  const isRole = opens && last - first === 3 && PERSON_ROLES.has(role.lower) && !lookUp(role).given;
  return isRole && lookUp(given).given ? { first, last: first + 1 } : undefined;
}

function addUntitled(cut: Cut, first: number, last: number, weak: boolean): void {
  const { tokens, parts } = cut;
  let start = first;
  for (let i = first + 1; i < last - 1; i++)
    if (isHyphen(tokens[i]) && partsPair(tokens, start, i, last)) {
      addWithoutDemonyms(cut, start, i, weak);
      start = i + 1;
    }
  const person = gluedPerson(tokens, start, last);
  addWithoutDemonyms(cut, start, person ?? last, weak && start === first);
  if (person !== undefined) parts.push(toPlainPart(tokens, person, last, false));
}

/** "Chairman of the Centre for Health" heads something: what follows "of the" bears no title. */
const bearsTitle = (tokens: readonly Token[], end: number, first: number): boolean =>
  !FIELD_OPENERS.has(tokens[end - 1]?.lower ?? "") && !lookUp(tokens[first]).organisationStart;

/** "the Refugee Council Ann Lee": where a given name and a last word stand behind the head of an organisation or a state. */
function gluedPerson(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let i = last - 2; i > first && i >= last - 3; i--) {
    if (!lookUp(tokens[i]).given || tokens[i + 1]?.capital !== true) continue;
    const { organisationHead, topic, kind } = lookUp(tokens[i - 1]);
    const stretch = lookUpStretch(tokens, Math.max(first, i - 2), i);
    const place = stretch === "unlisted" ? kind : stretch;
    if (organisationHead || topic || place === "state" || place === "place") return i;
    // "the head of the Pentagon Ann Lee"
    if (stretch === "organisation" && tokens[first - 1]?.lower === "the" && i === last - 2) return i;
    if (PARTISANS.has(tokens[i - 1]?.lower ?? "")) return i;
  }
  return gluedUnknown(tokens, first, last);
}

/** The same with a given name that no list has: two words behind a head of an organisation or its seat, and a verb behind them. */
function gluedUnknown(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (last - first < 4 || tokens[last]?.tag !== "VERB") return undefined;
  const { organisationHead, city, kind } = lookUp(tokens[last - 3]);
  const seated = tokens[first + 1]?.lower === "of" && (city || kind === "place");
  return (organisationHead || seated) && isPlain(tokens[last - 2]) && isPlain(tokens[last - 1]) ? last - 2 : undefined;
}

/** Whether a word may be a name and is none of those that names of organisations are made of. */
function isPlain(token: Token | undefined): boolean {
  const { organisationHead, topic } = lookUp(token);
  return token?.tag === "PROPN" && !organisationHead && !topic;
}

/** "US-Russia" are two actors; "Jean-Claude", "Rolls-Royce" and "NATO-Russia Council" are one name. */
function partsPair(tokens: readonly Token[], start: number, hyphen: number, last: number): boolean {
  if (last - hyphen > 2 && isOrganisationName(tokens, start, last)) return false;
  if (tokens[hyphen + 1]?.capital !== true || tokens[hyphen - 1]?.capital !== true) return false;
  const left = keyOf(tokens, start, hyphen);
  const right = keyOf(tokens, hyphen + 1, last);
  if (left.length === 1 && "rdil".includes(left)) return true;
  if (kindByLists(`${left}-${right}`) !== undefined) return false;
  return isListed(left) || (isListed(right) && left.length > 2);
}

const isListed = (key: string): boolean => kindByLists(key) !== undefined || DEMONYMS.has(key);

/** Tokens of the adjective of a state at the front: "Russian", "South Korean". */
function demonymSize(tokens: readonly Token[], start: number, end: number): number {
  const opening = tokens[start];
  if (opening === undefined) return 0;
  const { demonym, reach } = lookUp(opening);
  if (start + 1 < end && reach > opening.lower.length && DEMONYMS.has(keyOf(tokens, start, start + 2))) return 2;
  return demonym ? 1 : 0;
}

/** Adjectives of states are taken off the front ("Belgian Lukaku") unless they are part of the name ("British Airways"). */
function addWithoutDemonyms(cut: Cut, first: number, last: number, weak: boolean): void {
  const { tokens, parts } = cut;
  const { first: start, last: end } = trimLead(tokens, first, last);
  if (start >= end) return;
  if (end - start === 1 && tokens[start]?.text.length === 1) return;
  const size = demonymSize(tokens, start, end);
  const whole = toPart(tokens, start, end, null, size === end - start, weak);
  if (size === 0 || whole.demonym || isOneName(tokens, whole)) return void parts.push(whole);
  parts.push(toPart(tokens, start, start + size, null, true, false));
  addWithoutDemonyms(cut, start + size, end, false);
}

function isOneName(tokens: readonly Token[], part: NamePart): boolean {
  const { organisationHead, placeHead } = lookUp(tokens[part.last - 1]);
  return organisationHead || placeHead || lookUpPart(tokens, part) !== "unlisted";
}

/** "Queen's Park". */
const owns = (tokens: readonly Token[], index: number): boolean => tokens[index + 1]?.lower === "'s";

/** Drop capitalised words that are no part of a name: "Former", "Republican", at the front; stray hyphens at both ends. */
function trimLead(tokens: readonly Token[], first: number, last: number): { first: number; last: number } {
  let start = first;
  let end = last;
  while (start < end && isHyphen(tokens[start])) start++;
  while (end > start && isHyphen(tokens[end - 1])) end--;
  if (end - start > 1 && tokens[end - 1]?.text.length === 1 && isHyphen(tokens[end])) end--;
  const whole = start;
  while (
    start < end &&
    isLoose(tokens[start]) &&
    !owns(tokens, start) &&
    !isListedAlone(tokens, start, end) &&
    !isGiven(tokens, start, end)
  )
    start++;
  return { first: start > whole && isKept(tokens, whole, end) ? whole : start, last: end };
}

/** Whether all words together are one name, loose as the first of them is: "Republican Party". */
const isKept = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first > 1 && (lookUp(tokens[last - 1]).organisationHead || lookUpStretch(tokens, first, last) !== "unlisted");

/** "Labour" alone is a party, in "Labour MP" only what sort of MP. */
const isListedAlone = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start === 1 && lookUp(tokens[start]).kind !== "unlisted";

const WORDS_AND_GIVEN_NAMES = new Set(["christian", "jesus", "islam", "muslim"]);

/** "Christian Lee", but "Christian Democrats": a given name that is a word as well, before one that only a name can be. */
function isGiven(tokens: readonly Token[], start: number, end: number): boolean {
  if (!WORDS_AND_GIVEN_NAMES.has(tokens[start]?.lower ?? "") || start + 1 >= end) return false;
  const { common, organisationHead, topic, people, thingHead, kind } = lookUp(tokens[start + 1]);
  return !common && !organisationHead && !topic && !people && !thingHead && kind === "unlisted";
}

const isLoose = (token: Token | undefined): boolean => token !== undefined && lookUp(token).loose && !isAcronym(token);
