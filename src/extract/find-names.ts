import type { ActorKind } from "../domain/actor.ts";
import type { Span } from "../domain/span.ts";
import { FUNCTION_WORDS_SET } from "../lexicon/not-names.ts";
import { readArticleWords, type ArticleWords } from "./find-names/article-words.ts";
import { cutChunks } from "./find-names/cut-chunks.ts";
import { findKnownNames } from "./find-names/find-known-names.ts";
import { isCommonWord } from "./find-names/is-common-word.ts";
import { KnownNames } from "./find-names/known-names.ts";
import { refineParts } from "./find-names/refine-parts.ts";
import { settleKinds, type SettledName } from "./find-names/settle-kinds.ts";
import type { NamePart } from "./find-names/name-part.ts";
import { addParts } from "./find-names/split-chunk.ts";
import type { NameKind } from "./find-names/votes.ts";
import type { Token, TokenizedArticle } from "./tokenize.ts";
import { perWord } from "./word-form.ts";

/** A proper name in the text: the name core, without title, determiner and possessive ending. */
export interface NameMention extends Span {
  /** Index of its first token, and of the one behind its last. */
  readonly first: number;
  readonly last: number;
  readonly kind: ActorKind;
  /** 0..1 */
  readonly confidence: number;
  readonly foundBy: string;
  /** The title right before the name ("Deputy Prime Minister"). */
  readonly title: Span | undefined;
  /** An adjective of a state ("Russian troops"): it points at the state without naming it. */
  readonly adjective: boolean;
}

/** Words before "administration" and the like that make one name with it: "the Ford administration". */
const ADMINISTRATION = new Set(["administration", "campaign"]);
const ADMINISTRABLE: ReadonlySet<NameKind> = new Set<NameKind>(["person", "organisation", "place"]);
/**
 * Below this confidence a capitalised word is left alone: on GUM news three of four such finds are titles of works,
 * products and words at the start of a sentence.
 */
const LEAST = { person: 0.6, organisation: 0.66, state: 0.5, place: 0.6, group: 0.6 } as const;
/** The same for a word that opens a sentence and is a word of English; for one that is none. */
const LEAST_WEAK = 0.62;
const LEAST_STRANGE = 0.55;
const SHORTEST_STRANGE = 3;
/** Behind these an adjective of a state says which money is meant. */
const CURRENCIES = new Set(
  "franc francs dollar dollars pound pounds peso pesos rupee rupees yen yuan won krona kronor krone kroner lira rouble roubles ruble rubles rand real reais dinar dinars dirham dirhams riyal riyals zloty hryvnia forint shekel shekels baht ringgit".split(
    " ",
  ),
);
/** A name that comes this often is one, whatever its kind. */
const OFTEN = 3;

/** Names of persons, organisations, states, places and groups, in reading order, without overlap. */
export function findNames(text: TokenizedArticle): NameMention[] {
  const { tokens } = text;
  const words = readArticleWords(text);
  const parts = findParts(text, words);
  const settled = settleKinds(tokens, parts, words);
  addSurnames(settled);
  const known = findHidden(text, words, settled);
  const unsettled = known.filter((part) => !settled.has(part.key));
  for (const [key, name] of settleKinds(tokens, unsettled, words)) settled.set(key, name);
  const refined = refineParts(tokens, known.length === 0 ? parts : [...parts, ...known], settled);
  if (known.length > 0) refined.sort((a, b) => a.first - b.first);
  return toMentions(tokens, refined, settled);
}

function findParts({ tokens, sentences }: TokenizedArticle, words: ArticleWords): NamePart[] {
  const parts: NamePart[] = [];
  for (const sentence of sentences) {
    if (words.cases[sentence.paragraph] !== "sentence") continue;
    for (const chunk of cutChunks(tokens, sentence, words)) addParts(tokens, chunk, parts);
  }
  return parts;
}

/** In letters. */
const SHORTEST_SURNAME = 3;

/** A headline may give a surname that the article itself has only behind a given name. */
function addSurnames(settled: Map<string, SettledName>): void {
  const persons = [...settled].filter(([, { kind }]) => kind === "person");
  for (const [key, name] of persons) {
    const blank = key.lastIndexOf(" ");
    if (blank < 0 || key.length - blank <= SHORTEST_SURNAME) continue;
    const surname = key.slice(blank + 1);
    if (!settled.has(surname)) settled.set(surname, name);
  }
}

/** The names in lines whose capitals tell nothing. */
function findHidden(
  { tokens, sentences }: TokenizedArticle,
  { cases }: ArticleWords,
  settled: ReadonlyMap<string, SettledName>,
): NamePart[] {
  if (cases.every((letterCase) => letterCase === "sentence")) return [];
  const known = new KnownNames(settled);
  const parts: NamePart[] = [];
  for (const sentence of sentences) {
    const letterCase = cases[sentence.paragraph] ?? "sentence";
    if (letterCase === "sentence") continue;
    for (const part of findKnownNames({ tokens, sentence, letterCase }, known)) parts.push(part);
  }
  return parts;
}

function toMentions(
  tokens: readonly Token[],
  parts: readonly NamePart[],
  settled: ReadonlyMap<string, SettledName>,
): NameMention[] {
  const mentions: NameMention[] = [];
  for (const part of parts) {
    const mention = toMention(tokens, part, settled);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function toMention(
  tokens: readonly Token[],
  part: NamePart,
  settled: ReadonlyMap<string, SettledName>,
): NameMention | undefined {
  const { first, last, demonym: adjective } = part;
  const opening = tokens[first];
  const closing = tokens[last - 1];
  const sense = senseOf(tokens, part, settled);
  if (opening === undefined || closing === undefined || sense === undefined) return undefined;
  const { start } = opening;
  const { kind, confidence, foundBy } = sense;
  const office = sense === OFFICE ? tokens[last] : undefined;
  if (office !== undefined)
    return { start, end: office.end, first, last: last + 1, kind, confidence, foundBy, title: undefined, adjective };
  const title = adjective ? undefined : titleOf(tokens, part);
  return { start, end: endOfName(closing), first, last, kind, confidence, foundBy, title, adjective };
}

/** What a part names, and how sure. */
type Sense = Pick<NameMention, "kind" | "confidence" | "foundBy">;

const ADJECTIVE: Sense = { kind: "state", confidence: 0.9, foundBy: "demonym" };
/** "the Ford administration" */
const OFFICE: Sense = { kind: "organisation", confidence: 0.95, foundBy: "administration-of" };

/** What a part names; undefined where it names no actor or too unsurely. */
function senseOf(
  tokens: readonly Token[],
  { key, title, demonym, weak, last }: NamePart,
  settled: ReadonlyMap<string, SettledName>,
): Sense | undefined {
  const next = tokens[last]?.lower ?? "";
  if (demonym) return CURRENCIES.has(next) ? undefined : ADJECTIVE;
  const name = settled.get(key);
  if (name === undefined || name.kind === "thing") return undefined;
  const { kind, confidence, foundBy } = name;
  const least = weak ? (isStrange(key) ? leastStrange(key, name) : LEAST_WEAK) : LEAST[kind];
  if (name.count < OFTEN && confidence < least) return undefined;
  if (title === null && ADMINISTRATION.has(next) && ADMINISTRABLE.has(kind)) return OFFICE;
  return { kind, confidence, foundBy };
}

/** Whether a word is none of English, not even behind a letter that was glued to it ("QWhat"). */
const isStrange = (key: string): boolean =>
  key.length > SHORTEST_STRANGE &&
  ![key, key.slice(1)].some((word) => isCommonWord(word) || FUNCTION_WORDS_SET.has(word));

/** A strange word that opens two sentences may be a name, but for a plural ("Excavators"). */
const leastStrange = (key: string, { count }: SettledName): number =>
  count > 1 && !key.endsWith("s") ? 0 : LEAST_STRANGE;

/** A name keeps the full stop of an abbreviation ("U.S.", "Inc.") and loses the possessive of a token that was not cut. */
const endOfName = ({ form, end }: Token): number => end - possessiveOf(form);

/** Characters of the possessive ending that a word has kept. */
const possessiveOf = perWord(({ text }) => {
  if (text.length < 3) return 0;
  if (text.endsWith("'s") || text.endsWith("’s")) return 2;
  return text.endsWith("'") || text.endsWith("’") ? 1 : 0;
});

function titleOf(tokens: readonly Token[], { title }: NamePart): Span | undefined {
  const first = title && tokens[title.first];
  const last = title && tokens[title.last - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}
