import type { Quotation } from "../find-quotations.ts";
import { markWords, wordMark } from "../mark-words.ts";
import type { Token, TokenizedArticle } from "../tokenize.ts";
import { genderOf, type ActorDraft, type Gender } from "./actor-draft.ts";
import { addNominal } from "./add-nominal.ts";
import { askForPerson } from "./ask-for-person.ts";
import { findEpithet, isEpithetNoun, isIntroduced } from "./find-epithet.ts";
import { findNextSubject } from "./find-next-subject.ts";
import type { NamePlaces } from "./find-roles.ts";
import type { JoinedName } from "./join-names.ts";
import { meetAgain } from "./meet-person.ts";
import { PersonMemory } from "./person-memory.ts";
import { pickCalled } from "./pick-called.ts";
import { pickPerson } from "./pick-person.ts";
import { findQuotedTokens } from "./quoted-tokens.ts";
import { isPersonNoun, UnnamedPersons } from "./unnamed-persons.ts";

/** Pronouns for one person, with their gender. */
const PERSONAL_PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

const PRONOUN = wordMark(({ lower }) => PERSONAL_PRONOUNS.has(lower));
const NOUN = wordMark(({ lower }) => isEpithetNoun(lower) || isPersonNoun(lower));

/** From this confidence on a pronoun tells something of the gender of its person. */
const SURE = 0.8;

/** Of 12 such readings in 210 training articles 12 are right. */
const NEXT_SUBJECT = 0.9;

/**
 * Give he, she and their forms, and other words for somebody named ("the candidate"), to persons: by gender, nearness,
 * subjecthood and who the text is about. Mentions go into the drafts; persons whom only a description tells are returned.
 */
export function resolvePronouns(
  text: TokenizedArticle,
  joined: readonly JoinedName[],
  names: NamePlaces,
  quotations: readonly Quotation[],
): ActorDraft[] {
  const memory = new PersonMemory(text, joined, findQuotedTokens(text, quotations));
  const unnamed = new UnnamedPersons(text, names);
  const introduced = new Map<string, number>();
  const marks = markWords(text.tokens);
  for (let index = 0; index < marks.length; index++) {
    const mark = (marks[index] ?? 0) & (PRONOUN | NOUN);
    if (mark === NOUN) readDescription(memory, index, unnamed, introduced);
    else if (mark !== 0) readPronoun(memory, index);
  }
  return unnamed.finish();
}

/** "the candidate": somebody named before; "a teacher": somebody whom a pronoun may mean. */
function readDescription(
  memory: PersonMemory,
  index: number,
  unnamed: UnnamedPersons,
  introduced: Map<string, number>,
): void {
  const { text, quoted, described, joined } = memory;
  const { tokens } = text;
  const { lower = "", sentence = 0 } = tokens[index] ?? {};
  if (described.has(index)) return;
  const epithet = isEpithetNoun(lower) && quoted[index] === 0 ? findEpithet(tokens, index) : undefined;
  if (isEpithetNoun(lower) && isIntroduced(tokens, index)) introduced.set(lower, sentence);
  if (epithet !== undefined) {
    memory.readUpTo(index);
    const opened = memory.isOpened(sentence);
    const draft = pickCalled(text, epithet, memory.recent, opened, introduced, joined, memory.next);
    if (draft === undefined) return;
    const { first, noun } = epithet;
    addNominal(draft, tokens, first, noun + 1, 0.6, "epithet-by-salience");
    return memory.meet({ draft, first, last: noun + 1, nominal: true });
  }
  const place = unnamed.meet(index);
  if (place === undefined) return;
  memory.readUpTo(index);
  memory.meet(place);
}

function readPronoun(memory: PersonMemory, index: number): void {
  const { text, quoted, recent, joined } = memory;
  const token = text.tokens[index];
  const gender = token && genderOfPronoun(token);
  if (token === undefined || gender === undefined) return;
  memory.readUpTo(index);
  const opened = memory.isOpened(token.sentence);
  const around = [joined[memory.next - 1], joined[memory.next]] as const;
  const asked = askForPerson(text, index, gender, quoted[index] === 1, recent.at(-1), opened, around);
  const subject = findNextSubject(memory, index, gender);
  const found = subject === undefined ? pickPerson(recent, asked) : { draft: subject, confidence: NEXT_SUBJECT };
  if (found === undefined) return;
  const { draft, confidence } = found;
  const { start, end } = token;
  const foundBy = subject === undefined ? "pronoun-by-salience" : "pronoun-of-next-subject";
  draft.mentions.push({ start, end, form: "pronoun", confidence, foundBy });
  if (confidence >= SURE && (genderOf(draft) ?? gender) === gender) draft[gender] += 0.5;
  memory.remember(meetAgain(asked, draft));
}

const genderOfPronoun = ({ tag, lower }: Token): Gender | undefined =>
  tag === "PRON" || lower === "her" ? PERSONAL_PRONOUNS.get(lower) : undefined;
