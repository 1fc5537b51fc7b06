import type { ActorDraft } from "./actor-draft.ts";
import { mayMean, salience, type Asked, type Recent } from "./salience.ts";

/** What each doubling of the mentions of a person adds, in the unit of salience. */
const OFTEN = 0.5;
/** Doublings of mentions after which a person is not more present. */
const OFTEN_ENOUGH = 3;

/** Most of a lead that somebody without a name has: some four of five such readings are right. */
const UNNAMED_LEAD = 0.4;

/** The person most present at a pronoun: highest sum of what speaks for the best mention and how often he or she is met. */
export function pickPerson(recent: readonly Recent[], asked: Asked) {
  const scores = new Map<ActorDraft, number>();
  const open = recent.filter((met) => mayMean(met, asked));
  const last = open.findLast(({ draft }) => draft.named);
  for (const met of open) {
    const value = salience(met, asked, met === last || met === open.at(-1));
    const before = scores.get(met.draft);
    if (before === undefined || value > before) scores.set(met.draft, value);
  }
  let best: ActorDraft | undefined;
  let top = -Infinity;
  let second = -Infinity;
  for (const [draft, value] of scores) {
    const full = value + OFTEN * Math.min(OFTEN_ENOUGH, Math.log2(1 + draft.mentions.length));
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
