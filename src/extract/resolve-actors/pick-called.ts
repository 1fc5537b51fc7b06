import { FEMALE_ROLES, MALE_ROLES } from "../../lexicon/person-roles.ts";
import type { Token, TokenizedArticle } from "../tokenize.ts";
import type { ActorDraft, Gender } from "./actor-draft.ts";
import { CLAUSE_BREAKS } from "./ask-for-person.ts";
import { holds, mayBeCalled, type Epithet } from "./find-epithet.ts";
import { hasSayingVerb } from "./has-saying-verb.ts";
import type { JoinedName } from "./join-names.ts";
import { pickPerson } from "./pick-person.ts";
import type { Asked, Recent } from "./salience.ts";

/** How many sentences back a person is looked for whom another word than the name means. */
const REACH = 3;
/** Sentences within which "the senator" may mean a senator introduced without a name. */
const INTRODUCED_FOR = 6;
/** Below this confidence nobody is meant for sure. */
const SURE = 0.8;

/** Whom an epithet means: the person most present whose roles and home allow it, and who leads clearly; `opened`: whether the sentence had a subject. */
export function pickCalled(
  { tokens, sentences }: TokenizedArticle,
  epithet: Epithet,
  recent: readonly Recent[],
  opened: boolean,
  introduced: ReadonlyMap<string, number>,
  joined: readonly JoinedName[],
  next: number,
): ActorDraft | undefined {
  const { first, noun } = epithet;
  const { lower = "", sentence = 0 } = tokens[noun] ?? {};
  if (sentence - (introduced.get(lower) ?? -Infinity) <= INTRODUCED_FOR) return undefined;
  const open = recent.filter(
    (met) =>
      met.draft.named &&
      sentence - met.sentence <= REACH &&
      (met.sentence < sentence || met.quoted) &&
      mayBeCalled(met.draft, tokens, epithet) &&
      !isNamedBehind(met.draft, tokens, noun, joined, next),
  );
  const holders = open.filter(({ draft }) => holds(draft, lower));
  const asked: Asked = {
    index: first,
    lower,
    sentence,
    paragraph: sentences[sentence]?.paragraph ?? 0,
    gender: genderOfNoun(lower),
    quoted: false,
    speaks: hasSayingVerb(tokens, first, noun + 1),
    afterQuote: false,
    opens: !opened,
    nested: false,
    barred: undefined,
    object: undefined,
  };
  const found = pickPerson(holders.length > 0 ? holders : open, asked);
  return found !== undefined && found.confidence >= SURE ? found.draft : undefined;
}

/** "The candidate said of Lee": somebody named in the rest of the clause is another one. */
function isNamedBehind(
  draft: ActorDraft,
  tokens: readonly Token[],
  noun: number,
  joined: readonly JoinedName[],
  next: number,
): boolean {
  let end = noun + 2;
  while (!CLAUSE_BREAKS.has(tokens[end]?.lower ?? ".")) end++;
  for (let i = next; (joined[i]?.first ?? end) < end; i++) if (joined[i]?.draft === draft) return true;
  return false;
}

function genderOfNoun(noun: string): Gender | undefined {
  if (FEMALE_ROLES.has(noun)) return "female";
  return MALE_ROLES.has(noun) ? "male" : undefined;
}
