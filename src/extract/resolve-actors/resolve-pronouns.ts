import type { Quotation } from "../find-quotations.ts";
import { markWords, wordMark } from "../mark-words.ts";
import { tokenIndexAt, type Token, type TokenizedArticle } from "../tokenize.ts";
import { genderOf, type Gender } from "./actor-draft.ts";
import { addNominal } from "./add-nominal.ts";
import { askForPerson } from "./ask-for-person.ts";
import { findEpithet, isEpithetNoun, isIntroduced } from "./find-epithet.ts";
import type { JoinedName } from "./join-names.ts";
import { meetAgain, meetPerson, type Place } from "./meet-person.ts";
import { pickCalled } from "./pick-called.ts";
import { pickPerson } from "./pick-person.ts";
import { findQuotedTokens } from "./quoted-tokens.ts";
import type { Recent } from "./salience.ts";

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
const EPITHET = wordMark(({ lower }) => isEpithetNoun(lower));

/** How many mentions back a pronoun looks. */
const MEMORY = 20;

/** From this confidence on a pronoun tells something of the gender of its person. */
const SURE = 0.8;

/** From this confidence on a description is nobody else's. */
const SURE_NOMINAL = 0.65;

/** Give he, she and their forms to persons: by gender, nearness, subjecthood and who the text is about; mentions go into the drafts. */
export function resolvePronouns(
  text: TokenizedArticle,
  joined: readonly JoinedName[],
  quotations: readonly Quotation[],
): void {
  const quoted = findQuotedTokens(text, quotations);
  const { tokens } = text;
  const recent: Recent[] = [];
  const { places, described } = placePersons(text, joined);
  const introduced = new Map<string, number>();
  let next = 0;
  let place = 0;
  let openedIn = -1;
  const remember = (met: Recent): void => {
    recent.push(met);
    if (recent.length > MEMORY) recent.shift();
    if (met.subject && !met.quoted) openedIn = met.sentence;
  };
  const marks = markWords(tokens);
  for (let index = 0; index < marks.length; index++) {
    const mark = (marks[index] ?? 0) & (PRONOUN | EPITHET);
    const token = tokens[index];
    if (mark === 0 || token === undefined) continue;
    const gender = (mark & PRONOUN) === 0 ? undefined : genderOfPronoun(token);
    const epithet =
      mark === EPITHET && quoted[index] === 0 && !described.has(index) ? findEpithet(tokens, index) : undefined;
    if (mark === EPITHET && isIntroduced(tokens, index)) introduced.set(token.lower, token.sentence);
    if (gender === undefined && epithet === undefined) continue;
    for (let name = joined[next]; name !== undefined && name.first <= index; name = joined[++next]);
    for (let met = places[place]; met !== undefined && met.first <= index; met = places[++place])
      remember(meetPerson(text, met, quoted, recent.at(-1), openedIn === tokens[met.first]?.sentence));
    if (epithet !== undefined) {
      const opened = openedIn === token.sentence;
      const called = pickCalled(text, epithet, recent, opened, introduced, joined, next);
      if (called === undefined) continue;
      const { first, noun } = epithet;
      addNominal(called, tokens, first, noun + 1, 0.6, "epithet-by-salience");
      remember(
        meetPerson(text, { draft: called, first, last: noun + 1, nominal: true }, quoted, recent.at(-1), opened),
      );
      continue;
    }
    if (gender === undefined) continue;
    const asked = askForPerson(text, index, gender, quoted[index] === 1, recent.at(-1), openedIn === token.sentence, [
      joined[next - 1],
      joined[next],
    ]);
    const found = pickPerson(recent, asked);
    if (found === undefined) continue;
    found.draft.mentions.push({
      start: token.start,
      end: token.end,
      form: "pronoun",
      confidence: found.confidence,
      foundBy: "pronoun-by-salience",
    });
    if (found.confidence >= SURE && (genderOf(found.draft) ?? gender) === gender) found.draft[gender] += 0.5;
    remember(meetAgain(asked, found.draft));
  }
}

/** Where persons are named or described, in reading order, and the tokens that end a description. */
function placePersons({ tokens }: TokenizedArticle, joined: readonly JoinedName[]) {
  const places: Place[] = joined.filter(({ draft }) => draft.kind === "person");
  const described = new Set<number>();
  for (const draft of new Set(places.map((place) => place.draft)))
    for (const { form, confidence, start, end } of draft.mentions) {
      if (form !== "nominal") continue;
      const last = tokenIndexAt(tokens, end - 1);
      described.add(last);
      if (confidence >= SURE_NOMINAL)
        places.push({ draft, first: tokenIndexAt(tokens, start), last: last + 1, nominal: true });
    }
  return { places: places.sort((a, b) => a.first - b.first), described };
}

const genderOfPronoun = ({ tag, lower }: Token): Gender | undefined =>
  tag === "PRON" || lower === "her" ? PERSONAL_PRONOUNS.get(lower) : undefined;
