import { FEMALE_ROLES, MALE_ROLES, PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { ADDRESSES, TITLE_MODIFIERS } from "../../lexicon/person-titles.ts";
import { US_STATE_NAMES } from "../../lexicon/regions.ts";
import type { Token, TokenizedArticle } from "../tokenize.ts";
import { formOf, perWord } from "../word-form.ts";
import { addRoleWord, type ActorDraft } from "./actor-draft.ts";
import type { JoinedName } from "./join-names.ts";

/** Names by the token they start at and the token after their end: what stands beside a role. */
export interface NamePlaces {
  readonly byFirst: ReadonlyMap<number, JoinedName>;
  readonly byLast: ReadonlyMap<number, JoinedName>;
}

export function placeNames(joined: readonly JoinedName[]): NamePlaces {
  const byFirst = new Map<number, JoinedName>();
  const byLast = new Map<number, JoinedName>();
  for (const name of joined) {
    byFirst.set(name.first, name);
    byLast.set(name.last, name);
  }
  return { byFirst, byLast };
}

/** Longest role before a name and after it, in tokens. */
const LONGEST_BEFORE = 7;
const LONGEST_AFTER = 9;
const FULL_TITLES = new Map([
  ["gov", "governor"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["gen", "general"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["prof", "professor"],
  ["rev", "reverend"],
]);
/** How much the role of "actress" or "king" says of the gender; a given name says 1. */
const GENDERED = 2;
const LINKS = new Set(["of", "for", "at", "to", "with", "in", "from"]);
const ARTICLES = new Set(["a", "an", "the", "his", "her", "its", "their"]);

/** Note the roles of every person: titles and nouns before the name, appositions after it. */
export function findRoles(
  { article, tokens }: TokenizedArticle,
  joined: readonly JoinedName[],
  places: NamePlaces,
): void {
  for (const name of joined) {
    if (name.draft.kind !== "person") continue;
    addRoleBefore(article.text, tokens, name, places);
    addRoleAfter(article.text, tokens, name, places);
    addHome(tokens, name, places);
  }
}

const isRole = perWord(({ lower }) => PERSON_ROLES.has(lower));

const isRoleNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.tag !== "VERB" && isRole(token.form);

function addRoleBefore(
  text: string,
  tokens: readonly Token[],
  { name, draft, first, last }: JoinedName,
  places: NamePlaces,
): void {
  let end = first;
  if (tokens[end - 1]?.text === "," && tokens[last]?.text === "," && isRoleNoun(tokens[end - 2])) end--;
  const titled = name.title !== undefined;
  if (!titled && !isRoleNoun(tokens[end - 1])) return;
  let start = end;
  while (start > end - LONGEST_BEFORE && !places.byLast.has(start) && isRoleWord(tokens[start - 1], name.title?.start))
    start--;
  while (!places.byLast.has(start) && isFieldOfTitle(tokens[start - 1], tokens[start])) start--;
  const owner =
    (tokens[start]?.sentence === tokens[start - 1]?.sentence ? places.byLast.get(start) : undefined) ??
    (tokens[start - 1]?.lower === "'s" ? places.byLast.get(start - 1) : undefined);
  addRole(text, tokens, draft, start, end, owner?.draft);
}

/** "Home Secretary", "Shadow home secretary" at the start of a sentence, where the first word passed for one of any sentence. */
const isFieldOfTitle = (token: Token | undefined, next: Token | undefined): boolean =>
  token?.capital === true && token.sentence === next?.sentence && TITLE_MODIFIERS.has(token.lower);

/** Words of a role before a name: lower-case nouns and adjectives, and the capitals of the title itself. */
function isRoleWord(token: Token | undefined, titleStart: number | undefined): boolean {
  if (token === undefined) return false;
  if (titleStart !== undefined && token.start >= titleStart) return true;
  if (token.capital) return false;
  return token.tag === "NOUN" || token.tag === "ADJ" || token.tag === "PROPN" || token.text === "-";
}

function addRoleAfter(text: string, tokens: readonly Token[], { draft, last }: JoinedName, places: NamePlaces): void {
  if (tokens[last]?.text !== ",") return;
  let start = last + 1;
  while (ARTICLES.has(tokens[start]?.lower ?? "")) start++;
  let head = -1;
  let end = start;
  for (; end < start + LONGEST_AFTER; end++) {
    const token = tokens[end];
    if (token === undefined || token.text === "," || token.text === "." || token.tag === "VERB" || token.tag === "PRON")
      break;
    if (LINKS.has(token.lower)) break;
    if (isRoleNoun(token)) head = end;
  }
  if (head < 0) return;
  const linked = LINKS.has(tokens[end]?.lower ?? "")
    ? (places.byFirst.get(end + 1) ?? places.byFirst.get(end + 2))
    : undefined;
  const owner = linked ?? (places.byLast.get(head) || undefined);
  addRole(text, tokens, draft, start, linked?.last ?? head + 1, owner?.draft);
}

/** "Lee (D-Md.)", "Lee, R-Ky.,", "Lee of Vermont": what "the Vermont senator" is asked with. */
function addHome(tokens: readonly Token[], { draft, last }: JoinedName, { byFirst }: NamePlaces): void {
  const next = tokens[last];
  if (next === undefined) return;
  if (next.text === "(" || next.text === ",") {
    const home = tokens[last + 1]?.text.length === 1 ? US_STATE_NAMES.get(tokens[last + 3]?.lower ?? "") : undefined;
    if (home !== undefined) settle(draft, home.toLowerCase());
    return;
  }
  const behind = tokens[last + 1];
  if (behind?.capital !== true || (next.lower !== "of" && next.lower !== "from")) return;
  const place = byFirst.get(last + 1)?.draft;
  settle(draft, place?.words.join(" ") ?? behind.lower);
  if (place?.state !== undefined) addRoleWord(draft, place.state);
}

function settle(draft: ActorDraft, home: string): void {
  draft.homed = true;
  for (const word of home.split(" ")) addRoleWord(draft, word);
}

const withoutStop = (lower: string): string => (lower.endsWith(".") ? lower.slice(0, -1) : lower);

/** A word of a role: what it is short for, and what it tells of the gender. */
const readRoleWord = perWord((form) => {
  const lower = withoutStop(form.lower);
  const word = FULL_TITLES.get(lower) ?? lower;
  const female = FEMALE_ROLES.has(lower) ? GENDERED : 0;
  const male = MALE_ROLES.has(lower) ? GENDERED : 0;
  return { address: ADDRESSES.has(lower), word, female, male };
});

const NO_ROLE_WORD = readRoleWord(formOf(""));

function addRole(
  text: string,
  tokens: readonly Token[],
  draft: ActorDraft,
  first: number,
  last: number,
  of: ActorDraft | undefined,
): void {
  const opening = tokens[first];
  const closing = tokens[last - 1];
  if (opening === undefined || closing === undefined || first >= last) return;
  let named = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const { address, word, female, male } = token === undefined ? NO_ROLE_WORD : readRoleWord(token.form);
    if (address) continue;
    named = true;
    addRoleWord(draft, word);
    draft.female += female;
    draft.male += male;
  }
  if (!named) return;
  const { start } = opening;
  const { end } = closing;
  draft.roles.push({ start, end, title: text.slice(start, end), of: of === draft ? undefined : of });
  if (of?.state !== undefined) addRoleWord(draft, of.state);
}
