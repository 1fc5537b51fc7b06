import { TITLE_FIELDS } from "../../lexicon/person-titles.ts";
import { DEMONYMS, STATE_NAMES } from "../../lexicon/states.ts";
import { Token } from "../tokenize.ts";
import { formOf } from "../word-form.ts";
import type { Chunk } from "./cut-chunks.ts";
import { isAcronym, isHyphen } from "./name-words.ts";
import { lookUp, lookUpStretch } from "./word-entry.ts";

/** "Undersecretary for Education Mr. Ek". */
const FIELD_JOINTS = new Set(["of", "for"]);

const EMPTY = new Token(0, 0, formOf(""), "X", 0);

/** "President", "Dr.", "Sen." */
export const isTitle = (token: Token | undefined): boolean => lookUp(token).title;

/** "Deputy", "Foreign", "Former": words of a title that are none by themselves. */
export const isModifier = (token: Token | undefined): boolean => lookUp(token).titleModifier;

/** The last run of title words in the chunk with its modifiers and field ("Deputy Secretary of State"). */
export function findTitle(tokens: readonly Token[], { first, last }: Chunk) {
  if (last - first > 1 && isOrganisationName(tokens, first, last)) return undefined;
  let at = last - 1;
  while (at >= first && !isTitle(tokens[at])) at--;
  if (at < first) return undefined;
  if (isAcronym(tokens[at] ?? EMPTY) && at === last - 1) return undefined;
  let end = at + 1;
  if (end < last && tokens[end]?.lower === "'s") return undefined; // "Queen's Park"
  const { lower } = tokens[end] ?? EMPTY;
  if (end < last && (lower === "of" || lower === "for" || lower === "to" || lower === "and"))
    end = endOfField(tokens, end + 1, last);
  let start = at;
  while (start > first && (isTitle(tokens[start - 1]) || isModifier(tokens[start - 1]) || isHyphen(tokens[start - 1])))
    start--;
  const field = start - 2 >= first && FIELD_JOINTS.has(tokens[start - 1]?.lower ?? "") && isTitle(tokens[start - 2]);
  return { first: field ? start - 2 : start, last: end };
}

/** "Minister of Foreign Affairs Ann Lee": the field of a title ends where words of other sorts begin. */
function endOfField(tokens: readonly Token[], start: number, last: number): number {
  let end = tokens[start]?.lower === "the" ? start + 1 : start;
  while (end < last) {
    const { lower } = tokens[end] ?? EMPTY;
    const two = `${lower} ${tokens[end + 1]?.lower ?? ""}`;
    if (end + 1 < last && STATE_NAMES.has(two)) return end + 2;
    if (!TITLE_FIELDS.has(lower) && !STATE_NAMES.has(lower) && !DEMONYMS.has(lower)) break;
    end++;
    if (STATE_NAMES.has(lower)) break;
  }
  if (end > start || tokens[start]?.lower === "the") return end;
  // "Minister of Aquaculture Ann Lee": of a field that no list has the name begins with a given name.
  for (let at = start + 1; at < last - 1; at++) if (lookUp(tokens[at]).given) return at;
  return last;
}

/** Whether a list or the last word makes the whole chunk an organisation, although titles stand in it ("General Assembly"). */
export function isOrganisationName(tokens: readonly Token[], first: number, last: number): boolean {
  if (lookUpStretch(tokens, first, last) === "organisation") return true;
  const head = tokens[last - 1];
  const { title, organisationHead } = lookUp(head);
  if (title || !organisationHead) return false;
  const opening = tokens[first];
  const address = opening !== undefined && isTitle(opening) && last - first > 1 && isTitle(tokens[first + 1]);
  return (
    !address && !(opening !== undefined && /^(?:mr|mrs|ms|dr|sen|rep|gov|president|minister)\.?$/.test(opening.lower))
  );
}
