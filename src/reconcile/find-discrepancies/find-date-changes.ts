import type { Event, EventMention } from "../../domain/event.ts";
import type { Span } from "../../domain/span.ts";
import type { When } from "../../domain/when.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

interface Dated {
  readonly mention: EventMention;
  readonly when: When & Span;
}

const DAY = 86_400_000; // milliseconds
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

/** Days that overlap; or any other ones for what is still to come. Of the past, a day more or less is mostly a time zone. */
function mayBeOne({ status }: Event, a: When, b: When): boolean {
  if (a.edtf === b.edtf) return false;
  return status === "planned" || (a.from <= b.to && b.from <= a.to);
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
