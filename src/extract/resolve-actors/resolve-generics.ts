import { markWords, wordMark } from "../mark-words.ts";
import { PLACE_HEADS_SET } from "../../lexicon/organisation-words.ts";
import { REGION_NAMES, US_STATE_NAMES } from "../../lexicon/regions.ts";
import type { Token, TokenizedArticle } from "../tokenize.ts";
import type { ActorDraft } from "./actor-draft.ts";
import { addNominal } from "./add-nominal.ts";
import type { JoinedName } from "./join-names.ts";

/** Nouns for an organisation named just before, whatever its name is. */
const COMPANIES = new Set(
  "company firm organization organisation group agency bank airline newspaper magazine broadcaster network manufacturer retailer carmaker automaker charity club team union watchdog regulator bloc alliance".split(
    " ",
  ),
);
/** Last words of names that no "company" or "club" is meant by. */
const PUBLIC = new Set(
  "party ministry department congress senate court government police council commission parliament administration house office".split(
    " ",
  ),
);
const PUBLIC_NOUNS = new Set(["organization", "organisation", "group", "agency", "bloc", "alliance", "union"]);
const COUNTRIES = new Set(["country", "nation"]);
const TOWNS = new Set(["city", "town", "village", "municipality"]);
/** First words of names of those who run a town. */
const RUNNING_TOWNS = new Set(["municipality", "city", "town", "village"]);
const GENERIC = wordMark(
  ({ lower, capital }) => !capital && (COMPANIES.has(lower) || COUNTRIES.has(lower) || TOWNS.has(lower)),
);
/** Sentences back within which such a noun points at the last name of its kind. */
const REACH = 1;
/** Right behind such a noun these say which one is meant. */
const GOING_ON = new Set(["of", "that", "which", "-"]);
const DETERMINERS = new Set(["the", "this"]);

/** Point "the company", "the country" and "the city" at the organisation, state or town named last, in this sentence or the one before. */
export function resolveGenerics({ tokens }: TokenizedArticle, joined: readonly JoinedName[]): void {
  let organisation: JoinedName | undefined;
  let state: JoinedName | undefined;
  let town: JoinedName | undefined;
  let next = 0;
  const marks = markWords(tokens);
  for (let index = 0; index < marks.length; index++) {
    if (((marks[index] ?? 0) & GENERIC) === 0 || !isBare(tokens, index)) continue;
    for (let name = joined[next]; name !== undefined && name.first <= index; name = joined[++next]) {
      if (name.draft.kind === "organisation") organisation = name;
      else if (name.draft.kind === "state" && name.name.adjective !== true) state = name;
      if (isTown(name.draft)) town = name;
    }
    const { lower = "" } = tokens[index] ?? {};
    const meant = COUNTRIES.has(lower) ? state : TOWNS.has(lower) ? town : organisation;
    if (meant === undefined || !isNear(tokens, meant, index) || isPublic(meant, lower)) continue;
    addNominal(meant.draft, tokens, index, index + 1, 0.5, "nominal-by-nearness");
  }
}

/** A place that is no region, or who runs one: "Municipality of Lowton". */
function isTown({ kind, words }: ActorDraft): boolean {
  if (kind === "organisation") return words[1] === "of" && RUNNING_TOWNS.has(words[0] ?? "");
  if (kind !== "place") return false;
  const key = words.join(" ");
  return !US_STATE_NAMES.has(key) && !REGION_NAMES.has(key) && !PLACE_HEADS_SET.has(words.at(-1) ?? "");
}

/** "the company", with nothing between and nothing that goes on behind. */
function isBare(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  if (!DETERMINERS.has(tokens[index - 1]?.lower ?? "")) return false;
  return after === undefined || !(after.tag === "NOUN" || after.tag === "PROPN" || GOING_ON.has(after.lower));
}

const isNear = (tokens: readonly Token[], { first }: JoinedName, index: number): boolean =>
  (tokens[index]?.sentence ?? 0) - (tokens[first]?.sentence ?? 0) <= REACH;

const isPublic = ({ draft }: JoinedName, noun: string): boolean =>
  !PUBLIC_NOUNS.has(noun) && PUBLIC.has(draft.words.at(-1) ?? "");
