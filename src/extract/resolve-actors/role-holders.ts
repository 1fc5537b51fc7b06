import { DEMONYMS, type StateCode } from "../../lexicon/states.ts";
import { isAcronymForm } from "../find-names/name-words.ts";
import type { Token } from "../tokenize.ts";
import type { ActorDraft } from "./actor-draft.ts";
import type { NamePlaces } from "./find-roles.ts";
import type { JoinedName } from "./join-names.ts";

/** A capitalised word or the name of a state within a description. */
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
  if (asked.length === 0) return holders;
  const bearing = holders.filter(({ draft }) => asked.every((each) => bears(draft, each)));
  return bearing.length > 0 || !isOneByAcronym(holders, asked) ? bearing : holders;
}

function whatIsAsked(tokens: readonly Token[], first: number, last: number, { byFirst }: NamePlaces): Asked[] {
  const asked: Asked[] = [];
  let end = first;
  for (let i = first; i < last; i = end) {
    end = i + 1;
    const token = tokens[i];
    const name = byFirst.get(i);
    const state = name?.draft.state ?? DEMONYMS.get(token?.lower ?? "");
    if (name !== undefined && state !== undefined) end = Math.min(name.last, last);
    if (state !== undefined || token?.capital === true) asked.push({ words: tokens.slice(i, end), state });
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
