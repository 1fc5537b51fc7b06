import type { Span } from "../../domain/span.ts";
import { tagCode } from "./build-units.ts";
import type { ContentAt } from "./source-features.ts";
import type { Chunk, UnitView } from "./unit-view.ts";

const AUX = tagCode("AUX");
const VERB = tagCode("VERB");
const PROPN = tagCode("PROPN");
const NOUN = tagCode("NOUN");
const PRON = tagCode("PRON");
/** After "to" these begin the one spoken to rather than what he is to do. */
const NAMING = new Set([PROPN, PRON, tagCode("DET"), tagCode("NUM")]);

/** Cues that are followed by the one spoken to. */
const ADDRESSING = new Set(
  (
    "tell told tells telling warn warned warns warning inform informed informs informing assure assured assures assuring remind reminded reminds " +
    "urge urged urges urging ask asked asks asking advise advised advises persuade convince notify notified brief briefed beg begged implore " +
    "call called calls calling order ordered orders threaten threatened threatens promise promised promises accuse accused accuses accusing"
  ).split(" "),
);

/** The one spoken to: the chunk right after "told", "warned", "called on", or after "said to". */
export function findAddressees(
  view: UnitView,
  { cue, first, source }: ContentAt & { readonly source: Chunk | null },
): Span[] {
  const { lower } = view.at(cue);
  const next = view.at(cue + 1).lower;
  const particle = next === "to" || next === "on" || next === "upon";
  if (!ADDRESSING.has(lower) && next !== "to") return [];
  if ((lower.startsWith("call") && !particle) || lower.startsWith("accord")) return [];
  const at = cue + (particle ? 2 : 1);
  const chunk = view.chunks[view.chunkAt[at] ?? -1];
  if (!chunk || chunk.first === source?.first || chunk.first !== at) return [];
  const { tag } = view.at(chunk.head);
  if (tag !== PROPN && tag !== NOUN && tag !== PRON) return [];
  if (first <= chunk.first && !ADDRESSING.has(lower)) return [];
  return [{ start: view.at(chunk.first).start, end: view.at(chunk.last - 1).end }];
}

/** Words between the one spoken to and "that" or "to" at most: "told the paper's editor in May that …". */
const LONGEST_ADDRESSEE = 8;

/** First word of the content where it would begin with the one spoken to: "warned ⟨the minister that⟩ it rains". */
export function afterAddressee(view: UnitView, { cue, first, last }: ContentAt): number {
  const particle = PREPOSITIONS.has(view.at(cue + 1).lower);
  if (!ADDRESSING.has(view.at(cue).lower) || first <= cue || first > cue + (particle ? 2 : 1)) return first;
  for (let i = first; i <= Math.min(last - 1, first + LONGEST_ADDRESSEE); i++) {
    const { lower, tag } = view.at(i);
    if (lower === "that") return i + 1;
    if (lower === "to" && !NAMING.has(view.at(i + 1).tag)) return i;
    if (tag === VERB || tag === AUX || view.isQuote(i)) return first;
  }
  return first;
}

const PREPOSITIONS = new Set(["to", "on", "upon"]);
