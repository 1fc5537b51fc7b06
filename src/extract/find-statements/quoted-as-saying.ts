import type { Span } from "../../domain/span.ts";
import { tagCode } from "./build-units.ts";
import type { Candidate } from "./candidate.ts";
import type { ReportedContent } from "./reported-content.ts";
import { COLON, COMMA, THAT } from "./word-class.ts";
import type { UnitView } from "./unit-view.ts";

const VERB = tagCode("VERB");
const AUX = tagCode("AUX");
const QUOTING = new Set(["quoted", "quotes", "quoting", "quote", "cited", "cites", "citing"]);
/** Words between the two verbs at most: "quoted Ann Lee, the mayor of a town nearby, as saying". */
const LONGEST_SOURCE = 16;

/** "The agency quoted Ann Lee as saying": indices of both verbs. */
interface Quoting {
  readonly quoted: number;
  readonly saying: number;
}

/** "The agency quoted Ann Lee as saying …": she said it, and the agency passed it on. */
export function readQuotedSaying(view: UnitView, candidates: readonly Candidate[]): readonly Candidate[] {
  const pairs = findQuoting(view, candidates);
  if (pairs.length === 0) return candidates;
  return candidates.map((found) => {
    const pair = pairs.find(({ quoted, saying }) => [quoted, saying].includes(found.read.cue));
    return pair ? { ...found, content: toldBy(view, found, pair) } : found;
  });
}

function findQuoting(view: UnitView, candidates: readonly Candidate[]): readonly Quoting[] {
  const pairs: Quoting[] = [];
  for (const { read } of candidates) {
    if (view.at(read.cue - 1).lower !== "as" && !QUOTING.has(view.at(read.cue).lower)) continue;
    const pair = QUOTING.has(view.at(read.cue).lower) ? pairFrom(view, read.cue) : pairTo(view, read.cue);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** The verb of saying behind "as", with nothing but whom it quotes between. */
function pairFrom(view: UnitView, quoted: number): Quoting | undefined {
  if (view.chunkOf(quoted + 1)?.first !== quoted + 1) return undefined;
  for (let i = quoted + 2; i <= Math.min(view.length - 1, quoted + LONGEST_SOURCE); i++) {
    const { tag, lower } = view.at(i);
    if (view.at(i - 1).lower === "as") return lower.endsWith("ing") ? { quoted, saying: i } : undefined;
    if (tag === VERB || tag === AUX) return undefined;
  }
  return undefined;
}

function pairTo(view: UnitView, saying: number): Quoting | undefined {
  for (let i = saying - 3; i >= Math.max(0, saying - LONGEST_SOURCE); i--)
    if (QUOTING.has(view.at(i).lower)) {
      const pair = pairFrom(view, i);
      return pair?.saying === saying ? pair : undefined;
    }
  return undefined;
}

function toldBy(view: UnitView, { content, read }: Candidate, { quoted, saying }: Quoting): ReportedContent {
  const comma = view.at(saying - 2).lower === "," ? 1 : 0;
  const source: Span = { start: view.at(quoted + 1).start, end: view.at(saying - 2 - comma).end };
  const passedOn = content.source && content.source.end <= source.start ? [content.source] : [];
  const first = [THAT, COLON, COMMA].includes(view.at(saying + 1).sign) ? saying + 2 : saying + 1;
  const holdsSource = read.cue === quoted && read.first > quoted && read.first < first && first <= read.last;
  const { start, end } = view.at(saying);
  return {
    ...content,
    ...(holdsSource ? contentFrom(view, content, first, read.last) : undefined),
    source,
    inferred: false,
    cue: { start, end },
    via: [...content.via, ...passedOn],
  };
}

/** The content without whom it quotes; direct speech where nothing but a quotation is left. */
function contentFrom(
  view: UnitView,
  { quotes, kind }: ReportedContent,
  first: number,
  last: number,
): Partial<ReportedContent> {
  const [opening] = quotes;
  const closing = quotes.at(-1);
  if (first < last || !view.isQuote(first) || !opening || !closing) return { start: view.at(first).start, kind };
  return { start: opening.start, end: closing.end, kind: "direct" };
}
