import type { Article } from "../../domain/article.ts";
import type { Mention } from "../../domain/mention.ts";
import { contains, type Span } from "../../domain/span.ts";
import { NEGATIONS } from "../../lexicon/antonyms.ts";
import { toWords, type Word } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { meet, neighbourConcepts } from "./neighbour-concepts.ts";
import { standsBeforeNoun } from "./stands-before-noun.ts";
import { axisOf, isNegated } from "./turning-words.ts";
import { toVerbKey } from "./verb-key.ts";

/** A deed that can be turned round: "accepts the offer", "did not concede". */
interface Turn {
  readonly axis: string;
  readonly direction: number;
  readonly object: ReadonlySet<string>;
  /** Of the word, in code units. */
  readonly start: number;
}

const AUXILIARY = /^(?:not|never|did|does|do|has|have|had|was|were|is|are|will|would|to|be|been)$/;
const NEAR = 1; // content word behind it that says what it is done to: who leaves one club joins another
const MARKS = /["“”«»„]/;
const QUESTION = /\?\s*$/;
const OTHER_TIME = /\b(?:earlier|previously|last|first|initially|until|before|if|would|could|may|might|after)\b/i;

/** A headline of which the body tells the opposite, and nothing that bears it out. */
export function findHeadlineContradictions(desk: EvidenceDesk): Finding[] {
  return desk.findings.reports.flatMap(({ article, mentions }) => {
    const headline = article.zones.find(({ kind }) => kind === "headline");
    if (!headline || QUESTION.test(desk.text(article.id, headline))) return [];
    for (const turn of turnsOf(article, headline)) {
      const subject = firstNamed(mentions, { start: headline.start, end: turn.start });
      // "Orde concedes": of other deeds only the one right behind a name is surely a verb
      if (turn.axis.startsWith("=") && !(subject && turn.start - subject.end <= 1)) continue;
      const told = desk
        .sentences(article.id)
        .filter((sentence) => aboutSame(subject, sentence.mentions) && !MARKS.test(desk.text(article.id, sentence)))
        .map((sentence) => ({ sentence, turns: turnsIn(sentence.words).filter((one) => isSameMatter(turn, one)) }));
      const bearing = told.some((one) => one.turns.some(({ direction }) => direction === turn.direction));
      const against = told.find(
        ({ sentence, turns: [first] }) =>
          first && !OTHER_TIME.test(desk.text(article.id, { start: sentence.start, end: first.start })),
      );
      if (against && !bearing) return [toFinding(article, headline, against.sentence, desk)];
    }
    return [];
  });
}

const turnsOf = ({ text }: Article, span: Span): Turn[] =>
  turnsIn(toWords(text.slice(span.start, span.end), span.start));

/** Words of an axis of opposites; and other deeds, which only a "not" turns round. */
function turnsIn(words: readonly Word[]): Turn[] {
  return words.flatMap(({ lower, start }, index): Turn[] => {
    if (lower.length < 4 || AUXILIARY.test(lower) || standsBeforeNoun(words[index - 1]?.lower)) return [];
    const axis = axisOf(lower);
    const negated = isNegated(index, (at) => words[at]?.lower);
    const sign = negated ? -1 : 1;
    const object = neighbourConcepts(words, index, 1, NEAR);
    if (axis) return [{ axis: axis[0], direction: sign * axis[1], object, start }];
    const isDeed = negated ? isDenied(words, index) : /(?:s|ed)$/.test(lower);
    return isDeed ? [{ axis: `=${toVerbKey(lower)}`, direction: sign, object: new Set(), start }] : [];
  });
}

/** "did not concede" */
const isDenied = (words: readonly Word[], index: number): boolean =>
  NEGATIONS.has(words[index - 1]?.lower ?? "") && /^(?:did|has|have|had)$/.test(words[index - 2]?.lower ?? "");

/** One axis and, of opposites, one object. */
const isSameMatter = (a: Turn, b: Turn): boolean =>
  a.axis === b.axis && (a.axis.startsWith("=") || meet(a.object, b.object));

const firstNamed = (mentions: readonly Mention[], span: Span): Mention | undefined =>
  mentions.find((mention) => mention.form === "name" && contains(span, mention));

/** A headline that begins with a name is about what the sentence tells of the same one. */
const aboutSame = (subject: Mention | undefined, mentions: readonly Mention[]): boolean =>
  subject === undefined || mentions[0] === undefined || mentions[0].actor === subject.actor;

function toFinding({ id }: Article, headline: Span, body: Span, desk: EvidenceDesk): Finding {
  return {
    kind: "sense-reversal",
    nature: "error",
    severity: "high",
    claims: [desk.claim(id, headline, desk.text(id, headline)), desk.claim(id, body, desk.text(id, body))],
    about: [],
    explanation: `The headline of ${desk.source(id)} says the opposite of its article: ${desk.quote(id, headline)}, but ${desk.quote(id, body)}.`,
    confidence: 0.5,
    foundBy: "headline-turned-round",
  };
}
