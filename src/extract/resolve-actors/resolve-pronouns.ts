import type { TokenizedArticle } from "../tokenize.ts";
import { genderOf, type Gender } from "./actor-draft.ts";
import { askForPerson } from "./ask-for-person.ts";
import type { JoinedName } from "./join-names.ts";
import { meetAgain, meetPerson } from "./meet-person.ts";
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

/** How many mentions back a pronoun looks. */
const MEMORY = 20;

/** From this confidence on a pronoun tells something of the gender of its person. */
const SURE = 0.8;

/** Give he, she and their forms to persons: by gender, nearness, subjecthood and who the text is about; mentions go into the drafts. */
export function resolvePronouns(text: TokenizedArticle, joined: readonly JoinedName[]): void {
  const quoted = findQuotedTokens(text);
  const { tokens } = text;
  const recent: Recent[] = [];
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    for (let name = joined[next]; name !== undefined && name.first <= index; name = joined[++next])
      if (name.draft.kind === "person") remember(recent, meetPerson(text, name, quoted, recent.at(-1)));
    const gender = token.tag === "PRON" || token.lower === "her" ? PERSONAL_PRONOUNS.get(token.lower) : undefined;
    if (gender === undefined) continue;
    const asked = askForPerson(text, index, gender, quoted[index] === 1, recent.at(-1), [
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
    remember(recent, meetAgain(asked, found.draft));
  }
}

function remember(recent: Recent[], met: Recent): void {
  recent.push(met);
  if (recent.length > MEMORY) recent.shift();
}
