import type { ActorDraft } from "./actor-draft.ts";
import { mayMean, salience, type Asked, type Recent } from "./salience.ts";

/** What each doubling of the mentions of a person adds, in the unit of salience. */
const OFTEN = 0.5;
/** Doublings of mentions after which a person is not more present. */
const OFTEN_ENOUGH = 3;

/** Most of a lead that somebody without a name has: some four of five such readings are right. */
const UNNAMED_LEAD = 0.4;

/** What so many mentions add. */
const OFTENNESS: readonly number[] = Array.from(
  { length: 2 ** OFTEN_ENOUGH },
  (_, mentions) => OFTEN * Math.log2(1 + mentions),
);

const oftenness = ({ mentions }: ActorDraft): number => OFTENNESS[mentions.length] ?? OFTEN * OFTEN_ENOUGH;

/** The person most present at a pronoun: highest sum of what speaks for the best mention and how often he or she is met. */
export function pickPerson(recent: readonly Recent[], asked: Asked) {
  const open = recent.filter((met) => mayMean(met, asked));
  const last = open.findLast(({ draft }) => draft.named);
  const drafts: ActorDraft[] = [];
  const scores: number[] = [];
  for (const met of open) {
    const value = salience(met, asked, met === last || met === open.at(-1));
    const place = drafts.indexOf(met.draft);
    if (place < 0) {
      drafts.push(met.draft);
      scores.push(value);
    } else if (value > (scores[place] ?? 0)) scores[place] = value;
  }
  let best: ActorDraft | undefined;
  let top = -Infinity;
  let second = -Infinity;
  for (const [place, draft] of drafts.entries()) {
    const full = (scores[place] ?? 0) + oftenness(draft);
    if (full > top) {
      second = top;
      top = full;
      best = draft;
    } else if (full > second) second = full;
  }
  if (best === undefined) return undefined;
  const lead = Math.min(best.named ? 4 : UNNAMED_LEAD, top - second);
  return { draft: best, confidence: Math.round(100 / (1 + Math.exp(-0.4 - lead))) / 100 };
}
