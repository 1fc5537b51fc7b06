import type { Event } from "../../domain/event.ts";
import type { ArticleId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { toWords } from "../to-words.ts";
import { readAmount } from "./read-amounts.ts";
import { sentenceAround } from "./sentence-around.ts";

/** How long an event lasted, by one article; in minutes. */
export interface Duration {
  readonly article: ArticleId;
  readonly words: Span;
  readonly least: number;
  readonly most: number;
}

const MINUTES: ReadonlyMap<string, number> = new Map([
  ["minute", 1],
  ["minutes", 1],
  ["hour", 60],
  ["hours", 60],
]);
const LASTED = /\b(?:last(?:ed|ing)|for|talk(?:ed)?|spoke|long|took)\b|-(?:minute|hour)|\b(?:minutes|hours) of\b/i;
const ANOTHER_TIME =
  /\b(?:last(?= (?:spoke|met|talked|call|time))|previous(?:ly)?|earlier|first|beginning of|ago|second)\b/i;
const KINDS = new Set([
  "call",
  "conversation",
  "meeting",
  "talks",
  "video-call",
  "speech",
  "press-remarks",
  "flight",
  "trial",
  "summit",
]);

/** Events that last longer in one report than in another; "about an hour" and "50 minutes" are no difference. */
export function findDurationChanges(desk: EvidenceDesk): Finding[] {
  return desk.findings.events.flatMap((event) => {
    const durations = listDurations(event, desk);
    for (const one of durations) {
      const other = durations.find(({ article, least }) => article !== one.article && least > one.most);
      if (other) return [toFinding(event, one, other, desk)];
    }
    return [];
  });
}

/** The durations given in the sentences that mention an event. */
export function listDurations({ kind, mentions }: Event, desk: EvidenceDesk): Duration[] {
  if (!KINDS.has(kind)) return [];
  return mentions.flatMap((mention) => {
    const sentence = sentenceAround(desk.report(mention.article)?.article.text ?? "", mention);
    const text = desk.text(mention.article, sentence);
    if (!LASTED.test(text) || ANOTHER_TIME.test(text)) return [];
    return durationsIn(text, sentence.start).map((duration) => ({ article: mention.article, ...duration }));
  });
}

function durationsIn(text: string, offset: number): Omit<Duration, "article">[] {
  const words = toWords(text.replace(/(\w)-(?=\w)/g, "$1 "), offset);
  return words.flatMap((word, index) => {
    const unit = MINUTES.get(words[index + 1]?.lower ?? "") ?? undefined;
    const amount = readAmount(words, index) ?? (/^an?$/.test(word.lower) && unit ? readOne(words, index) : undefined);
    const end = words[index + 1]?.end;
    if (!amount || !unit || end === undefined) return [];
    return [{ words: { start: word.start, end }, least: amount.least * unit, most: amount.most * unit }];
  });
}

const readOne = (words: ReturnType<typeof toWords>, index: number): { least: number; most: number } => {
  const before = words.slice(Math.max(0, index - 2), index).map(({ lower }) => lower);
  if (before.includes("less") || before.includes("under")) return { least: 0, most: 1 };
  return before.includes("than") || before.includes("over")
    ? { least: 1, most: Infinity }
    : { least: 0.75, most: 1.25 };
};

function toFinding(event: Event, shorter: Duration, longer: Duration, desk: EvidenceDesk): Finding {
  const tell = ({ article, words }: Duration): string => `${desk.quote(article, words)} in ${desk.source(article)}`;
  return {
    kind: "duration",
    nature: "contradiction",
    severity: "medium",
    claims: [shorter, longer].map(({ article, words }) => desk.claim(article, words, desk.text(article, words))),
    about: [event.id],
    explanation: `How long it lasted differs (${event.label}): ${tell(shorter)}, ${tell(longer)}.`,
    confidence: 0.6,
    foundBy: "duration-beside-event",
  };
}
