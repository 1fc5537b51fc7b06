import type { Discrepancy } from "../../domain/discrepancy.ts";
import { contentHash, discrepancyId, type ArticleId } from "../../domain/ids.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { findAmountChanges } from "./find-amount-changes.ts";
import { findContrasts } from "./find-contrasts.ts";
import { findDroppedSources } from "./find-dropped-sources.ts";
import { findDateChanges } from "./find-date-changes.ts";
import { findLostHedges } from "./find-lost-hedges.ts";
import { findMovedDays } from "./find-moved-days.ts";
import { findRequesterChanges } from "./find-requester-changes.ts";
import { findSwappedPartners } from "./find-swapped-partners.ts";
import { findDisputes } from "./find-disputes.ts";
import { findDurationChanges } from "./find-duration-changes.ts";
import { findNumberChanges } from "./find-number-changes.ts";
import { findExistingNovelties } from "./find-existing-novelties.ts";
import { findHeadlineReversals } from "./find-headline-reversals.ts";
import { findImpossibleTimes } from "./find-impossible-times.ts";
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
  findReversals,
  findQuoteChanges,
  findWrongNames,
  findOwnerChanges,
  findTurnedThreats,
  findSelfDenials,
  findHeadlineReversals,
  findImpossibleTimes,
  findNumberChanges,
  findAmountChanges,
  findDateChanges,
  findMovedDays,
  findRequesterChanges,
  findLostHedges,
  findDurationChanges,
  findDisputes,
  findContrasts,
  findDroppedSources,
  findQuotedDeputies,
  findExistingNovelties,
  findSiteDates,
];

/** What the reports do not agree on, each with its passages, in reading order. */
export function findDiscrepancies(desk: EvidenceDesk): Discrepancy[] {
  const place = new Map<ArticleId, number>(desk.findings.reports.map(({ article }, index) => [article.id, index]));
  const found = new Map<string, Discrepancy>();
  for (const rule of RULES)
    for (const finding of rule(desk)) {
      const discrepancy = withId(finding);
      if (!found.has(discrepancy.id)) found.set(discrepancy.id, discrepancy);
    }
  const order = ({ claims: [first] }: Discrepancy): number => (first ? (place.get(first.article) ?? 0) : 0);
  const start = ({ claims: [first] }: Discrepancy): number => first?.start ?? 0;
  return [...found.values()].sort((a, b) => order(a) - order(b) || start(a) - start(b));
}

function withId(finding: Finding): Discrepancy {
  const claims = finding.claims.map(({ article, start, end }) => `${article} ${start} ${end}`).join(" ");
  const about = [...new Set(finding.about)];
  return { id: discrepancyId(`${finding.kind}-${contentHash(`${finding.foundBy} ${claims}`)}`), ...finding, about };
}
