import { ORGANISATION_NOUNS, PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { firstFrom } from "../first-from.ts";
import { markWords, wordMark } from "../mark-words.ts";
import type { Token, TokenizedArticle } from "../tokenize.ts";
import type { ActorDraft } from "./actor-draft.ts";
import { addNominal } from "./add-nominal.ts";
import { addPair, BARE, HEADS, PAIR_NOUNS } from "./find-pairs.ts";
import type { NamePlaces } from "./find-roles.ts";
import type { JoinedName } from "./join-names.ts";
import { holdersOf } from "./role-holders.ts";

const PAIR = wordMark(({ lower }) => lower === BARE || PAIR_NOUNS.has(lower));
const ROLE = wordMark(({ lower }) => PERSON_ROLES.has(lower));
const LEADER = "leader";
const LEADER_OF_STATE = "leader of a state";
const HEAD = wordMark(({ lower }) => ORGANISATION_NOUNS.has(lower));

const NOBODY: readonly JoinedName[] = [];

/** How far back, in sentences, a role alone can point. */
const REACH = 12;

/** Point "the president", "the company", "the two leaders" and "the Russian side" at their actors; new groups are returned. */
export function resolveNominals(
  text: TokenizedArticle,
  joined: readonly JoinedName[],
  places: NamePlaces,
): ActorDraft[] {
  const { tokens } = text;
  const groups = new Map<string, ActorDraft>();
  const byRole = indexRoles(joined);
  const organisations = indexHeads(joined);
  const marks = markWords(tokens);
  for (let index = 0; index < marks.length; index++) {
    const mark = (marks[index] ?? 0) & (PAIR | ROLE | HEAD);
    if (mark === 0) continue;
    const { lower = "" } = tokens[index] ?? {};
    if ((mark & PAIR) !== 0) addPair(tokens, index, joined, groups);
    const holders = (mark & ROLE) === 0 ? undefined : byRole.get(lower);
    const named = (mark & HEAD) === 0 ? undefined : organisations.get(lower);
    const heads = lower === LEADER ? byRole.get(LEADER_OF_STATE) : undefined;
    if (holders !== undefined || heads !== undefined)
      addRoleNominal(tokens, index, holders ?? NOBODY, heads ?? NOBODY, places);
    else if (named !== undefined) addHeadNominal(tokens, index, named, places);
  }
  return [...groups.values()];
}

/** By role; those who lead a state under a key of their own, since "the French leader" may be a president. */
function indexRoles(joined: readonly JoinedName[]): Map<string, JoinedName[]> {
  const index = new Map<string, JoinedName[]>();
  for (const name of joined) {
    if (name.draft.kind !== "person") continue;
    for (const word of name.draft.roleWords) {
      if (PERSON_ROLES.has(word)) append(index, word, name);
      if (word !== LEADER && HEADS.has(word)) append(index, LEADER_OF_STATE, name);
    }
  }
  return index;
}

/** "the council" may be any organisation whose name has the word. */
function indexHeads(joined: readonly JoinedName[]): Map<string, JoinedName[]> {
  const index = new Map<string, JoinedName[]>();
  for (const name of joined) {
    if (name.draft.kind !== "organisation") continue;
    for (const word of name.draft.words) if (ORGANISATION_NOUNS.has(word)) append(index, word, name);
  }
  return index;
}

function append(index: Map<string, JoinedName[]>, word: string, name: JoinedName): void {
  const found = index.get(word);
  if (found === undefined) index.set(word, [name]);
  else found.push(name);
}

/** The last of the names before `offset`; else the first after it, as in a headline. */
function latest(names: readonly JoinedName[], first: number): JoinedName | undefined {
  const at = firstFrom(names, first);
  return names[at - 1] ?? names[at];
}

/** First token of the noun phrase with a definite article that ends at `index`; undefined where it has none. */
function definiteStart(tokens: readonly Token[], index: number): number | undefined {
  for (let i = index - 1; i >= index - 4; i--) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.lower === "the" || token.lower === "this") return i;
    if (token.tag !== "ADJ" && token.tag !== "NOUN" && token.tag !== "PROPN") return undefined;
  }
  return undefined;
}

/** The token before the state whose role it is: "North Korea's leader"; undefined where no state stands so. */
function ownedStart(tokens: readonly Token[], index: number, { byLast }: NamePlaces): number | undefined {
  for (let i = index - 1; i >= index - 3; i--) {
    const owner = tokens[i]?.lower === "'s" ? byLast.get(i) : undefined;
    if (owner !== undefined) return owner.draft.kind === "state" ? owner.first - 1 : undefined;
    const tag = tokens[i]?.tag;
    if (tag !== "ADJ" && tag !== "NOUN" && tag !== "PROPN") return undefined;
  }
  return undefined;
}

/** Behind these a noun phrase says what somebody is, not who. */
const PREDICATING = new Set("is was be as are were been becoming became".split(" "));
const POSTPONED = new Set(["of", "for", "who", "-"]);

function addRoleNominal(
  tokens: readonly Token[],
  index: number,
  names: readonly JoinedName[],
  heads: readonly JoinedName[],
  places: NamePlaces,
): void {
  const start = definiteStart(tokens, index) ?? ownedStart(tokens, index, places);
  const next = tokens[index + 1];
  const token = tokens[index];
  if (start === undefined || token === undefined || places.byFirst.has(index + 1)) return;
  if (next !== undefined && (POSTPONED.has(next.lower) || next.tag === "NOUN" || PERSON_ROLES.has(next.lower))) return;
  if (PREDICATING.has(tokens[start - 1]?.lower ?? "")) return;
  const beside = nameBeside(tokens, start, places);
  if (beside !== undefined) return addNominal(beside.draft, tokens, start + 1, index + 1, 0.7, "nominal-beside-name");
  const own = holdersOf(names, tokens, start + 1, index, places);
  const ofState = own.length === 0 && places.byFirst.get(start + 1)?.draft.state !== undefined;
  const fitting = ofState ? holdersOf(heads, tokens, start + 1, index, places) : own;
  const found = latest(fitting, index);
  if (found === undefined || token.sentence - (tokens[found.first]?.sentence ?? 0) > REACH) return;
  const only = fitting.every(({ draft }) => draft === found.draft);
  addNominal(found.draft, tokens, start + 1, index + 1, only ? 0.7 : 0.6, "nominal-by-role");
}

/** "Ann Lee, the FBI director he had chosen": the person named right before the comma. */
function nameBeside(tokens: readonly Token[], start: number, { byLast }: NamePlaces): JoinedName | undefined {
  const name = tokens[start - 1]?.text === "," ? byLast.get(start - 1) : undefined;
  return name?.draft.kind === "person" ? name : undefined;
}

function addHeadNominal(
  tokens: readonly Token[],
  index: number,
  names: readonly JoinedName[],
  places: NamePlaces,
): void {
  const start = definiteStart(tokens, index);
  const next = tokens[index + 1];
  if (start !== index - 1 || next === undefined || places.byLast.has(index + 1)) return;
  if (tokens[index]?.capital || next.tag === "NOUN" || POSTPONED.has(next.lower)) return;
  const found = latest(names, index);
  if (found === undefined || found.first > index) return;
  addNominal(found.draft, tokens, index, index + 1, 0.65, "nominal-by-head");
}
