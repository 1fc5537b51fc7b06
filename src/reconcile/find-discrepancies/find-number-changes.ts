import type { ArticleId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import { COUNTED } from "../../lexicon/counted-things.ts";
import { groupBy } from "../group-by.ts";
import { toStem, toWords } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { readAmount, type Amount } from "./read-amounts.ts";

interface Count {
  readonly article: ArticleId;
  readonly thing: string;
  readonly amount: Amount;
  readonly words: Span;
}

const REACH = 3; // words between a number and what it counts
const FILLERS: ReadonlySet<string> = new Set(
  "people persons others patients participants victims villagers residents more were was are have has been had civilians men women children students russian american of the".split(
    " ",
  ),
);
/** Of these, the number is one of a part: "20 students" are not all "26 people". */
const GROUPS: ReadonlySet<string> = new Set("civilians men women children students russian american".split(" "));
const MOST_APART = 3; // times: beyond, the numbers are of different things
const GROWS: ReadonlySet<string> = new Set([
  "killed",
  "injured",
  "missing",
  "arrested",
  "casualties",
  "evacuated",
  "displaced",
  "homeless",
]);

/** What the articles of one story count differently: tolls, troops, arrests. A rounding or "at least" is no difference. */
export function findNumberChanges(desk: EvidenceDesk): Finding[] {
  return desk.findings.stories
    .filter(({ articles }) => articles.length > 1)
    .flatMap(({ articles }) => {
      const counts = articles.flatMap((article) => highestCounts(article, desk));
      return [...groupBy(counts, ({ thing }) => thing).values()].flatMap((same) => compareCounts(same, desk));
    });
}

/** The highest number of each thing that an article gives: the others are parts of it. */
function highestCounts(article: ArticleId, desk: EvidenceDesk): Count[] {
  const found = desk.report(article)?.article;
  const counts = (found?.zones ?? [])
    .filter(({ kind }) => kind === "body" || kind === "headline" || kind === "subhead")
    .flatMap((zone) => listCounts(article, found?.text.slice(zone.start, zone.end) ?? "", zone.start));
  return [...groupBy(counts, ({ thing }) => thing).values()].flatMap(
    (same) => same.sort((a, b) => b.amount.value - a.amount.value || a.words.start - b.words.start)[0] ?? [],
  );
}

function listCounts(article: ArticleId, text: string, offset: number): Count[] {
  const words = toWords(text, offset);
  return words.flatMap((_, index): Count[] => {
    const amount = readAmount(words, index);
    if (!amount || amount.value < 2 || isYear(words[index]?.lower ?? "")) return [];
    for (let at = amount.next; at < Math.min(words.length, amount.next + REACH); at++) {
      const word = words[at];
      const thing = word && COUNTED.get(toStem(word.lower));
      if (
        !word ||
        readAmount(words, at) ||
        /[^\s-]/.test(text.slice((words[at - 1]?.end ?? 0) - offset, word.start - offset))
      )
        return [];
      if (thing) {
        const part = words.slice(amount.next, at).find(({ lower }) => GROUPS.has(lower))?.lower;
        const span = { start: amount.start, end: word.end };
        return [{ article, thing: part ? `${thing} ${part}` : thing, amount, words: span }];
      }
      if (!FILLERS.has(word.lower)) return [];
    }
    return [];
  });
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

function compareCounts(counts: readonly Count[], desk: EvidenceDesk): Finding[] {
  const [low, high] = [...counts]
    .sort((a, b) => a.amount.most - b.amount.most || a.words.start - b.words.start)
    .reduce(
      ([lowest, highest]: readonly (Count | undefined)[], count) => [
        lowest ?? count,
        !highest || count.amount.least > highest.amount.least ? count : highest,
      ],
      [undefined, undefined],
    );
  if (!low || !high || low.article === high.article || low.amount.most >= high.amount.least) return [];
  if (high.amount.value > MOST_APART * low.amount.value) return [];
  const grows = GROWS.has(low.thing);
  const tell = ({ article, words }: Count): string => `${desk.quote(article, words)} in ${desk.source(article)}`;
  return [
    {
      kind: "number",
      nature: grows ? "drift" : "contradiction",
      severity: "medium",
      claims: [low, high].map(({ article, words }) => desk.claim(article, words, desk.text(article, words))),
      about: [],
      explanation: grows
        ? `The number of ${low.thing} differs and may have grown between the reports: ${tell(low)}, ${tell(high)}.`
        : `The number of ${low.thing} differs: ${tell(low)}, ${tell(high)}.`,
      confidence: 0.6,
      foundBy: "highest-count-of-each-article",
    },
  ];
}
