import { DENIAL_CUES } from "../../lexicon/dispute-words.ts";
import { NEGATIONS } from "../../lexicon/antonyms.ts";
import { overlaps } from "../find-echoes/find-same-words.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { shareConcepts, weighConcepts } from "../find-echoes/weigh-concepts.ts";
import { groupBy } from "../group-by.ts";
import { toStem } from "../to-words.ts";
import { cueStem } from "./cue-stem.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { toDispute } from "./to-dispute.ts";

const SHARE = 0.5; // of the weight of what both say
const TELLING = 2; // shared concepts besides names
const REFUSED = new Set(["reject", "dismiss", "rebuff"]);
const A_CLAIM =
  /^(?:(?:the|any|all|such|these|those|this|that|his|her|its|their|as)\s+)?(?:\w+\s+)?(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|notion|idea|rumou?rs?|assertions?|that)\b/i;
const NOT_CLAIMED = new Set(["seem", "plan", "want", "hope", "refus", "ask", "call", "urg", "demand", "offer"]);

/** What one says and another denies: a dispute of the parties. One finding for each denial. */
export function findDeniedClaims(desk: EvidenceDesk): Finding[] {
  const stories = groupBy(desk.findings.utterances, ({ story }) => story);
  return [...stories.values()].flatMap((story) => {
    const denials = story.filter((one) => isDenial(one, desk));
    if (denials.length === 0) return [];
    const weigh = weighConcepts(story);
    const claims = story.filter(
      (one) => one.statement.cue && one.side !== undefined && !isDenial(one, desk) && isClaimed(one, desk),
    );
    return denials.flatMap((denial) => {
      const claim = claims.find((one) => {
        if (one.side === denial.side || one.speaker === denial.speaker || overlaps(one, denial)) return false;
        const { share, telling } = shareConcepts(one.concepts, denial.concepts, weigh);
        return share >= SHARE && telling >= TELLING;
      });
      return claim ? [toDispute([claim, denial], { foundBy: "claim-denied-by-another", confidence: 0.6 }, desk)] : [];
    });
  });
}

/** A challenge or an offer that is rejected is not denied. */
function isDenial(one: Utterance, desk: EvidenceDesk): boolean {
  const stem = cueStem(one.statement, desk);
  if (one.side === undefined || !DENIAL_CUES.has(stem)) return false;
  return !REFUSED.has(stem) || A_CLAIM.test(desk.text(one.statement.article, one.statement));
}

/** Said without a "not", which would be on the side of the denial. */
const isClaimed = (one: Utterance, desk: EvidenceDesk): boolean =>
  one.statement.status === "said" &&
  !NOT_CLAIMED.has(cueStem(one.statement, desk)) &&
  !one.words.some((word) => NEGATIONS.has(word) || DENIAL_CUES.has(toStem(word)));
