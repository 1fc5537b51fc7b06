import { EPITHETS, HELD_OFFICES, OFFICES, TRADES } from "../../lexicon/epithets.ts";
import type { Token } from "../tokenize.ts";
import type { ActorDraft } from "./actor-draft.ts";
import { SAYING } from "./has-saying-verb.ts";
import { isAide } from "./is-aide.ts";
import { SUBORDINATING } from "./meet-person.ts";

/** "the Vermont senator" in its place: somebody named before, called by another word. */
export interface Epithet {
  /** Index of its first token behind the article, and of its noun. */
  readonly first: number;
  readonly noun: number;
}

/** Words between the article and the noun. */
const LONGEST_GAP = 4;
const INNER_TAGS = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);
/** With these somebody is meant whom nobody knows yet, or several. */
const OPEN = new Set(
  "next new future other another only same right best ideal potential possible average typical first last second third previous late average each every current old young rival likely eventual any strongest".split(
    " ",
  ),
);
const CLOSING = new Set(['"', "”", "»", "’", "'", "''"]);
const VERBAL = new Set(["VERB", "AUX", "ADV"]);

/** The epithet that ends with a noun of that sort; undefined where it is none, or is said more closely behind. */
export function findEpithet(tokens: readonly Token[], noun: number): Epithet | undefined {
  const first = startOf(tokens, noun);
  const { lower = "" } = tokens[noun] ?? {};
  if (first === undefined || !opensClause(tokens, first, noun)) return undefined;
  const plain = first === noun;
  if (HELD_OFFICES.has(lower) && (plain || !isFormer(tokens, first, noun))) return undefined;
  return lower === "lady" && plain ? undefined : { first, noun };
}

function startOf(tokens: readonly Token[], noun: number): number | undefined {
  for (let i = noun - 1; i >= noun - 1 - LONGEST_GAP; i--) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.lower === "the") return i + 1;
    const ladies = token.lower === "first" && tokens[i + 1]?.lower === "lady";
    if ((OPEN.has(token.lower) && !ladies) || !(INNER_TAGS.has(token.tag) || token.text === "-")) return undefined;
  }
  return undefined;
}

/** Whether the phrase is the first subject of its sentence, or of what stands behind quoted words: no other verb before it than one of saying. */
function opensClause(tokens: readonly Token[], first: number, noun: number): boolean {
  if (!VERBAL.has(tokens[noun + 1]?.tag ?? "X") && !says(tokens[first - 2])) return false;
  for (let i = first - 2; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[noun]?.sentence || CLOSING.has(token.text)) return true;
    if (token.tag === "VERB" || token.tag === "AUX" || SUBORDINATING.has(token.lower))
      return i === first - 2 && says(token) && CLOSING.has(tokens[i - 1]?.text ?? "");
    if (token.tag === "PRON" || (i === first - 2 && token.tag === "ADP")) return false;
  }
  return true;
}

const says = (token: Token | undefined): boolean => token !== undefined && SAYING.has(token.lower);

const isFormer = (tokens: readonly Token[], first: number, noun: number): boolean => {
  for (let i = first; i < noun; i++) if (tokens[i]?.lower === "former") return true;
  return false;
};

/** Whether a description may mean a person: of several offices only one is his or hers, and no other home. */
export function mayBeCalled(draft: ActorDraft, tokens: readonly Token[], { first, noun }: Epithet): boolean {
  const { lower = "" } = tokens[noun] ?? {};
  if (draft.homed && !isAtHome(draft, tokens, first, noun)) return false;
  if (holds(draft, lower)) return true;
  const exclusive = TRADES.has(lower) || (OFFICES.has(lower) && !isFormer(tokens, first, noun));
  return !isAide(draft) && !(exclusive && holdsOffice(draft));
}

function holdsOffice({ roleWords }: ActorDraft): boolean {
  for (const word of roleWords) if (OFFICES.has(word)) return true;
  return false;
}

/** Whether the description names none but the person's own home. */
function isAtHome({ roleWords }: ActorDraft, tokens: readonly Token[], first: number, noun: number): boolean {
  for (let i = first; i < noun; i++) {
    const token = tokens[i];
    if (token?.capital === true && !PARTIES.has(token.lower) && !roleWords.has(token.lower)) return false;
  }
  return true;
}

const PARTIES = new Set("republican democratic independent conservative liberal labour gop house senate".split(" "));
const OF_CONGRESS = new Set(["congressman", "congresswoman"]);

/** Whether a person is known for an office. */
export const holds = ({ roleWords }: ActorDraft, office: string): boolean =>
  roleWords.has(office) || (OF_CONGRESS.has(office) && roleWords.has("representative"));

/** Whether a noun can be one. */
export const isEpithetNoun = (lower: string): boolean => EPITHETS.has(lower);

const INTRODUCING = new Set(["a", "an", "another", "one", "some"]);

/** "a senator from Oslo": somebody else whom "the senator" may mean after it. */
export function isIntroduced(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= noun - 1 - LONGEST_GAP; i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (INTRODUCING.has(token.lower))
      return tokens[i - 1]?.text !== "," && tokens[i - 1]?.tag !== "AUX" && tokens[i - 1]?.lower !== "as";
    if (!INNER_TAGS.has(token.tag) && token.text !== "-") return false;
  }
  return false;
}
