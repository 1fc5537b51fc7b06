import { contains, type Span } from "../../domain/span.ts";
import type { ReportedContent } from "./reported-content.ts";
import type { Quotation } from "../find-quotations.ts";
import { isQuoteTag, tagCode, type Unit } from "./build-units.ts";
import { COLON } from "./word-class.ts";

const PROPN = tagCode("PROPN");
/** A name before a colon has at most this many words ("Rep. Ann Lee (D-Ohio)"). */
const LONGEST_NAME = 8;

/** Words before a colon that label a picture or a link: nobody is called so, however often they stand there. */
const LABEL =
  /(?:^|\s)(?:photos?|images?|pictures?|captions?|credits?|graphics?|videos?|watch|listen|read|more|related|sources?|updated?|corrections?|clarification|notes?|share|tags?|topics?)$/;

/** The name before the first colon of a unit; `end` is where it ends in the article. */
export interface Label {
  readonly name: string;
  /** Index of the colon among the words of the unit. */
  readonly colon: number;
  readonly end: number;
}

/** The units that open with a label. */
export function findLabels(units: readonly Unit[]): ReadonlyMap<Unit, Label> {
  const labels = new Map<Unit, Label>();
  for (const unit of units) {
    const label = labelOf(unit);
    if (label) labels.set(unit, label);
  }
  return labels;
}

/** Who speaks more than once in the form "Name: …", as written; a label that stands once may be anything ("Update: …"). */
export function findInterviewed(labels: ReadonlyMap<Unit, Label>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of labels.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

/** The rest of a paragraph that opens with the name of somebody interviewed, or of anybody whose quotation alone follows. */
export function toTurn(
  unit: Unit,
  label: Label,
  paragraph: Span,
  interviewed: ReadonlySet<string>,
  quotations: readonly Quotation[],
): ReportedContent | undefined {
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

/** The name before the first colon of a unit: few words, the last of them a name. */
function labelOf({ words }: Unit): Label | undefined {
  let colon = 0;
  while (colon <= LONGEST_NAME && words[colon]?.sign !== COLON) colon++;
  const last = words[colon - 1];
  if (colon < 1 || colon > LONGEST_NAME || !last) return undefined;
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
