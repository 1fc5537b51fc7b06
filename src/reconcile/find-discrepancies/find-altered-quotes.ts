import type { Echo } from "../../domain/echo.ts";
import type { Span } from "../../domain/span.ts";
import { NEGATIONS } from "../../lexicon/antonyms.ts";
import { NUMBER_WORDS } from "../../lexicon/counted-things.ts";
import { FUNCTION_WORD_LIST } from "../../lexicon/stop-words.ts";
import { alignWords } from "../find-echoes/align-words.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { toWords, type Word } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { axisOf } from "./turning-words.ts";

/** One quotation of two, word by word. */
interface Quoted {
  /** The same for the same words: counts from 0 in one echo. */
  readonly wording: number;
  readonly utterance: Utterance;
  readonly span: Span;
  readonly words: readonly Word[];
}

/** What sets two wordings of one quotation apart: the sense is turned, a number is another one, or a word is. */
type Change = "sense" | "number" | "word";

const FEWEST = 4; // words of a quotation; of fewer, nothing says that they are of one utterance
const MOST = 120;
const COMPARED = 40; // wordings of one echo that are held against one another
const SAME = 0.6; // share of the words of the shorter one that both have in order
const EDGE = 2; // words: what stands right at the beginning or end may be cut off

/** One quotation with a "not" more or less, with another number or with another word, between the same words. */
export function findAlteredQuotes(desk: EvidenceDesk): Finding[] {
  return desk.findings.echoes
    .filter(({ kind }) => kind !== "same-claim")
    .flatMap((echo) => {
      const quotes = numberWordings(
        echo.statements.flatMap((id) => desk.utterance(id) ?? []).flatMap((utterance) => listQuoted(utterance, desk)),
      );
      const changes = new Map<number, Change | undefined>();
      for (const kind of ["sense", "number", "word"] as const)
        for (const [index, one] of quotes.entries()) {
          const other = quotes.slice(index + 1).find((found) => changeBetween(one, found, changes) === kind);
          if (other) return [toFinding(one, other, kind, echo, desk)];
        }
      return [];
    });
}

/** The quotations of the first wordings, each with the number of its own. */
function numberWordings(quotes: readonly Omit<Quoted, "wording">[]): Quoted[] {
  const numbers = new Map<string, number>();
  const numbered = quotes.map((quoted) => {
    const key = quoted.words.map(({ lower }) => lower).join(" ");
    const wording = numbers.get(key) ?? numbers.size;
    numbers.set(key, wording);
    return { ...quoted, wording };
  });
  return numbered.filter(({ wording }) => wording < COMPARED);
}

/** Works out but once for two wordings what sets them apart. */
function changeBetween(a: Quoted, b: Quoted, known: Map<number, Change | undefined>): Change | undefined {
  if (a.wording === b.wording || a.utterance.statement.article === b.utterance.statement.article) return undefined;
  const pair = a.wording * COMPARED + b.wording;
  if (!known.has(pair)) known.set(pair, findChange(a, b));
  return known.get(pair);
}

function listQuoted(utterance: Utterance, desk: EvidenceDesk): Omit<Quoted, "wording">[] {
  const { article, quotes } = utterance.statement;
  return quotes
    .map((span) => ({
      utterance,
      span,
      words: toWords(desk.text(article, span).replace(/…|\.{3}/g, " … "), span.start),
    }))
    .filter(({ words }) => words.length >= FEWEST && words.length <= MOST);
}

function findChange(a: Quoted, b: Quoted): Change | undefined {
  const { onlyInA, onlyInB } = alignWords(a.words, b.words);
  const within = (words: readonly Word[], spans: readonly Span[]): Word[] =>
    words.filter(({ start, end }) => spans.some((span) => start >= span.start && end <= span.end));
  const [inA, inB] = [within(a.words, onlyInA), within(b.words, onlyInB)];
  const shorter = Math.min(a.words.length, b.words.length);
  if (a.words.length - inA.length < SAME * shorter) return undefined;
  const notIn = (words: readonly Word[], others: readonly Word[]): Word[] =>
    words.filter(({ lower }) => !others.some((other) => other.lower === lower)); // "again" has only moved
  return changeOf(a, b, notIn(inA, inB), notIn(inB, inA));
}

function changeOf(a: Quoted, b: Quoted, inA: readonly Word[], inB: readonly Word[]): Change | undefined {
  const turned = (words: readonly Word[]): number => words.filter(({ lower }) => NEGATIONS.has(lower)).length % 2;
  const inner = (quoted: Quoted, words: readonly Word[]): Word[] =>
    words.filter((word) => {
      const at = quoted.words.indexOf(word);
      return at >= EDGE - 1 && at < quoted.words.length - EDGE + 1;
    });
  if (turned(inner(a, inA)) !== turned(inner(b, inB)) && inA.length + inB.length <= EDGE) return "sense";
  if (inA.length !== 1 || inB.length !== 1) return undefined;
  const [one, other] = [inA[0]?.lower ?? "", inB[0]?.lower ?? ""];
  const [axis, opposite] = [axisOf(one), axisOf(other)];
  if (axis && opposite && axis[0] === opposite[0] && axis[1] !== opposite[1]) return "sense";
  if (isNumber(one) && isNumber(other)) return toNumber(one) === toNumber(other) ? undefined : "number";
  return isOtherWord(one, other) ? "word" : undefined;
}

const isNumber = (word: string): boolean => /^\d/.test(word) || NUMBER_WORDS.has(word);
const toNumber = (word: string): number => NUMBER_WORDS.get(word) ?? Number(word.replaceAll(",", ""));

/** Another content word, not another spelling or form of it. */
function isOtherWord(one: string, other: string): boolean {
  if ([one, other].some((word) => FUNCTION_WORD_LIST.has(word) || isNumber(word) || word.length < 4)) return false;
  return one.slice(0, 3) !== other.slice(0, 3) && one.slice(-4) !== other.slice(-4);
}

function toFinding(one: Quoted, other: Quoted, change: Change, { confidence }: Echo, desk: EvidenceDesk): Finding {
  const tell = ({ utterance: { statement }, span }: Quoted): string =>
    `${desk.quote(statement.article, span)} in ${desk.source(statement.article)}`;
  const kinds = { sense: "polarity", number: "number", word: "wording" };
  const openings = {
    sense: "A quotation says the opposite",
    number: "A quotation has another number",
    word: "A quotation has another word, so at most one version is verbatim",
  };
  return {
    kind: kinds[change],
    nature: change === "word" ? "drift" : "contradiction",
    severity: change === "sense" ? "high" : change === "number" ? "medium" : "low",
    claims: [one, other].map(({ utterance: { statement }, span }) =>
      desk.claim(statement.article, span, desk.text(statement.article, span)),
    ),
    about: [one, other].flatMap(({ utterance }) => [
      ...(utterance.speaker ? [utterance.speaker] : []),
      utterance.statement.id,
    ]),
    explanation: `${openings[change]}: ${tell(one)}; ${tell(other)}.`,
    confidence,
    foundBy: `${change}-altered-in-quotation`,
  };
}
