import type { Quotation } from "../find-quotations.ts";
import { markWords, wordMark } from "../mark-words.ts";
import { tokenIndexAt, type TokenizedArticle } from "../tokenize.ts";
import { genderOf, type Gender } from "./actor-draft.ts";
import { askForPerson } from "./ask-for-person.ts";
import type { JoinedName } from "./join-names.ts";
import { meetAgain, meetPerson, type Place } from "./meet-person.ts";
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
  const places = placePersons(text, joined);
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
    if (((marks[index] ?? 0) & PRONOUN) === 0) continue;
    const token = tokens[index];
    const gender = token && (token.tag === "PRON" || token.lower === "her") && PERSONAL_PRONOUNS.get(token.lower);
    if (!token || !gender) continue;
    for (let name = joined[next]; name !== undefined && name.first <= index; name = joined[++next]);
    for (let met = places[place]; met !== undefined && met.first <= index; met = places[++place])
      remember(meetPerson(text, met, quoted, recent.at(-1), openedIn === tokens[met.first]?.sentence));
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

/** Where persons are named or described, in reading order. */
function placePersons({ tokens }: TokenizedArticle, joined: readonly JoinedName[]): Place[] {
  const places: Place[] = joined.filter(({ draft }) => draft.kind === "person");
  for (const draft of new Set(places.map((place) => place.draft)))
    for (const { form, confidence, start, end } of draft.mentions)
      if (form === "nominal" && confidence >= SURE_NOMINAL)
        places.push({
          draft,
          first: tokenIndexAt(tokens, start),
          last: tokenIndexAt(tokens, end - 1) + 1,
          nominal: true,
        });
  return places.sort((a, b) => a.first - b.first);
}
