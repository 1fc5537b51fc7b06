import type { Event, EventMention } from "../../domain/event.ts";
import type { Span } from "../../domain/span.ts";
import type { When } from "../../domain/when.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

interface Dated {
  readonly mention: EventMention;
  readonly when: When & Span;
}

const DAY = 86_400_000; // milliseconds
const FURTHEST = 3; // days
const MONTH_DAY =
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const WIDEST = 3; // days: "January" or "next week" is a coarser date, no other one

/** One event on other days or for another number of days. A month beside its day is no difference. */
export function findDateChanges(desk: EvidenceDesk): Finding[] {
  return desk.findings.events.flatMap((event) => {
    const dated = event.mentions
      .flatMap((mention): Dated[] => (mention.when ? [{ mention, when: mention.when }] : []))
      .filter(({ mention, when }) => width(when) <= WIDEST && MONTH_DAY.test(desk.text(mention.article, when)));
    for (const one of dated) {
      const other = dated.find(
        (found) => found.mention.article !== one.mention.article && mayBeOne(event, one.when, found.when),
      );
      if (other) return [toFinding(event, one, other, desk)];
    }
    return [];
  });
}

/** Days that overlap, or lie next to each other for an event of the same two at least: further apart, they are two events. */
function mayBeOne({ participants }: Event, a: When, b: When): boolean {
  if (a.edtf === b.edtf) return false;
  const gap = Math.max(Date.parse(a.from) - Date.parse(b.to), Date.parse(b.from) - Date.parse(a.to)) / DAY;
  return gap <= 0 || (gap <= FURTHEST && participants.length > 1);
}

const width = ({ from, to }: When): number => (Date.parse(to) - Date.parse(from)) / DAY + 1;

function toFinding(event: Event, one: Dated, other: Dated, desk: EvidenceDesk): Finding {
  const overlap = one.when.from <= other.when.to && other.when.from <= one.when.to;
  const tell = ({ mention, when }: Dated): string =>
    `${desk.quote(mention.article, when)} in ${desk.source(mention.article)}`;
  return {
    kind: "date",
    nature: overlap ? "drift" : "contradiction",
    severity: overlap ? "low" : "medium",
    claims: [one, other].map(({ mention, when }) => desk.claim(mention.article, when, when.edtf)),
    about: [event.id],
    explanation: `The days of one event differ (${event.label}): ${tell(one)}, ${tell(other)}.`,
    confidence: 0.6,
    foundBy: "days-beside-event",
  };
}
