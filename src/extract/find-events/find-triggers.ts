import type { Span } from "../../domain/span.ts";
import { EVENT_KINDS, IRREGULAR_FORMS, type EventKind } from "../../lexicon/event-triggers.ts";
import { CALENDAR_WORDS } from "../../lexicon/not-names.ts";
import type { Sentence, Token, TokenizedArticle } from "../tokenize.ts";

/** Words that name a happening; tokens `first` to `last` (excluded). */
export interface Trigger extends Span {
  readonly kind: string;
  readonly family: string;
  readonly part: "noun" | "verb";
  readonly first: number;
  readonly last: number;
}

interface Pattern {
  readonly words: readonly string[];
  readonly kind: EventKind;
  readonly part: "noun" | "verb";
}

const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = buildPatterns();

/** Forms of a verb that rules give, with those of the table of irregular ones. */
export function verbForms(verb: string): string[] {
  const regular = /[^aeiou]y$/.test(verb)
    ? [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
    : verb.endsWith("e")
      ? [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
      : /(?:s|x|z|ch|sh)$/.test(verb)
        ? [verb, `${verb}es`, `${verb}ed`, `${verb}ing`]
        : [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
  return [...regular, ...(IRREGULAR_FORMS[verb]?.split(" ") ?? [])];
}

function nounForms(noun: string): string[] {
  if (noun === "ceasefire" || noun === "aid") return [noun];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}

function split(phrase: string): string[] {
  return phrase.split(/\s+|(?<=-)|(?=-)/).filter((word) => word !== "");
}

function buildPatterns(): Map<string, Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  const add = (phrase: string, kind: EventKind, part: Pattern["part"]): void => {
    const words = split(phrase);
    const first = words[0] ?? "";
    const same = patterns.get(first) ?? [];
    patterns.set(first, [...same, { words, kind, part }]);
  };
  const phrases = (list: string): string[] => list.split(/\s*,\s*/).filter((phrase) => phrase !== "");
  for (const kind of EVENT_KINDS) {
    for (const noun of phrases(kind.nouns)) for (const form of nounForms(noun)) add(form, kind, "noun");
    for (const verb of phrases(kind.verbs)) {
      const [head = "", ...rest] = verb.split(" ");
      for (const form of verbForms(head)) add([form, ...rest].join(" "), kind, "verb");
    }
  }
  for (const list of patterns.values()) list.sort((a, b) => b.words.length - a.words.length);
  return patterns;
}

/** Openings of compounds that leave the sense of their second part alone: "post-match", "re-elected". */
const JOINING = /^(?:post|pre|mid|re|counter|now|air|car|phone|video)-\w/;

/** Triggers of one sentence in reading order, without overlap; never inside a name. */
export function findTriggers(
  text: TokenizedArticle,
  sentence: Sentence,
  inName: ReadonlySet<number>,
  lead: string,
): Trigger[] {
  const { tokens, article } = text;
  const found: Trigger[] = [];
  const words = { sentence: article.text.slice(sentence.start, sentence.end), lead };
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (!token || inName.has(at)) continue;
    const compound =
      token.lower.includes("-") && JOINING.test(token.lower)
        ? token.lower.slice(token.lower.lastIndexOf("-") + 1)
        : undefined;
    const match =
      matchAt(tokens, at, token.lower, words) ?? (compound ? matchAt(tokens, at, compound, words, true) : undefined);
    if (!match || isGeneric(tokens, at, match)) continue;
    const last = at + match.words.length;
    const end = tokens[last - 1]?.end ?? token.end;
    const start = compound !== undefined && match.words[0] === compound ? token.end - compound.length : token.start;
    found.push({ start, end, first: at, last, kind: match.kind.kind, family: match.kind.family, part: match.part });
    at = last - 1;
  }
  return found;
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

/** Where the words stand that a trigger needs: its sentence, and the opening of its article. */
interface Context {
  readonly sentence: string;
  readonly lead: string;
}

/** Families that are the matter of a whole article, so that its lead tells what their words mean. */
const TOPICAL = new Set(["merger", "sport", "strike", "law"]);

const isMeant = ({ needs, family }: EventKind, { sentence, lead }: Context): boolean =>
  needs !== undefined && (needs.test(sentence) || (TOPICAL.has(family) && needs.test(lead)));

/** The longest pattern that fits at a token; of equally long ones that whose own context is there. */
function matchAt(
  tokens: readonly Token[],
  at: number,
  opening: string,
  context: Context,
  compound = false,
): Pattern | undefined {
  const patterns = PATTERNS.get(opening);
  if (!patterns) return undefined;
  const fitting = patterns.filter(
    ({ words, part, kind }) =>
      words.every((word, index) => index === 0 || tokens[at + index]?.lower === word) &&
      (part === "noun"
        ? (compound && tokens[at]?.tag === "ADJ") ||
          (isNoun(tokens, at, at + words.length - 1) && (words.length > 1 || !modifies(tokens, at, kind.family)))
        : isVerb(tokens, at + words.lastIndexOf("-") + 1)),
  );
  const longest = fitting.filter(({ words }) => words.length === fitting[0]?.words.length);
  return longest.find(({ kind }) => isMeant(kind, context)) ?? longest.find(({ kind }) => kind.needs === undefined);
}

const OPENS_NOUN = new Set(["DET", "ADJ", "PROPN", "NUM"]);
/** "a call for help", "calls on him", "a call to vote": asking, not telephoning; "no talk of": none. */
const NOT_CALLED = new Set(["for", "on", "of", "to"]);
/** "in charge", "in demand", "under fire", "a deal of": set phrases that tell of no happening. */
const SET_PHRASES = /^(?:in (?:charge|demand|conflict|offer)|under fire|on (?:offer|trial run)|at (?:war|odds))$/;
/** Families whose nouns stand before other nouns without losing their sense: "conflict zone", "sanctions relief". */
const MODIFYING = new Set(["contact", "conflict", "sanctions", "demand", "attack", "enlargement"]);

function isNoun(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[last];
  const before = tokens[at - 1];
  if (!token || token.text === "March") return false;
  if (/^(?:calls?|talk|test)$/.test(token.lower) && NOT_CALLED.has(tokens[last + 1]?.lower ?? "") && at === last)
    return false;
  const next = tokens[last + 1];
  if (next?.text === "-" || (/^talk$/.test(token.lower) && /^(?:shows?|radio|host)$/.test(next?.lower ?? "")))
    return false;
  if (SET_PHRASES.test(`${before?.lower} ${token.lower}`)) return false;
  if (token.tag === "NOUN" || token.tag === "X" || last > at) return true;
  if (token.tag === "PROPN") return true;
  return token.tag === "VERB" && before !== undefined && (OPENS_NOUN.has(before.tag) || before.lower === "'s");
}

/** "the race winner", "a launch pad", "the ruling party": the noun only says of what kind the next one is. */
function modifies(tokens: readonly Token[], at: number, family: string): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.lower === "ruling" && next?.tag === "PROPN" && !CALENDAR_WORDS.has(next.lower)) return true;
  if (next?.tag !== "NOUN" || token?.lower.endsWith("s") === true) return false;
  if (MODIFYING.has(family) && !/ers?$/.test(next.lower)) return false;
  return !PATTERNS.has(next.lower) || /^(?:plans?|offers?)$/.test(next.lower);
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.text === "March" || (token.tag !== "VERB" && token.tag !== "X")) return false;
  if (before?.tag === "DET" || before?.lower === "'s") return false;
  return !((before?.tag === "ADJ" || before?.tag === "NUM") && tokens[at + 1]?.tag === "NOUN");
}
