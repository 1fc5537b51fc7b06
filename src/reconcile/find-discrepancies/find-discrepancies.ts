import type { Discrepancy } from "../../domain/discrepancy.ts";
import { contentHash, discrepancyId, type ArticleId } from "../../domain/ids.ts";
import { overlap } from "../../domain/span.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { findAgeChanges } from "./find-age-changes.ts";
import { findAlteredQuotes } from "./find-altered-quotes.ts";
import { findSwappedCharges } from "./find-swapped-charges.ts";
import { findImpossibleFigures } from "./find-impossible-figures.ts";
import { findRoleChanges } from "./find-role-changes.ts";
import { findDeniedClaims } from "./find-denied-claims.ts";
import { findPayerChanges } from "./find-payer-changes.ts";
import { findDemandChanges } from "./find-demand-changes.ts";
import { findPlaceChanges } from "./find-place-changes.ts";
import { findAmountChanges } from "./find-amount-changes.ts";
import { findCountChanges } from "./find-count-changes.ts";
import { findContrasts } from "./find-contrasts.ts";
import { findDroppedSources } from "./find-dropped-sources.ts";
import { findDateChanges } from "./find-date-changes.ts";
import { findLostHedges } from "./find-lost-hedges.ts";
import { findMovedDays } from "./find-moved-days.ts";
import { findPlansToldAsDone } from "./find-plans-told-as-done.ts";
import { findRequesterChanges } from "./find-requester-changes.ts";
import { findSwappedPartners } from "./find-swapped-partners.ts";
import { findDoubtsDropped } from "./find-doubts-dropped.ts";
import { findHeadlineContradictions } from "./find-headline-contradictions.ts";
import { findDisputes } from "./find-disputes.ts";
import { findDurationChanges } from "./find-duration-changes.ts";
import { findNumberChanges } from "./find-number-changes.ts";
import { findExistingNovelties } from "./find-existing-novelties.ts";
import { findHeadlineReversals } from "./find-headline-reversals.ts";
import { findImpossibleTimes } from "./find-impossible-times.ts";
import { findOppositeSentences } from "./find-opposite-sentences.ts";
import { findOwnerChanges } from "./find-owner-changes.ts";
import { findSelfDenials } from "./find-self-denials.ts";
import { findSiteDates } from "./find-site-dates.ts";
import { findTurnedThreats } from "./find-turned-threats.ts";
import { findQuotedDeputies } from "./find-quoted-deputies.ts";
import { findQuoteChanges } from "./find-quote-changes.ts";
import { findReversals } from "./find-reversals.ts";
import { findSpeakerChanges } from "./find-speaker-changes.ts";
import { findWrongNames } from "./find-wrong-names.ts";

/** Every rule, in the order in which a passage found by two of them is given to the first. */
const RULES: readonly ((desk: EvidenceDesk) => Finding[])[] = [
  findSpeakerChanges,
  findSwappedPartners,
  findAlteredQuotes,
  findReversals,
  findOppositeSentences,
  findQuoteChanges,
  findWrongNames,
  findOwnerChanges,
  findTurnedThreats,
  findSwappedCharges,
  findPayerChanges,
  findSelfDenials,
  findHeadlineReversals,
  findHeadlineContradictions,
  findImpossibleTimes,
  findImpossibleFigures,
  findAgeChanges,
  findNumberChanges,
  findAmountChanges,
  findCountChanges,
  findDemandChanges,
  findDateChanges,
  findMovedDays,
  findPlaceChanges,
  findRoleChanges,
  findRequesterChanges,
  findLostHedges,
  findDoubtsDropped,
  findPlansToldAsDone,
  findDurationChanges,
  findDisputes,
  findDeniedClaims,
  findContrasts,
  findDroppedSources,
  findQuotedDeputies,
  findExistingNovelties,
  findSiteDates,
];

/** What the reports do not agree on, each with its passages, in reading order. */
export function findDiscrepancies(desk: EvidenceDesk): Discrepancy[] {
  const place = new Map<ArticleId, number>(desk.findings.reports.map(({ article }, index) => [article.id, index]));
  const found: Discrepancy[] = [];
  for (const rule of RULES)
    for (const finding of rule(desk)) if (!found.some((known) => isSame(known, finding))) found.push(withId(finding));
  const order = ({ claims: [first] }: Discrepancy): number => (first ? (place.get(first.article) ?? 0) : 0);
  const start = ({ claims: [first] }: Discrepancy): number => first?.start ?? 0;
  return found.sort((a, b) => order(a) - order(b) || start(a) - start(b));
}

/** Of one kind and on the same passages; of numbers, one passage that differs from several is told once. */
function isSame(known: Discrepancy, { kind, claims }: Finding): boolean {
  const isKnown = (claim: Finding["claims"][number]): boolean =>
    known.claims.some((other) => other.article === claim.article && overlap(other, claim) > 0);
  return known.kind === kind && (kind === "number" ? claims.some(isKnown) : claims.every(isKnown));
}

function withId(finding: Finding): Discrepancy {
  const claims = finding.claims.map(({ article, start, end }) => `${article} ${start} ${end}`).join(" ");
  const about = [...new Set(finding.about)];
  return { id: discrepancyId(`${finding.kind}-${contentHash(`${finding.foundBy} ${claims}`)}`), ...finding, about };
}
