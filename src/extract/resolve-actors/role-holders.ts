import { DEMONYMS, type StateCode } from "../../lexicon/states.ts";
import { isAcronymForm } from "../find-names/name-words.ts";
import type { Token } from "../tokenize.ts";
import type { ActorDraft } from "./actor-draft.ts";
import type { NamePlaces } from "./find-roles.ts";
import type { JoinedName } from "./join-names.ts";

/** A capitalised word, the name of a state or another word that tells offices apart, within a description. */
interface Asked {
  readonly words: readonly Token[];
  readonly state: StateCode | undefined;
}

/** Those of the holders of a role who bear all that the words `first` to `last`, excluded, ask for: "the Utah senator", "North Korea's leader". */
export function holdersOf(
  holders: readonly JoinedName[],
  tokens: readonly Token[],
  first: number,
  last: number,
  places: NamePlaces,
): readonly JoinedName[] {
  const asked = whatIsAsked(tokens, first, last, places);
  const bearing =
    asked.length === 0 ? holders : holders.filter(({ draft }) => asked.every((each) => bears(draft, each)));
  if (bearing.length === 0) return isOneByAcronym(holders, asked) ? holders : bearing;
  const marks = marksBetween(tokens, first, last);
  const fitting = bearing.filter(({ draft }) => bearsMarks(draft, marks));
  return fitting.length > 0 || asked.length > 0 ? fitting : bearing;
}

/** What makes another office of a role, and is no part of it where it is not said. */
const MARKS = ["former", "shadow", "deputy", "vice", "assistant", "associate"];

function marksBetween(tokens: readonly Token[], first: number, last: number): readonly string[] {
  const marks: string[] = [];
  for (let i = first; i < last; i++) if (MARKS.includes(tokens[i]?.lower ?? "")) marks.push(tokens[i]?.lower ?? "");
  return marks;
}

/** "The home secretary" is nobody's shadow, "the president" not the former one. */
function bearsMarks({ roleWords }: ActorDraft, marks: readonly string[]): boolean {
  for (const mark of MARKS) if (roleWords.has(mark) !== marks.includes(mark)) return false;
  return true;
}

/** Small words that make another office of a role: "the shadow home secretary" is not the home secretary. */
const DISTINGUISHING = new Set(
  "shadow deputy vice assistant associate prime foreign home interior defense defence finance health education justice trade energy transport labor labour culture agriculture housing attorney lieutenant".split(
    " ",
  ),
);

function whatIsAsked(tokens: readonly Token[], first: number, last: number, { byFirst }: NamePlaces): Asked[] {
  const asked: Asked[] = [];
  let end = first;
  for (let i = first; i < last; i = end) {
    end = i + 1;
    const token = tokens[i];
    const name = byFirst.get(i);
    const state = name?.draft.state ?? DEMONYMS.get(token?.lower ?? "");
    if (name !== undefined && state !== undefined) end = Math.min(name.last, last);
    if (state !== undefined || token?.capital === true || DISTINGUISHING.has(token?.lower ?? ""))
      asked.push({ words: tokens.slice(i, end), state });
  }
  return asked;
}

/** Whoever has the role must have the word, or its state, with it: "the Utah senator", "the French president". */
const bears = ({ roleWords }: ActorDraft, { words, state }: Asked): boolean =>
  (state !== undefined && roleWords.has(state)) || words.every(({ lower }) => roleWords.has(lower));

/** "the FBI director" may be the one director of the article, whoever he directs. */
const isOneByAcronym = (holders: readonly JoinedName[], asked: readonly Asked[]): boolean =>
  holders.every(({ draft }) => draft === holders[0]?.draft) &&
  asked.every(({ words }) => words.every(({ form }) => isAcronymForm(form)));
