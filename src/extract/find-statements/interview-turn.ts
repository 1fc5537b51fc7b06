import { contains, type Span } from "../../domain/span.ts";
import type { ReportedContent } from "./reported-content.ts";
import type { Quotation } from "../find-quotations.ts";
import { isQuoteTag, tagCode, type Unit } from "./build-units.ts";

const PROPN = tagCode("PROPN");
/** A name before a colon has at most this many words ("Rep. Ann Lee (D-Ohio)"). */
const LONGEST_NAME = 7;

/** Words before a colon that label a picture or a link: nobody is called so, however often they stand there. */
const LABEL =
  /(?:^|\s)(?:photos?|images?|pictures?|captions?|credits?|graphics?|videos?|watch|listen|read|more|related|sources?|updated?|corrections?|clarification|notes?|share|tags?|topics?)$/;

/** Who speaks more than once in the form "Name: …", as written; a label that stands once may be anything ("Update: …"). */
export function findInterviewed(units: readonly Unit[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const unit of units) {
    const label = labelOf(unit);
    if (label !== undefined) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

/** Whether a unit opens with the name of somebody interviewed. */
export const opensTurn = (unit: Unit, interviewed: ReadonlySet<string>): boolean =>
  interviewed.has(labelOf(unit)?.name ?? "");

/** The rest of a paragraph that opens with the name of somebody interviewed, or of anybody whose quotation alone follows. */
export function toTurn(
  unit: Unit,
  paragraph: Span,
  interviewed: ReadonlySet<string>,
  quotations: readonly Quotation[],
): ReportedContent | undefined {
  const label = labelOf(unit);
  if (label === undefined) return undefined;
  const rest = unit.words.slice(label.colon + 1);
  const [first] = rest;
  const colon = unit.words[label.colon];
  const quoted = first && rest.length === 1 && isQuoteTag(first.tag) ? quotations[first.quotation] : undefined;
  if (!first || !colon || (!quoted && !interviewed.has(label.name))) return undefined;
  const span = quoted ?? { start: first.start, end: paragraph.end };
  return {
    start: span.start,
    end: span.end,
    kind: quoted ? "direct" : "indirect",
    source: { start: unit.start, end: label.end },
    inferred: false,
    cue: { start: colon.start, end: colon.end },
    via: [],
    addressees: [],
    quotes: quotations
      .filter(({ outer }) => contains(span, outer) || outer === quoted?.outer)
      .flatMap(({ stretches }) => stretches),
    status: "said",
    parent: null,
    confidence: 0.8,
    foundBy: quoted ? "name-colon-quotation" : "interview-turn",
  };
}

/** The name before the first colon of a paragraph: few words, the last of them a name. */
function labelOf({ words }: Unit): { name: string; colon: number; end: number } | undefined {
  const colon = words.findIndex(({ lower }, index) => lower === ":" || index > LONGEST_NAME);
  const last = words[colon - 1];
  if (colon < 1 || words[colon]?.lower !== ":" || !last) return undefined;
  const named = words
    .slice(0, colon)
    .every(({ capital, tag, lower }) => capital || tag === PROPN || /^[().\-–]$/.test(lower));
  if (!named || !words.some(({ tag }, index) => index < colon && tag === PROPN)) return undefined;
  const name = words
    .slice(0, colon)
    .map(({ lower }) => lower)
    .join(" ");
  return LABEL.test(name) ? undefined : { name, colon, end: last.end };
}
