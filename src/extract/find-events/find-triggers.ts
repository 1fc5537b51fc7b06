import type { Span } from "../../domain/span.ts";
import { CALENDAR_WORDS } from "../../lexicon/not-names.ts";
import { wordMark } from "../mark-words.ts";
import type { ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { PartOfSpeech } from "../tag-text.ts";
import type { Sentence, Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import type { TriggerContext } from "./trigger-context.ts";
import { OPENINGS, SECOND_WORDS, type Opening, type Pattern } from "./trigger-patterns.ts";

/** Words that name a happening; tokens `first` to `last` (excluded). */
export interface Trigger extends Span {
  readonly kind: string;
  readonly family: string;
  readonly part: "noun" | "verb";
  readonly first: number;
  readonly last: number;
}

/** Openings of compounds that leave the sense of their second part alone: "post-match", "re-elected". */
const JOINING = /^(?:post|pre|mid|re|counter|now|air|car|phone|video)-\w/;

/** The second part of such a compound; empty for any other word. */
const compoundOf = (lower: string): string => (JOINING.test(lower) ? lower.slice(lower.lastIndexOf("-") + 1) : "");

const NONE: Opening = { patterns: [], alone: 0 };

/** What a word opens; what its second part opens, where it is a compound. */
const openingOf = perWord(({ lower }) => OPENINGS.get(lower) ?? NONE);
const compoundOpeningOf = perWord(({ lower }) => OPENINGS.get(compoundOf(lower)) ?? NONE);

const opensAlone = ({ patterns, alone }: Opening): boolean => alone < patterns.length;

const TRIGGER = wordMark((form) => opensAlone(openingOf(form)) || compoundOpeningOf(form) !== NONE);
const OPENS_PHRASE = wordMark((form) => openingOf(form).alone > 0);
const CONTINUES_PHRASE = wordMark(({ lower }) => SECOND_WORDS.has(lower));

/** An article in which triggers are looked for. */
export interface TriggerSearch {
  readonly index: ArticleActorWords;
  readonly context: TriggerContext;
}

/** Triggers of one sentence in reading order, without overlap; never inside a name. */
export function findTriggers(search: TriggerSearch, sentence: Sentence): Trigger[] {
  const { marks, inName } = search.index;
  const found: Trigger[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!mayOpen(marks, at) || inName[at] === true) continue;
    const trigger = readAt(search, sentence, at);
    if (trigger === undefined) continue;
    found.push(trigger);
    at = trigger.last - 1;
  }
  return found;
}

/** Whether a word is a trigger, or the first word of one and the next its second. */
function mayOpen(marks: Int32Array, at: number): boolean {
  const mark = marks[at] ?? 0;
  return (mark & TRIGGER) !== 0 || ((mark & OPENS_PHRASE) !== 0 && continuesPhrase(marks, at + 1));
}

const continuesPhrase = (marks: Int32Array, at: number): boolean => ((marks[at] ?? 0) & CONTINUES_PHRASE) !== 0;

/** The trigger that a word begins as it stands, else as the second part of a compound. */
function readAt(search: TriggerSearch, sentence: Sentence, at: number): Trigger | undefined {
  const { tokens } = search.index;
  const token = tokens[at];
  if (!token) return undefined;
  const own = longestAt(search, sentence, at, openingOf(token.form), false);
  const match = own ?? longestAt(search, sentence, at, compoundOpeningOf(token.form), true);
  if (!match || isGeneric(tokens, at, match)) return undefined;
  const last = at + match.words.length;
  const { kind, family } = match.kind;
  const start = own ? token.start : token.end - compoundOf(token.lower).length;
  return { start, end: tokens[last - 1]?.end ?? token.end, first: at, last, kind, family, part: match.part };
}

/** "changes games", "plays finals": plural sport of which no number or article says that certain ones are meant. */
function isGeneric(tokens: readonly Token[], at: number, { part, kind }: Pattern): boolean {
  if (part !== "noun" || kind.kind !== "match" || tokens[at]?.lower.endsWith("s") !== true) return false;
  for (let back = at - 1; back >= at - 2; back--) {
    const before = tokens[back];
    if (!before || before.tag === "DET" || before.tag === "NUM" || before.lower === "'s") return before === undefined;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(before.tag)) return true;
  }
  return true;
}

/** The longest pattern that fits at a token; of equally long ones that whose own context is there, else one that needs none. */
function longestAt(
  { index, context }: TriggerSearch,
  sentence: Sentence,
  at: number,
  { patterns, alone }: Opening,
  compound: boolean,
): Pattern | undefined {
  let length = 0;
  let best: Pattern | undefined;
  for (let i = continuesPhrase(index.marks, at + 1) ? 0 : alone; i < patterns.length; i++) {
    const pattern = patterns[i];
    if (pattern === undefined || pattern.words.length < length) break;
    if (!fits(index.tokens, at, pattern, compound)) continue;
    if (context.has(pattern.kind, sentence)) return pattern;
    length = pattern.words.length;
    if (pattern.kind.needs === undefined) best ??= pattern;
  }
  return best;
}

function fits(tokens: readonly Token[], at: number, pattern: Pattern, compound: boolean): boolean {
  const { words, kind } = pattern;
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false;
  if (pattern.part === "verb") return isVerb(tokens, at + pattern.verb);
  if (compound && tokens[at]?.tag === "ADJ") return true;
  return isNoun(tokens, at, at + words.length - 1) && (words.length > 1 || !modifies(tokens, at, kind.family));
}

/** Whether a tag is that of a word with which a noun phrase opens. */
const opensNoun = (tag: PartOfSpeech): boolean => tag === "DET" || tag === "ADJ" || tag === "PROPN" || tag === "NUM";

/** "a call for help", "calls on him", "a call to vote": asking, not telephoning; "no talk of": none. */
const NOT_CALLED = new Set(["for", "on", "of", "to"]);
const CALLS = new Set(["call", "calls", "talk", "test"]);
/** "in charge", "under fire": set phrases that tell of no happening, by preposition. */
const SET_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["in", new Set(["charge", "demand", "conflict", "offer"])],
  ["under", new Set(["fire"])],
  ["on", new Set(["offer"])],
  ["at", new Set(["war", "odds"])],
]);
const NO_WORDS: ReadonlySet<string> = new Set();
const calls = perWord(({ lower }) => CALLS.has(lower));
const setBehind = perWord(({ lower }) => SET_PHRASES.get(lower) ?? NO_WORDS);
const BROADCAST = new Set(["show", "shows", "radio", "host"]);
/** Families whose nouns stand before other nouns without losing their sense: "conflict zone", "sanctions relief". */
const MODIFYING = new Set(["contact", "conflict", "sanctions", "demand", "attack", "enlargement"]);

function isNoun(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[last];
  const before = tokens[at - 1];
  if (!token || token.text === "March") return false;
  const next = tokens[last + 1];
  const after = next?.lower ?? "";
  if (at === last && calls(token.form) && NOT_CALLED.has(after)) return false;
  if (after === "-" || (token.lower === "talk" && BROADCAST.has(after))) return false;
  const set = before ? setBehind(before.form) : NO_WORDS;
  if (set !== NO_WORDS && set.has(token.lower)) return false;
  if (token.tag === "NOUN" || token.tag === "X" || last > at) return true;
  if (token.tag === "PROPN") return true;
  return token.tag === "VERB" && before !== undefined && (opensNoun(before.tag) || before.lower === "'s");
}

/** "the race winner", "a launch pad", "the ruling party": the noun only says of what kind the next one is. */
function modifies(tokens: readonly Token[], at: number, family: string): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.lower === "ruling" && next?.tag === "PROPN" && !CALENDAR_WORDS.has(next.lower)) return true;
  if (next?.tag !== "NOUN" || token?.lower.endsWith("s") === true) return false;
  if (MODIFYING.has(family) && !/ers?$/.test(next.lower)) return false;
  return openingOf(next.form) === NONE || /^(?:plans?|offers?)$/.test(next.lower);
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.text === "March" || (token.tag !== "VERB" && token.tag !== "X")) return false;
  if (before?.tag === "DET" || before?.lower === "'s") return false;
  return !((before?.tag === "ADJ" || before?.tag === "NUM") && tokens[at + 1]?.tag === "NOUN");
}
