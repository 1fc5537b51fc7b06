import { FUNCTION_WORD_LIST } from "../../lexicon/stop-words.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import { rememberOf } from "../remember-of.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { knowsAmount } from "./knows-amount.ts";
import type { Sentence } from "./list-sentences.ts";
import { meet, neighbourConcepts } from "./neighbour-concepts.ts";
import { readAmount, type Amount } from "./read-amounts.ts";

/** A number in a sentence with the word it counts: "four photos". */
interface Counted {
  readonly sentence: Sentence;
  readonly amount: Amount;
  readonly unit: string;
  readonly end: number;
  /** What is said of it: the content words right before and right behind. */
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

const NEAR = 1; // content words on either side that say what is counted there
const MUCH_ALIKE = 0.7; // share of what the sentences say, from which on they count the same thing in any case

const AUXILIARY = /^(?:was|were|has|have|had|are|is|will)$/;
const isMonth = (word: string): boolean => /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/.test(word);
const YEAR = /^(?:19|20)\d\d$/;
/** "Three of the ships", "the first two": a number of a part. */
const PART = new Set([
  "of",
  "first",
  "last",
  "other",
  "another",
  "more",
  "additional",
  "further",
  "remaining",
  "extra",
]);
/** What is told anew every hour, and shares of nothing in particular. */
const FLEETING = new Set(
  ["percent", "point", "year-old", "time", "day", "week", "month", "year", "hour", "minute"].map(toConcept),
);

/** Like sentences of two reports that count the same thing differently, where neither report has the other's number too. */
export function findCountChanges(desk: EvidenceDesk): Finding[] {
  const seen = new Set<string>();
  return desk.likeSentences().flatMap(({ one, other, share }) => {
    const [own, others] = [one, other].map(listCounted);
    const changed = (own ?? []).flatMap((a) =>
      (others ?? []).filter((b) => isOther(a, b, share)).map((b) => ({ a, b })),
    );
    if (tellOtherFigures(one, other)) return [];
    return changed.flatMap(({ a, b }) => {
      const key = [a.unit, ...[a.amount.value, b.amount.value].sort((x, y) => x - y)].join(" ");
      if (
        seen.has(key) ||
        mayHaveGrown(a, b, desk) ||
        knowsAmount(one.article, b.amount, desk) ||
        knowsAmount(other.article, a.amount, desk)
      )
        return [];
      seen.add(key);
      return [toFinding(a, b, share, desk)];
    });
  });
}

const isOther = (a: Counted, b: Counted, share: number): boolean =>
  a.unit === b.unit &&
  (a.amount.most < b.amount.least || b.amount.most < a.amount.least) &&
  (share >= MUCH_ALIKE || meet(a.before, b.before) || meet(a.behind, b.behind));

/** The numbers of a sentence whose unit stands there once only. */
const listCounted = rememberOf((sentence: Sentence): Counted[] => {
  const { words } = sentence;
  const all = words.flatMap(({ lower }, index): Counted[] => {
    const amount = readAmount(words, index);
    const unit = amount && words[amount.next];
    if (!amount || !unit || YEAR.test(lower) || readAmount(words, index - 1)) return [];
    if (
      unit.start > amount.end + 1 ||
      unit.capital ||
      FUNCTION_WORD_LIST.has(unit.lower) ||
      PART.has(words[index - 1]?.lower ?? "")
    )
      return [];
    const concept = toConcept(unit.lower);
    if (FLEETING.has(concept) || PART.has(unit.lower)) return [];
    const before = neighbourConcepts(words, index, -1, NEAR);
    const told = AUXILIARY.test(words[amount.next + 1]?.lower ?? ""); // "12 boats were lost", not "12 pounds of thrust"
    const behind = told ? neighbourConcepts(words, amount.next, 1, NEAR) : new Set<string>();
    return [{ sentence, amount, unit: concept, end: unit.end, before, behind }];
  });
  return all.filter(({ unit }) => all.filter((one) => one.unit === unit).length === 1);
});

/** Sentences with several figures each that have none of them in common tell of two occasions. */
function tellOtherFigures(one: Sentence, other: Sentence): boolean {
  const [own, others] = [one, other].map(({ words }) =>
    words.flatMap((word, index) => {
      const amount = readAmount(words, index);
      const isDate =
        YEAR.test(word.lower) || [words[index - 1], words[index + 1]].some((beside) => beside && isMonth(beside.lower));
      return amount && amount.value > 1 && !isDate ? [amount] : [];
    }),
  );
  const missing = (from: readonly Amount[] = [], to: readonly Amount[] = []): number =>
    from.filter(({ value }) => !to.some((b) => b.value === value)).length;
  return Math.min(missing(own, others), missing(others, own)) > 1;
}

/** A later report with the higher number has counted on. */
function mayHaveGrown(a: Counted, b: Counted, desk: EvidenceDesk): boolean {
  const [low, high] = a.amount.value < b.amount.value ? [a, b] : [b, a];
  const [before, after] = [low, high].map(({ sentence }) => desk.report(sentence.article)?.article.published);
  return before !== undefined && after !== undefined && before.to < after.from;
}

function toFinding(a: Counted, b: Counted, share: number, desk: EvidenceDesk): Finding {
  const tell = ({ sentence, amount, end }: Counted): string =>
    `${desk.quote(sentence.article, { start: amount.start, end })} in ${desk.source(sentence.article)} (${desk.quote(sentence.article, sentence)})`;
  return {
    kind: "number",
    nature: "contradiction",
    severity: "medium",
    claims: [a, b].map(({ sentence: { article }, amount: { start }, end }) =>
      desk.claim(article, { start, end }, desk.text(article, { start, end })),
    ),
    about: [],
    explanation: `The numbers differ: ${tell(a)}, ${tell(b)}.`,
    confidence: Math.round(100 * Math.min(0.8, share)) / 100,
    foundBy: "number-in-like-sentences",
  };
}
