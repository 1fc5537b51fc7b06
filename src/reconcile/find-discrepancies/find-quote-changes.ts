import type { Echo } from "../../domain/echo.ts";
import type { Span } from "../../domain/span.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { sameWords } from "../find-echoes/same-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

interface QuotedWords {
  readonly utterance: Utterance;
  readonly span: Span;
  readonly words: readonly string[];
}

const LEAST_WORDS = 2; // in a quotation; one word may be quoted for many reasons

/** Quotation marks around different words for one utterance: at most one of them can be verbatim. */
export function findQuoteChanges(desk: EvidenceDesk): Finding[] {
  return desk.findings.echoes
    .filter(({ kind }) => kind === "same-speech-act")
    .flatMap((echo) => compareQuotes(echo, desk));
}

function compareQuotes(echo: Echo, desk: EvidenceDesk): Finding[] {
  const quotes = echo.statements.flatMap((id) => desk.utterance(id) ?? []).flatMap(listQuotes);
  const wordings: QuotedWords[] = [];
  for (const quote of quotes) if (!wordings.some((known) => isSameWording(known, quote))) wordings.push(quote);
  const articles = new Set(wordings.map(({ utterance }) => utterance.statement.article));
  if (wordings.length < 2 || articles.size < 2) return [];
  const tell = ({ utterance: { statement }, span }: QuotedWords): string =>
    `${desk.quote(statement.article, span)} in ${desk.source(statement.article)}`;
  return [
    {
      kind: "wording",
      nature: "drift",
      severity: "medium",
      claims: wordings.map(({ utterance: { statement }, span }) =>
        desk.claim(statement.article, span, desk.text(statement.article, span)),
      ),
      about: wordings.map(({ utterance }) => utterance.statement.id),
      explanation: `One utterance stands in quotation marks in different words, so at most one version is verbatim: ${wordings.map(tell).join("; ")}.`,
      confidence: echo.confidence,
      foundBy: "quote-change-in-echo",
    },
  ];
}

const listQuotes = (utterance: Utterance): QuotedWords[] =>
  utterance.quotes
    .map((words, index) => ({ utterance, words, span: utterance.statement.quotes[index] }))
    .flatMap(({ span, words, ...rest }) => (span && words.length >= LEAST_WORDS ? [{ ...rest, words, span }] : []));

function isSameWording(a: QuotedWords, b: QuotedWords): boolean {
  const [one, other] = [` ${a.words.join(" ")} `, ` ${b.words.join(" ")} `];
  return one.includes(other) || other.includes(one) || sameWords(a.words, b.words);
}
