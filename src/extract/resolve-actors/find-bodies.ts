import { addNominal } from "./add-nominal.ts";
import { markWords, wordMark } from "../mark-words.ts";
import type { Token, TokenizedArticle } from "../tokenize.ts";
import { newDraft, type ActorDraft } from "./actor-draft.ts";
import type { NamePlaces } from "./find-roles.ts";
import type { JoinedName } from "./join-names.ts";

/** Nouns for people who act for a state or organisation, and the sort under which they are one actor. */
const BODIES: ReadonlyMap<string, string> = new Map(
  [
    "troops:troops soldiers:troops forces:troops paratroopers:troops marines:troops servicemen:troops",
    "separatists:separatists rebels:separatists insurgents:separatists militants:militants fighters:militants",
    "officials:officials authorities:authorities sources:officials diplomats:officials representatives:officials officers:officials",
    "allies:allies partners:partners members:members lawmakers:lawmakers legislators:lawmakers senators:lawmakers",
    "negotiators:delegates delegates:delegates delegation:delegates envoys:delegates specialists:specialists experts:specialists",
  ]
    .join(" ")
    .split(" ")
    .map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)] as const),
);
/** Nouns for bodies of a state that are organisations without a name. */
const ORGANISATIONS = new Set("military army navy intelligence parliament police judiciary administration".split(" "));
/** Sorts that are somebody in the story even without a name before them. */
const ALONE = new Set(["separatists", "allies", "troops"]);
const POSSESSIVES = new Set(["its", "their", "his", "her"]);
const SIDE = "side";
/** What acts for the state as a whole, unless it is one of the past. */
const GOVERNMENT = "government";
const PAST = new Set("former previous earlier old ousted exiled deposed last then".split(" "));
const BODY = wordMark(
  ({ lower }) => BODIES.has(lower) || ORGANISATIONS.has(lower) || lower === SIDE || lower === GOVERNMENT,
);
const FILLERS = new Set(["ADJ", "NOUN"]);
/** Words between an owner and its people. */
const LONGEST_GAP = 3;

/** "Russian troops", "White House officials", "the US military", "the US and its allies": actors called by what they are. */
export function findBodies({ tokens }: TokenizedArticle, places: NamePlaces): ActorDraft[] {
  const drafts = new Map<string, ActorDraft>();
  const lastOfSort = new Map<string, ActorDraft>();
  const marks = markWords(tokens);
  for (let index = 0; index < marks.length; index++) {
    if (((marks[index] ?? 0) & BODY) === 0) continue;
    const { lower = "" } = tokens[index] ?? {};
    const sort = BODIES.get(lower);
    const joint = sort === "allies" || sort === "partners" ? jointOwner(tokens, index, places) : undefined;
    if (joint !== undefined) addJoint(drafts, joint, tokens, index);
    const owner = ownerOf(tokens, index, places);
    if (owner !== undefined && lower === SIDE) addSide(owner, tokens, index);
    else if (owner !== undefined && lower === GOVERNMENT) addGovernment(owner, tokens, index);
    else if (owner !== undefined) addOwned(drafts, lastOfSort, owner, tokens, index, sort);
    else if (sort !== undefined && ALONE.has(sort)) addAlone(drafts, lastOfSort, tokens, index, sort);
  }
  return [...drafts.values()];
}

/** The state or organisation named right before a noun and its adjectives. */
function ownerOf(tokens: readonly Token[], index: number, { byLast }: NamePlaces): JoinedName | undefined {
  for (let at = index; at > index - LONGEST_GAP; at--) {
    const owner = byLast.get(at);
    if (owner !== undefined)
      return owner.draft.kind === "state" || owner.draft.kind === "organisation" ? owner : undefined;
    if (!FILLERS.has(tokens[at - 1]?.tag ?? "")) return undefined;
  }
  return undefined;
}

/** Who stands before "and its allies". */
function jointOwner(tokens: readonly Token[], index: number, { byLast }: NamePlaces): JoinedName | undefined {
  const possessive = POSSESSIVES.has(tokens[index - 1]?.lower ?? "");
  return possessive && tokens[index - 2]?.lower === "and" ? byLast.get(index - 2) : undefined;
}

/** "the US and its allies" act together: one actor of their own. */
function addJoint(drafts: Map<string, ActorDraft>, owner: JoinedName, tokens: readonly Token[], index: number): void {
  const key = `${owner.draft.words.join(" ")} ${owner.draft.state ?? ""} and allies`;
  const draft = draftOf(drafts, key, "group", tokens, owner.first, index + 1);
  addNominal(draft, tokens, owner.first, index + 1, 0.75, "actor-with-allies");
}

function addSide({ draft, first }: JoinedName, tokens: readonly Token[], index: number): void {
  if (draft.kind === "state") addNominal(draft, tokens, first, index + 1, 0.8, "side-of-state");
}

/** "the Russian government", "Russia's government": the state. */
function addGovernment({ draft, first }: JoinedName, tokens: readonly Token[], index: number): void {
  if (draft.kind === "state" && !PAST.has(tokens[first - 1]?.lower ?? ""))
    addNominal(draft, tokens, first, index + 1, 0.75, "government-of-state");
}

function addOwned(
  drafts: Map<string, ActorDraft>,
  lastOfSort: Map<string, ActorDraft>,
  owner: JoinedName,
  tokens: readonly Token[],
  index: number,
  sort: string | undefined,
): void {
  const { lower = "" } = tokens[index] ?? {};
  if (sort === undefined && owner.draft.kind !== "state") return;
  const key = `${owner.draft.kind} ${owner.draft.words.join(" ")} ${owner.draft.state ?? ""} ${sort ?? lower}`;
  const draft = draftOf(drafts, key, sort === undefined ? "organisation" : "group", tokens, owner.first, index + 1);
  if (sort !== undefined) lastOfSort.set(sort, draft);
  addNominal(draft, tokens, beginning(tokens, owner.first), index + 1, 0.75, "body-of-actor");
}

/** "senior White House officials": an adjective written small before the owner belongs to the description. */
const beginning = (tokens: readonly Token[], first: number): number =>
  tokens[first - 1]?.tag === "ADJ" && tokens[first - 1]?.capital === false ? first - 1 : first;

/** "the separatists": those met last, or new ones. */
function addAlone(
  drafts: Map<string, ActorDraft>,
  lastOfSort: Map<string, ActorDraft>,
  tokens: readonly Token[],
  index: number,
  sort: string,
): void {
  const known = lastOfSort.get(sort);
  if (known === undefined && sort === "troops") return;
  const draft = known ?? draftOf(drafts, sort, "group", tokens, index, index + 1);
  lastOfSort.set(sort, draft);
  addNominal(draft, tokens, index, index + 1, 0.6, "body-without-owner");
}

function draftOf(
  drafts: Map<string, ActorDraft>,
  key: string,
  kind: "group" | "organisation",
  tokens: readonly Token[],
  first: number,
  last: number,
): ActorDraft {
  let draft = drafts.get(key);
  if (draft === undefined) {
    const words = tokens.slice(first, last).map(({ text }) => text);
    draft = newDraft(kind, words.join(" "), [], { named: false });
    drafts.set(key, draft);
  }
  return draft;
}
