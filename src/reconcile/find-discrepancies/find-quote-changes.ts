import type { Echo } from "../../domain/echo.ts";
import type { Span } from "../../domain/span.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { STOP_WORDS } from "../../lexicon/stop-words.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import { toStem, toWords } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

interface QuotedWords {
  readonly utterance: Utterance;
  readonly span: Span;
  readonly words: readonly string[];
}

const SHARED = 2; // concepts, at least
const SHARE = 0.5; // of the concepts of the shorter
const LEAST_WORDS = 2; // in a quotation; one word may be quoted for many reasons

/** Quotation marks around different words for one utterance: at most one of them can be verbatim. */
export function findQuoteChanges(desk: EvidenceDesk): Finding[] {
  return desk.findings.echoes
    .filter(({ kind }) => kind === "same-speech-act")
    .flatMap((echo) => compareQuotes(echo, desk));
}

function compareQuotes(echo: Echo, desk: EvidenceDesk): Finding[] {
  const quotes = echo.statements.flatMap((id) => desk.utterance(id) ?? []).flatMap((one) => listQuotes(one, desk));
  const first = quotes.find((quote) => quotes.some((other) => isTranslation(quote, other)));
  const wordings: QuotedWords[] = first ? [first] : [];
  for (const quote of quotes)
    if (wordings.length > 0 && wordings.every((known) => isTranslation(known, quote))) wordings.push(quote);
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

function listQuotes(utterance: Utterance, desk: EvidenceDesk): QuotedWords[] {
  const { article, quotes } = utterance.statement;
  return quotes
    .map((span) => ({ utterance, span, words: toWords(desk.text(article, span)).map(({ lower }) => lower) }))
    .filter(({ words }) => words.length >= LEAST_WORDS);
}

/** Different words of one meaning: "big mistake", "tremendous blunder"; not the same words, cut or bent. */
function isTranslation(a: QuotedWords, b: QuotedWords): boolean {
  const [one, other] = [toStems(a), toStems(b)];
  const shared = [...one].filter(([concept]) => other.has(concept));
  const changed = shared.filter(([concept, stem]) => other.get(concept) !== stem);
  return changed.length > 0 && shared.length >= SHARED && shared.length >= SHARE * Math.min(one.size, other.size);
}

/** Content words by concept. */
const toStems = ({ words }: QuotedWords): Map<string, string> =>
  new Map(words.filter((word) => !STOP_WORDS.has(word)).map((word) => [toConcept(word), toStem(word)]));
