import type { Token } from "../tokenize.ts";
import { genderOf, type ActorDraft, type Gender } from "./actor-draft.ts";
import type { PersonMemory } from "./person-memory.ts";

/** Words that open a sentence with something that comes before its subject. */
const OPENING = new Set(
  "in at on during after before despite with for from when while as asked since throughout like to by if although though until under among because unlike through over amid following".split(
    " ",
  ),
);
const VERBAL = new Set(["VERB", "AUX", "ADV"]);
/** Tokens from a pronoun to the comma behind what it stands in. */
const LONGEST_OPENING = 25;
/** Tokens of titles and adjectives between the comma and the name. */
const LONGEST_TITLE = 3;

/** "In his speech, Lee said": the subject right behind what stands before it, which a pronoun in there means; undefined where somebody was named there before. */
export function findNextSubject(memory: PersonMemory, index: number, gender: Gender): ActorDraft | undefined {
  const { text, joined, recent, quoted } = memory;
  const { tokens, sentences } = text;
  const sentence = tokens[index]?.sentence ?? 0;
  const opening = tokens[sentences[sentence]?.first ?? -1];
  if (opening === undefined || !OPENING.has(opening.lower) || quoted[index] === 1) return undefined;
  if (recent.at(-1)?.sentence === sentence && recent.at(-1)?.pronoun === false) return undefined;
  const comma = commaBehind(tokens, index);
  if (comma === undefined) return undefined;
  let next = memory.next;
  while ((joined[next]?.first ?? Infinity) <= comma) if (joined[next++]?.draft.kind === "person") return undefined;
  const name = joined[next];
  if (name === undefined || name.draft.kind !== "person" || name.first - comma > LONGEST_TITLE + 1) return undefined;
  if (!VERBAL.has(tokens[name.last]?.tag ?? "X") || quoted[name.first] === 1) return undefined;
  const { draft } = name;
  return (genderOf(draft) ?? gender) === gender && (name.first === comma + 1 || isMet(memory, draft))
    ? draft
    : undefined;
}

function commaBehind(tokens: readonly Token[], index: number): number | undefined {
  for (let i = index + 1; i < index + LONGEST_OPENING; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[index]?.sentence) return undefined;
    if (token.text === ",") return i;
  }
  return undefined;
}

const isMet = ({ recent }: PersonMemory, draft: ActorDraft): boolean => recent.some((met) => met.draft === draft);
