import type { Scorer } from "../linear-model.ts";
import { tagCode } from "./build-units.ts";
import { Choices } from "./choices.ts";
import { addEndGlance } from "./end-features.ts";
import type { CueAt } from "./look-at-cue.ts";
import { addNoneGlance, addStartGlance } from "./start-features.ts";
import type { UnitView } from "./unit-view.ts";
import { COMMA, STOP } from "./word-class.ts";

const VERB = tagCode("VERB");
const PUNCT = tagCode("PUNCT");

/** Candidates that look this much less likely at a glance than the likeliest, in log-odds, are not looked at closely. */
const NEAR = 3;

const glances = new Choices();

/** Words with which the content of a cue may start: outside the cue and what was found before, before the cue where its speaker stands behind it. */
export function possibleStarts(view: UnitView, at: CueAt): number[] {
  const { cue } = at;
  const limit = isInverted(view, cue) ? cue : view.length;
  const starts: number[] = [];
  for (const j of view.starts) {
    if (j >= limit) break;
    if (isFree(at, j)) starts.push(j);
  }
  // Behind the cue content may start inside what looks like one noun phrase with it.
  const next = cue + 1;
  if (next < limit && view.isInsideChunk(next) && view.at(next).tag !== PUNCT && isFree(at, next)) starts.push(next);
  return starts;
}

const isFree = ({ cue, before }: CueAt, j: number): boolean =>
  j !== cue && (before === undefined || j < before.first || j > before.last);

/** Words with which content that starts with word `first` may end: before its cue, and never in what was found before. */
export function possibleEnds(view: UnitView, { cue, before }: CueAt, first: number): number[] {
  const own = first < cue ? cue : view.length;
  const limit = before && first < before.first ? Math.min(own, before.first) : own;
  const ends = [first];
  for (const k of view.ends) if (k > first && k < limit) ends.push(k);
  return ends;
}

/** Those of the possible starts that seem likely enough, told apart by the features of a glance; none where it is clear that nothing is said. */
export function nearStarts(view: UnitView, glance: Scorer, at: CueAt): number[] {
  glances.clear();
  addNoneGlance(glance, view, at);
  glances.add(NOWHERE, glance.score);
  for (const j of possibleStarts(view, at)) {
    addStartGlance(glance, view, at, j);
    glances.add(j, glance.score);
  }
  const near = glances.near(NEAR);
  if (near[0] === NOWHERE) near.shift();
  return near;
}

/** Stands among the starts for content that does not exist. */
export const NOWHERE = -1;

/** Those of the possible ends that seem likely enough. */
export function nearEnds(view: UnitView, glance: Scorer, at: CueAt, first: number): number[] {
  const ends = possibleEnds(view, at, first);
  if (ends.length === 1) return ends;
  glances.clear();
  for (const k of ends) {
    addEndGlance(glance, view, at, first, k);
    glances.add(k, glance.score);
  }
  return glances.near(NEAR);
}

/** "…, warned the minister.": a verb of saying between a comma or quotation and a noun phrase that ends the sentence. */
function isInverted(view: UnitView, cue: number): boolean {
  const { verbClass, tag, ending } = view.at(cue);
  if (tag !== VERB || (verbClass !== 1 && verbClass !== 2) || ending === 1) return false;
  if (view.at(cue - 1).sign !== COMMA && !view.isQuote(cue - 1)) return false;
  const chunk = view.chunkOf(cue + 1);
  if (chunk?.first !== cue + 1 || view.verbs[cue] === 0) return false;
  return view.at(chunk.last).sign === STOP || chunk.last >= view.length;
}
