import type { Evidence } from "../../domain/evidence.ts";
import type { ArticleFinds } from "../../domain/graph.ts";
import type { Mention } from "../../domain/mention.ts";
import { contains, overlap } from "../../domain/span.ts";
import { HEDGES } from "../../lexicon/hedges.ts";
import { toConcept, toConcepts } from "../find-echoes/to-concepts.ts";
import { toStem, toWords } from "../to-words.ts";
import type { EvidenceDesk } from "./evidence-desk.ts";

/** A sentence that a report tells as a fact of its own. */
export interface Told extends Evidence {
  /** As of an utterance, and the parts of words with a hyphen. */
  readonly concepts: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
}

const SENTENCE = /[^\s.!?][^\n\r]*?(?:[.!?](?=\s+["“(]?\p{Lu}|\s*$)|(?=[\n\r])|$)/gmu;
const MARKS = /["“”«»„‘?]|(?:^|\s)'|'(?=\s|$)/;

/** The sentences of a report's body in which nobody is quoted and no word keeps the claim at a distance, in reading order. */
export function listTold({ article, mentions, statements }: ArticleFinds, desk: EvidenceDesk): Told[] {
  const spoken = statements.map((statement) => desk.whole(statement));
  const bodies = article.zones.filter(({ kind }) => kind === "body");
  const sentences = bodies.flatMap(({ start, end }) =>
    Array.from(article.text.slice(start, end).matchAll(SENTENCE), ({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.length,
    })),
  );
  return sentences.flatMap((span): Told[] => {
    const text = article.text.slice(span.start, span.end);
    const words = toWords(text, span.start);
    if (MARKS.test(text) || words.some(({ lower }) => HEDGES.has(lower) || HEDGES.has(toStem(lower)))) return [];
    if (spoken.some((one) => overlap(one, span) > 0)) return [];
    const named = mentions.filter((mention) => mention.form !== "pronoun" && contains(span, mention));
    const parts = words.flatMap(({ lower }) => (lower.includes("-") ? lower.split("-").map(toConcept) : []));
    return [
      { article: article.id, ...span, concepts: new Set([...toConcepts(words, named), ...parts]), mentions: named },
    ];
  });
}
