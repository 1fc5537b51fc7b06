import type { Span } from "../../domain/span.ts";
import type { Quotation } from "../find-quotations.ts";
import { hashWord } from "../linear-model.ts";
import type { PartOfSpeech } from "../tag-text.ts";
import type { Sentence, Token, TokenizedArticle } from "../tokenize.ts";
import { UnitWord } from "./unit-word.ts";
import { COMMA } from "./word-class.ts";

/** Numbered by their place. No word is tagged "SPACE"; the weights were learnt with a number for it. */
const TAGS: readonly (PartOfSpeech | "SPACE")[] = [
  ...(["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM"] as const),
  ...(["PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SPACE", "SYM", "VERB"] as const),
];
const TAG_CODES: ReadonlyMap<string, number> = new Map(TAGS.map((tag, code) => [tag, code]));
export const tagCode = (tag: PartOfSpeech): number => TAG_CODES.get(tag) ?? 0;

/** Tags of quotations, which count as one word: by how they end and whether they are a few words only. */
export const QUOTE_COMMA = 20;
export const QUOTE_STOP = 21;
export const QUOTE_OPEN = 22;
export const QUOTE_SHORT = 23;
export const isQuoteTag = (tag: number): boolean => tag >= QUOTE_COMMA;

/** A quotation of fewer than four words, without a stop, may be a title or a single borrowed word. */
const LONG_QUOTE = /^\S*(?:\s+\S+){2}\s/;
const OPENS_LARGE = /^\P{L}*\p{Lu}/u;
const STOPPED = /[.?!…]['’)\]]?$/;

/** What is read at one go when attribution is looked for: a sentence, with the sentences that only quote joined to it. */
export interface Unit extends Span {
  readonly words: readonly UnitWord[];
  readonly paragraph: number;
  readonly headline: boolean;
}

/** A unit is never longer than this, in words: the longest sentence of a thousand articles has 180. Keeps hostile text linear. */
export const LONGEST_UNIT = 240;

interface Group {
  readonly words: UnitWord[];
  readonly paragraph: number;
  /** Whether a quotation is among its words. */
  readonly quotes: boolean;
}

/** Cut an article into units, in reading order. No quotation is split over two units. */
export function buildUnits(text: TokenizedArticle, quotations: readonly Quotation[]): Unit[] {
  const units: Unit[] = [];
  for (const { words, paragraph } of joinQuotingGroups(text, toGroups(text, quotations))) {
    const headline = text.paragraphs[paragraph]?.zone === "headline";
    for (let from = 0; from < words.length; from += LONGEST_UNIT) {
      const own = words.length <= LONGEST_UNIT ? words : words.slice(from, from + LONGEST_UNIT);
      units.push({ words: own, paragraph, headline, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 });
    }
  }
  return units;
}

/** One group a sentence; a sentence that begins inside a quotation goes on with the group of that quotation. */
function toGroups(text: TokenizedArticle, quotations: readonly Quotation[]): Group[] {
  const groups: Group[] = [];
  let next = 0;
  for (const sentence of text.sentences) {
    while ((quotations[next]?.outer.end ?? Infinity) <= sentence.start) next++;
    if ((quotations[next]?.outer.start ?? Infinity) >= sentence.end)
      groups.push({ words: toWords(text.tokens, sentence), paragraph: sentence.paragraph, quotes: false });
    else next = groupQuoting(text, sentence, quotations, next, groups);
  }
  return groups.some(touchesInside) ? groups.flatMap(splitTouching) : groups;
}

/** Whether two quotations stand in a group without a word between them. */
const touchesInside = ({ words, quotes }: Group): boolean =>
  quotes && words.some((word, index) => word.quotation >= 0 && words[index - 1]?.tag === QUOTE_STOP);

/** The words of a sentence without quotations. */
function toWords(tokens: readonly Token[], { first, last }: Sentence): UnitWord[] {
  const words: UnitWord[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token && !isStrayComma(tokens, i)) words.push(toWord(token));
  }
  return words;
}

/** "The minister stressed, that it rains": a comma as other languages put it, which translations keep. */
const isStrayComma = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.facts.sign === COMMA &&
  tokens[index + 1]?.lower === "that" &&
  tokens[index - 1]?.tag === "VERB" &&
  tokens[index - 1]?.facts.verbClass === 1;

/** Adds the groups of a sentence that quotes; `from` is the first quotation that may reach into it, returned is that of the next. */
function groupQuoting(
  text: TokenizedArticle,
  sentence: Sentence,
  quotations: readonly Quotation[],
  from: number,
  groups: Group[],
): number {
  let next = from;
  let words: UnitWord[] = [];
  let inside = false;
  // A closing mark of two signs may be cut in two: what follows its second half may be a sentence of its own.
  let closing: Quotation | undefined;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = text.tokens[i];
    if (!token) continue;
    while ((quotations[next]?.outer.end ?? Infinity) <= token.start) next++;
    if (isStrayComma(text.tokens, i)) continue;
    if (token.facts.sign === COMMA && isRightBehindQuote(words.at(-1) ?? groups.at(-1)?.words.at(-1), token)) continue;
    const quotation = quotations[next];
    if (quotation && words.length === 0 && token.start >= quotation.end) closing = quotation;
    else if (quotation && token.end > quotation.outer.start) {
      if (words.length === 0 && token.start > quotation.outer.start) inside = true;
      if (token.start <= quotation.outer.start || (words.at(-1) ?? groups.at(-1)?.words.at(-1))?.quotation !== next)
        words.push(toQuotedWord(text.article.text, quotation, next));
    } else if (beginsSentence(text, i, inside && words.length === 0 ? groups.at(-1)?.words : words, quotations)) {
      close(groups, words, inside, sentence.paragraph);
      inside = false;
      words = [toWord(token)];
    } else {
      if (closing && words.length === 0 && !beginsBehind(text, i, closing)) inside = true;
      words.push(toWord(token));
    }
  }
  close(groups, words, inside, sentence.paragraph);
  return next;
}

/** "“It rains”, she said": the comma counts as the last sign of the quotation, where others print it. */
const isRightBehindQuote = (last: UnitWord | undefined, { start }: Token): boolean =>
  last !== undefined && last.quotation >= 0 && last.end === start;

/** The words of a sentence become a group; those of one that began inside a quotation go on with the group of that. */
function close(groups: Group[], words: UnitWord[], inside: boolean, paragraph: number): void {
  const last = groups.at(-1);
  const sentence = last?.words.at(-1)?.sentence ?? 0;
  if (inside && last) last.words.push(...words.map((word) => word.inSentence(sentence)));
  else if (words.length > 0) groups.push({ words, paragraph, quotes: true });
}

const FULL_STOP = /[^.]\.['’)\]]?\s*$/;
/** How far a verb of saying is looked for behind a quotation, in tokens. */
const LONGEST_SPEAKER = 5;
const NAMING_TAGS: readonly PartOfSpeech[] = ["PROPN", "NOUN", "PRON", "DET", "ADJ", "NUM"];
const NAMING = new Set(NAMING_TAGS);
const NAMING_CODES = new Set(NAMING_TAGS.map(tagCode));

/** Whether a new sentence begins right behind the quotation that ends the words so far. */
function beginsSentence(
  text: TokenizedArticle,
  index: number,
  words: readonly UnitWord[] | undefined,
  quotations: readonly Quotation[],
): boolean {
  const last = words?.at(-1);
  const quotation = last && last.quotation >= 0 ? quotations[last.quotation] : undefined;
  if (!words || !quotation) return false;
  if (!isClaimedBefore(words)) return beginsBehind(text, index, quotation);
  return text.tokens[index]?.capital === true && words.at(-1)?.tag === QUOTE_STOP;
}

/** "She said, “No.”", "a short message: “Stop!”": who says it stands before the quotation; no "Aides said" behind it says it. */
const isClaimedBefore = (words: readonly UnitWord[]): boolean =>
  words.at(-2)?.lower === ":" || (words.at(-2)?.lower === "," && words.at(-3)?.verbClass === 1);

/** Whether a new sentence begins behind a quotation that ends with a stop ("“It is.” The mayor left"), which the tagger may miss. */
function beginsBehind({ article, tokens }: TokenizedArticle, index: number, quotation: Quotation): boolean {
  if (tokens[index]?.capital !== true) return false;
  if (!FULL_STOP.test(article.text.slice(Math.max(quotation.start, quotation.end - 5), quotation.end))) return false;
  let i = index;
  while (i < index + LONGEST_SPEAKER && NAMING.has(tokens[i]?.tag ?? "X")) i++;
  return tokens[i]?.facts.verbClass !== 1;
}

// The tagger does not know the horizontal bar, with which quotations are signed.
const toWord = (token: Token): UnitWord =>
  new UnitWord(token, token.facts, token.lower, token.facts.word === BAR ? PUNCT : tagCode(token.tag), token.capital);

const BAR = hashWord("―");

const QUOTED = hashWord("“quotation”");

function toQuotedWord(text: string, { start, end, outer }: Quotation, index: number): UnitWord {
  const own = quoteTag(text.slice(start, end));
  const tag = own !== QUOTE_STOP && text[outer.end] === "," ? QUOTE_COMMA : own;
  const capital = OPENS_LARGE.test(text.slice(start, start + 8));
  const facts = { word: QUOTED + tag, stem: QUOTED, verbClass: 0, nounClass: 0, sign: 0, ending: 0 };
  return new UnitWord(outer, facts, "“”", tag, capital, index);
}

function quoteTag(words: string): number {
  const trimmed = words.trimEnd();
  if (STOPPED.test(trimmed.slice(-2))) return QUOTE_STOP;
  if (trimmed.endsWith(",")) return QUOTE_COMMA;
  return LONG_QUOTE.test(trimmed) ? QUOTE_OPEN : QUOTE_SHORT;
}

const onlyQuotes = ({ words }: Group): boolean => words.every(({ quotation, tag }) => quotation >= 0 || tag === PUNCT);
const PUNCT = tagCode("PUNCT");

/**
 * Join sentences that only quote to the sentence before; to the one after where they open their paragraph, stand right behind
 * another quotation (a paragraph ended there once) or cry or ask before words of attribution.
 */
function joinQuotingGroups({ article }: TokenizedArticle, groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index];
    if (!group) continue;
    const last = joined.at(-1);
    const quotes = onlyQuotes(group);
    const near = last && (last.paragraph === group.paragraph || (endsWithColon(last) && quotes));
    const joins =
      near &&
      !touches(last, group) &&
      (quotes ? !leads(article.text, last, group, groups[index + 1]) : onlyQuotes(last));
    if (joins) append(last, group);
    else joined.push(group);
  }
  return joined;
}

/** Whether two quotations meet between two groups with nothing between them. */
const touches = (last: Group, group: Group): boolean =>
  last.words.at(-1)?.tag === QUOTE_STOP && (group.words[0]?.quotation ?? -1) >= 0;

/** Whether a quotation that cries or asks belongs to the words of attribution behind it: "“Stop!” Ann Lee said". */
function leads(text: string, last: Group, { words, paragraph }: Group, next: Group | undefined): boolean {
  const { start = 0, end = 0 } = words.at(-1) ?? {};
  if (next?.paragraph !== paragraph || endsWithColon(last) || !/[!?]/.test(text.slice(Math.max(start, end - 4), end)))
    return false;
  if (next.words[0]?.capital === false) return true;
  const verb = next.words.findIndex(({ tag }) => !NAMING_CODES.has(tag));
  return verb > 0 && verb < LONGEST_SPEAKER && next.words[verb]?.verbClass === 1;
}

/** Two quotations of one group without a word between them are two groups. */
function splitTouching(group: Group): Group | Group[] {
  if (!touchesInside(group)) return group;
  const { words, paragraph, quotes } = group;
  const split: UnitWord[][] = [[]];
  for (const [index, word] of words.entries()) {
    if (word.quotation >= 0 && words[index - 1]?.tag === QUOTE_STOP) split.push([]);
    split.at(-1)?.push(word);
  }
  return split.map((part) => ({ words: part, paragraph, quotes }));
}

const endsWithColon = ({ words }: Group): boolean => words.at(-1)?.lower === ":";

function append(to: Group, from: Group): void {
  const sentence = (to.words.at(-1)?.sentence ?? 0) + 1;
  to.words.push(...from.words.map((word) => word.inSentence(word.sentence + sentence)));
}
