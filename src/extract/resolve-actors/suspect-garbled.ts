import { distance } from "fastest-levenshtein";
import { firstFrom } from "../first-from.ts";
import type { Token, TokenizedArticle } from "../tokenize.ts";
import type { ActorDraft, DraftMention } from "./actor-draft.ts";
import type { JoinedName } from "./join-names.ts";

/** A person counts as known in the article from this many mentions on, and as rare up to that many. */
const KNOWN = 2;
const RARE = 2;
/** Only the persons met most are asked whether a rare name means them: keeps the work linear. */
const MOST_KNOWN = 12;
/** Tokens between two persons who stand in one relation ("Lee met Ek"). */
const NEAR = 8;
/** How often the two leading persons of an article must stand near each other before a third name in that place is doubted. */
const PAIRED = 3;
/** Sentences around a rare name in which the person meant must be met. */
const AROUND = 3;

interface Suspicion {
  readonly meant: ActorDraft;
  readonly why: string;
}

/**
 * Doubt rare names that are spelt nearly like a known person's and stand close to that person or where he is expected.
 * Spelling alone is never enough, and the place alone neither: within one article, whoever stands beside a known person is
 * mostly somebody else whom readers know. Other articles may tell more. A near spelling joins the actor as garbled.
 */
export function suspectGarbled({ tokens }: TokenizedArticle, joined: readonly JoinedName[]): readonly JoinedName[] {
  const counts = new Map<ActorDraft, number>();
  for (const { draft } of joined) if (draft.kind === "person") counts.set(draft, (counts.get(draft) ?? 0) + 1);
  const rare: ActorDraft[] = [];
  for (const [draft, count] of counts) if (draft.words.length === 1 && count <= RARE) rare.push(draft);
  if (rare.length === 0) return joined;
  const known = [...counts]
    .filter(([draft, count]) => count >= KNOWN || draft.words.length > 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_KNOWN)
    .map(([draft]) => draft);
  const doubted = new Set(rare.filter((draft) => known.some((other) => isSpeltNearly(draft, other))));
  if (doubted.size === 0) return joined;
  const persons = joined.filter(({ draft }) => draft.kind === "person");
  const pairs = countPairs(persons, tokens);
  return joined.map((name) => {
    const suspicion = doubted.has(name.draft) ? findSuspicion(name, known, pairs, persons, tokens) : undefined;
    return suspicion === undefined ? name : apply(name, suspicion);
  });
}

const keyOf = (a: ActorDraft, b: ActorDraft): string => [a.words.join(" "), b.words.join(" ")].sort().join("|");

/** How often two persons are named near each other in one sentence. */
function countPairs(persons: readonly JoinedName[], tokens: readonly Token[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 1; i < persons.length; i++) {
    const [a, b] = [persons[i - 1], persons[i]];
    if (a === undefined || b === undefined || a.draft === b.draft || !areNear(a, b, tokens)) continue;
    const key = keyOf(a.draft, b.draft);
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  return pairs;
}

const areNear = (a: JoinedName, b: JoinedName, tokens: readonly Token[]): boolean =>
  b.first - a.last <= NEAR && tokens[a.first]?.sentence === tokens[b.first]?.sentence;

function findSuspicion(
  name: JoinedName,
  known: readonly ActorDraft[],
  pairs: ReadonlyMap<string, number>,
  persons: readonly JoinedName[],
  tokens: readonly Token[],
): Suspicion | undefined {
  const at = firstFrom(persons, name.first);
  const partners = [persons[at - 1], persons[at + 1]]
    .filter((other) => other !== undefined)
    .filter((other) => (other.first < name.first ? areNear(other, name, tokens) : areNear(name, other, tokens)));
  const around = persons
    .slice(Math.max(0, at - 6), at + 7)
    .filter((other) => Math.abs((tokens[other.first]?.sentence ?? 0) - (tokens[name.first]?.sentence ?? 0)) <= AROUND);
  for (const meant of known) {
    const near = isSpeltNearly(name.draft, meant);
    const shared = partners.find(
      (other) => other.draft !== meant && (pairs.get(keyOf(other.draft, meant)) ?? 0) >= PAIRED,
    );
    const company = partners.some((other) => other.draft === meant);
    if (company || meant === name.draft) continue;
    if (near && (shared !== undefined || around.some((other) => other.draft === meant)))
      return { meant, why: `spelt nearly like ${meant.name}, who is named in this place elsewhere` };
  }
  return undefined;
}

const isSpeltNearly = ({ words }: ActorDraft, meant: ActorDraft): boolean =>
  isNearSpelling(words[0] ?? "", meant.words.at(-1) ?? "");

/** One letter of difference in five, two in eight, and a common beginning. */
function isNearSpelling(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 5 || a === b || a === `${b}s` || a.slice(0, 1) !== b.slice(0, 1)) return false;
  return distance(a, b) <= (length >= 8 ? 2 : 1);
}

function apply(name: JoinedName, { meant, why }: Suspicion): JoinedName {
  const { draft } = name;
  const index = draft.mentions.findIndex(({ start }) => start === name.name.start);
  const mention = draft.mentions[index];
  if (mention === undefined) return name;
  const garbled: DraftMention = {
    ...mention,
    form: "garbled",
    confidence: 0.6,
    foundBy: "near-spelling-in-place",
    suspected: { draft: meant, why },
  };
  draft.mentions.splice(index, 1);
  meant.mentions.push(garbled);
  for (const form of draft.forms.keys()) meant.forms.set(form, meant.forms.get(form) ?? 0);
  return { ...name, draft: meant };
}
