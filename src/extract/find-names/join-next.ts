import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import { NAME_PARTICLES } from "../../lexicon/not-names.ts";
import {
  ORGANISATION_HEADS,
  ORGANISATION_STARTS,
  PLACE_HEADS_SET,
  TOPIC_WORDS,
} from "../../lexicon/organisation-words.ts";
import { PEOPLE_ROLES } from "../../lexicon/person-roles.ts";
import { TITLES_WITH_OF } from "../../lexicon/person-titles.ts";
import type { Sentence, Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import { kindByLists } from "./name-lexicon.ts";
import { follows, HYPHENS, isHyphen, isNameWord } from "./name-words.ts";
import { isKnownWord, lookUp } from "./word-entry.ts";

const MONTH_NAMES = new Set(["May", "March", "August", "April", "June", "January"]);

const PLACE_OF = new Set(
  "republic kingdom isle gulf bay cape sea strait city district islands state cote house rock".split(" "),
);

const FIELD_PREPOSITIONS = new Set(["for", "on", "against"]);

const POSSESSIVE_NAMES = new Set(
  "children women people sheriff veterans queen king lloyd mcdonald moody macy levi kohl john wendy sotheby christie sainsbury st poor".split(
    " ",
  ),
);

const AFTER_COMMA = new Set(["jr", "jr.", "sr", "sr.", "inc", "inc.", "ltd", "ltd.", "llc", "llp", "plc"]);

/** What follows the hyphen in "Kim Jong-un": short, small, and no English word that makes an adjective. */
const HYPHEN_TAIL =
  /^(?!(?:led|run|born|like|wide|era|ally|made|held|only|free|rich|poor|old|year|day|time|to|on|up|and|or)$)\p{Ll}{1,5}$/u;

/** A small word between two hyphens of one name: "Mazar-i-Sharif", "Stoke-on-Trent", "Port-au-Prince". */
const LINK =
  /^(?:[ieay]|al|ad|as|au|aux|am|an|de|del|di|der|do|du|el|en|es|im|in|la|le|les|of|on|sous|sur|ul|und|upon|ur|us|y)$/;

const SUFFIX_OF_ADJECTIVE =
  /^(?:backed|based|led|born|style|wide|like|funded|owned|controlled|occupied|trained|made|educated|bound|era|area|friendly|born|loyal)$/;

const wide = (tokens: readonly Token[], i: number): boolean => (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) > 2;

const touches = (tokens: readonly Token[], i: number): boolean => tokens[i]?.start === tokens[i - 1]?.end;

const JOINTS = new Set([...NAME_PARTICLES, ...FIELD_PREPOSITIONS, ..."of in at and & 'n' , 's '".split(" ")]);
/** Whether a name may go on with a word at all. */
const mayJoin = perWord(({ capital, lower, text }) => capital || JOINTS.has(lower) || HYPHENS.has(text));

/** The end after taking in one more word with what joins it, or `end` where the chunk is over. */
export function joinNext(tokens: readonly Token[], start: number, end: number, sentence: Sentence): number {
  const token = tokens[end];
  if (token === undefined || end >= sentence.last || !mayJoin(token.form) || wide(tokens, end)) return end;
  if (isHyphen(token) && touches(tokens, end)) return stepHyphen(tokens, start, end, sentence);
  if ((isNameWord(token) && tokens[end - 1]?.text !== ".") || isMonthName(tokens, end)) return end + 1;
  const { lower } = token;
  if (lower === "&" || lower === "'n'") return follows(tokens, end + 1, sentence) ? end + 2 : end;
  if (lower === ",") return AFTER_COMMA.has(tokens[end + 1]?.lower ?? "") && tokens[end + 1]?.capital ? end + 2 : end;
  if (lower === "'s" || lower === "'") return stepPossessive(tokens, end, sentence);
  if (NAME_PARTICLES.has(lower)) return stepParticle(tokens, end, sentence);
  return stepPreposition(tokens, start, end, sentence);
}

/** "Theresa May", "Fredric March": a month behind a given name is a surname. */
const isMonthName = (tokens: readonly Token[], i: number): boolean => {
  const { text = "" } = tokens[i] ?? {};
  if (text === "Jan") return tokens[i - 1]?.tag === "PROPN" && tokens[i + 1]?.tag === "VERB";
  return MONTH_NAMES.has(text) && GIVEN_NAMES.has(tokens[i - 1]?.lower ?? "");
};

function stepHyphen(tokens: readonly Token[], start: number, end: number, sentence: Sentence): number {
  const next = tokens[end + 1];
  if (next === undefined || end + 1 >= sentence.last || !touches(tokens, end + 1)) return end;
  if (next.capital) return end + 2;
  if (
    end - start >= 2 &&
    (tokens[end - 1]?.text.length ?? 0) > 1 &&
    HYPHEN_TAIL.test(next.text) &&
    !SUFFIX_OF_ADJECTIVE.test(next.text)
  )
    return end + 2;
  return LINK.test(next.text) && isHyphen(tokens[end + 2]) && isWrittenOn(tokens, end + 3, sentence) ? end + 4 : end;
}

/** Whether a capitalised word goes on right behind the hyphen before it. */
const isWrittenOn = (tokens: readonly Token[], i: number, sentence: Sentence): boolean =>
  i < sentence.last && touches(tokens, i) && touches(tokens, i - 1) && tokens[i]?.capital === true;

function stepPossessive(tokens: readonly Token[], end: number, sentence: Sentence): number {
  const owner = tokens[end - 1]?.lower ?? "";
  // "the Employers' Federation", "the Teachers’ Union"
  const people = tokens[end]?.lower === "'" && PEOPLE_ROLES.has(owner);
  if (!(people || POSSESSIVE_NAMES.has(owner)) || !follows(tokens, end + 1, sentence)) return end;
  const [next = "", further = ""] = [tokens[end + 1]?.lower, tokens[end + 2]?.lower];
  const named = ORGANISATION_HEADS.has(next) || ORGANISATION_HEADS.has(further);
  // "Queen's Park"
  return named || (!people && PLACE_HEADS_SET.has(next)) ? end + 2 : end;
}

function stepParticle(tokens: readonly Token[], end: number, sentence: Sentence): number {
  for (let i = end + 1; i <= end + 3; i++) {
    const token = tokens[i];
    if (token === undefined || i >= sentence.last) return end;
    if (isNameWord(token)) return i + 1;
    if (!NAME_PARTICLES.has(token.lower) && !isHyphen(token)) return end;
  }
  return end;
}

function stepPreposition(tokens: readonly Token[], start: number, end: number, sentence: Sentence): number {
  const token = tokens[end];
  const before = tokens[end - 1]?.lower ?? "";
  if (token === undefined) return end;
  const skip = tokens[end + 1]?.lower === "the" ? 2 : 1;
  const goesOn = follows(tokens, end + skip, sentence);
  if (!goesOn) return end;
  if (token.lower === "of")
    return ORGANISATION_STARTS.has(before) ||
      TITLES_WITH_OF.has(before) ||
      PLACE_OF.has(before) ||
      isField(tokens, start, end)
      ? end + skip + 1
      : end;
  const head = tokens[start]?.lower ?? "";
  if (FIELD_PREPOSITIONS.has(token.lower))
    return ORGANISATION_STARTS.has(before) || before === "campaign" || before === "minister" || before === "secretary"
      ? end + skip + 1
      : end;
  if (token.lower === "in" || token.lower === "at")
    return (token.lower === "in" && before === "cooperation") ||
      (token.lower === "at" && head === "university" && end - start < 4)
      ? end + skip + 1
      : end;
  if (token.lower === "and" && kindByLists(`${before} and ${tokens[end + 1]?.lower ?? ""}`) !== undefined)
    return end + 2;
  if (token.lower === "and") return joinsFields(tokens, start, end, sentence) ? end + 2 : end;
  return end;
}

/** "Food and Drug Administration", "Centers for Disease Control and Prevention": both sides are fields of work. */
function joinsFields(tokens: readonly Token[], start: number, end: number, sentence: Sentence): boolean {
  const next = tokens[end + 1];
  const before = tokens[end - 1];
  if (next === undefined || before === undefined || !follows(tokens, end + 1, sentence)) return false;
  const inside =
    hasPreposition(tokens, start, end) && (startsOrganisation(tokens, start, end) || TOPIC_WORDS.has(before.lower));
  if (inside && (TOPIC_WORDS.has(next.lower) || next.lower === "prevention")) return true;
  if (!TOPIC_WORDS.has(before.lower)) return false;
  for (let i = end + 1; i < Math.min(end + 6, sentence.last) && follows(tokens, i, sentence); i++)
    if (i > end + 1 && ORGANISATION_HEADS.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "Council for the Welfare of Immigrants": a field of work goes on, a place does not. */
const isField = (tokens: readonly Token[], start: number, end: number): boolean =>
  startsOrganisation(tokens, start, end) && !isKnownWord(lookUp(tokens[end - 1]));

/** Whether the head of an organisation stands before a preposition ("Australian Centre for …"). */
function startsOrganisation(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const lower = tokens[i]?.lower ?? "";
    const joins = lower === "of" || FIELD_PREPOSITIONS.has(lower);
    if (joins && ORGANISATION_STARTS.has(tokens[i - 1]?.lower ?? "")) return true;
  }
  return false;
}

function hasPreposition(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "of" || FIELD_PREPOSITIONS.has(lower)) return true;
  }
  return false;
}
