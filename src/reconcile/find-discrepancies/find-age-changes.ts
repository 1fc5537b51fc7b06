import type { ActorId, ArticleId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import { groupBy } from "../group-by.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

/** How old a person is by one article. */
interface Age {
  readonly article: ArticleId;
  readonly actor: ActorId;
  readonly years: number;
  /** Name and age. */
  readonly words: Span;
}

const BEHIND = /^,\s(?:aged\s)?(\d{1,2})(?=[,.;)]|\sand\b)|^\s\((\d{1,2})\)/; // "Ada Merrow, 47,"
const BEFORE = /\b(\d{1,2})-year-old\s(?:\p{L}+\s){0,2}$/u; // "47-year-old mayor Ada Merrow"
const REACH = 40; // code units before a name
const BIRTHDAY = 1; // years: the reports may stand on both sides of it

/** Persons who are of one age in one report and of another in the other. */
export function findAgeChanges(desk: EvidenceDesk): Finding[] {
  const ages = desk.findings.reports.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.form === "pronoun" ? [] : readAge(mention, desk))),
  );
  return [...groupBy(ages, ({ actor }) => actor).values()].flatMap((same) => {
    for (const one of same) {
      const other = same.find(
        ({ article, years }) => article !== one.article && Math.abs(years - one.years) > BIRTHDAY,
      );
      if (other) return [toFinding(one, other, desk)];
    }
    return [];
  });
}

function readAge({ article, actor, start, end }: Mention, desk: EvidenceDesk): Age[] {
  const person = desk.actor(actor);
  if (person?.kind !== "person" || !person.named) return [];
  const behind = BEHIND.exec(desk.text(article, { start: end, end: end + 16 }));
  if (behind)
    return [{ article, actor, years: Number(behind[1] ?? behind[2]), words: { start, end: end + behind[0].length } }];
  const from = Math.max(0, start - REACH);
  const before = BEFORE.exec(desk.text(article, { start: from, end: start }));
  return before ? [{ article, actor, years: Number(before[1]), words: { start: from + before.index, end } }] : [];
}

function toFinding(one: Age, other: Age, desk: EvidenceDesk): Finding {
  const tell = ({ article, words }: Age): string => `${desk.quote(article, words)} in ${desk.source(article)}`;
  return {
    kind: "number",
    nature: "contradiction",
    severity: "medium",
    claims: [one, other].map(({ article, words, years }) => desk.claim(article, words, `is ${years} years old`)),
    about: [one.actor],
    explanation: `The age of ${desk.name(one.actor)} differs: ${tell(one)}, ${tell(other)}.`,
    confidence: 0.8,
    foundBy: "age-beside-name",
  };
}
