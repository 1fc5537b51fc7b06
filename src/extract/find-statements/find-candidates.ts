import { LABELS } from "../../lexicon/page-furniture.ts";
import { PERSON_ROLES } from "../../lexicon/person-roles.ts";
import type { Quotation } from "../find-quotations.ts";
import { tagCode } from "./build-units.ts";
import type { Candidate } from "./candidate.ts";
import { isAdjunct } from "./cue-phrase.ts";
import { isOnlyTime } from "./is-only-time.ts";
import { mergeCited } from "./merge-cited.ts";
import { mergeVia } from "./merge-via.ts";
import { readQuotedSaying } from "./quoted-as-saying.ts";
import { readUnit, type ReadContent } from "./read-unit.ts";
import type { ReportedContent } from "./reported-content.ts";
import { dropRepeated } from "./same-content.ts";
import type { StatementModels } from "./statement-models.ts";
import { productOf, toContent } from "./to-content.ts";
import type { UnitView } from "./unit-view.ts";
import { COLON } from "./word-class.ts";

const PROPN = tagCode("PROPN");

/** Candidates below this product of probabilities are not judged at all: hardly one in twenty is right. */
const LEAST_CONFIDENCE = 0.08;

/** What a unit may report, each stretch once, the surest first. */
export function findCandidates(view: UnitView, quotations: readonly Quotation[], models: StatementModels): Candidate[] {
  const reads = readUnit(view, models);
  const candidates: Candidate[] = [];
  for (const read of reads)
    if (productOf(read) >= LEAST_CONFIDENCE && !isSomethingElse(view, read, reads))
      candidates.push({ content: toContent(view, read, quotations), read, adjunct: isAdjunct(view, read) });
  return dropRepeated(mergeCited(view, readQuotedSaying(view, mergeVia(candidates))), contentOf);
}

const contentOf = ({ content }: Candidate): ReportedContent => content;

const isSomethingElse = (view: UnitView, read: ReadContent, reads: readonly ReadContent[]): boolean =>
  isOnlyTime(view, read) ||
  asksForAnonymity(view, read) ||
  opensWithCue(read, reads) ||
  isLabel(view, read) ||
  isTitle(view, read);

/** "“I saw it,” captain Bo Ek, 25, told the police": what a person is, right before the name, says nothing. */
const isTitle = (view: UnitView, { cue }: ReadContent): boolean =>
  view.at(cue + 1).tag === PROPN && view.at(cue + 1).capital && PERSON_ROLES.has(view.at(cue).lower);

/** "Opinion: The law deserves better", "Nordholm: Questions and answers": what sort of article a headline announces. */
function isLabel(view: UnitView, { cue, first, last }: ReadContent): boolean {
  if (first < cue || view.at(cue).sign !== COLON) return false;
  const { lower } = view.at(cue - 1);
  return PICTURES.has(lower) || (view.headline && (LABELS.has(lower) || SORTS.has(view.at(last).lower)));
}

/** "Photo: Coast Wire / Ole Vik". */
const PICTURES = new Set("photo photos picture pictures image images foto graphic illustration".split(" "));

const SORTS = new Set("answers q&a explained explainer timeline profile updates".split(" "));

/** "…, the ministry said, accusing its neighbour of …": a second part that begins with a cue of its own is what that cue says. */
const opensWithCue = ({ cue, first }: ReadContent, reads: readonly ReadContent[]): boolean =>
  reads.some((other) => other.cue === first) && reads.some((other) => other.cue === cue && other.first !== first);

/** "who asked not to be named": tells how somebody spoke rather than what was said. */
const asksForAnonymity = (view: UnitView, { first, last }: ReadContent): boolean =>
  last - first < LONGEST_REQUEST && view.at(first).lower === "not" && NAMING.has(view.at(first + 3).lower);

/** Words of such a request at most: "not to be named or quoted by name". */
const LONGEST_REQUEST = 10;
const NAMING = new Set(["named", "identified", "quoted"]);
