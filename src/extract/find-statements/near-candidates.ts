import { CALENDAR_WORDS } from "../../lexicon/not-names.ts";
import { meansSpeaker } from "../attribute-speakers/source-nouns.ts";
import type { Scorer } from "../linear-model.ts";
import { tagCode } from "./build-units.ts";
import { Choices } from "./choices.ts";
import { addEndGlance } from "./end-features.ts";
import type { CueAt } from "./look-at-cue.ts";
import { addNoneGlance, addStartGlance } from "./start-features.ts";
import type { Chunk, UnitView } from "./unit-view.ts";
import { COLON, COMMA, PERSON_CLASS, STOP, THAT, wordFacts } from "./word-class.ts";

const VERB = tagCode("VERB");
const PUNCT = tagCode("PUNCT");
const PROPN = tagCode("PROPN");
const ADP = tagCode("ADP");

/** Candidates that look this much less likely at a glance than the likeliest, in log-odds, are not looked at closely. */
const NEAR = 3;

const HYPHENS = new Set(["-", "‑", "‐"]);

const glances = new Choices();

/** How far from its cue content starts at any word, in words; farther off hardly any does but where a clause may open. */
const REACH = 8;

/** Words with which the content of a cue may start: outside the cue, its speaker behind it and what was found before. */
export function possibleStarts(view: UnitView, at: CueAt): number[] {
  const { cue } = at;
  const speaker = speakerBehind(view, cue);
  // Further quotations that follow the sentence may be part of the content; another clause is not.
  const limit = speaker !== undefined && view.verbs[cue] !== 0 && closes(view, speaker) ? cue : view.length;
  const behind = speaker?.last ?? cue + 1;
  const starts: number[] = [];
  for (const j of view.starts) {
    if (j >= limit) break;
    if ((j < cue ? at.block < 0 || j < at.block : j >= behind) && mayStart(view, at, j)) starts.push(j);
  }
  // Behind the cue content may start inside what looks like one noun phrase with it.
  const next = cue + 1;
  if (
    at.before === undefined &&
    behind === next &&
    next < limit &&
    view.isInsideChunk(next) &&
    view.at(next).tag !== PUNCT
  )
    starts.push(next);
  return starts;
}

/** Content starts near its cue or where a clause may open; a second part only there, and on the other side of the cue. */
function mayStart(view: UnitView, { cue, before }: CueAt, j: number): boolean {
  if (before !== undefined) return before.first < cue === cue < j && view.opensClause(j);
  if (j > cue) return j <= cue + REACH || view.opensClause(j);
  return j !== cue && ((j >= cue - REACH && view.opensPhrase(j)) || view.opensClause(j));
}

/** Words with which content that starts with word `first` may end: before its cue, and never in what was found before. */
export function possibleEnds(view: UnitView, { cue, before, block }: CueAt, first: number): number[] {
  const own = first < block ? block : first < cue ? cue : semicolonBehind(view, first);
  const limit = before && first < before.first ? Math.min(own, before.first) : own;
  const ends = [first];
  for (const k of view.ends) {
    if (k <= first) continue;
    if (k >= limit) break;
    ends.push(k);
    if (opensAside(view, k + 1)) break;
  }
  // Content behind its cue has another part before the cue only where a comma or mark closes it: a subject is no content.
  const parted = before !== undefined && first < cue && cue < before.first;
  return parted ? ends.filter((k) => view.at(k + 1).sign === COMMA || view.isQuote(k)) : ends;
}

/** "Oslo said it rained; Bergen said it snowed": the semicolon before a clause whose first verb says something, too; the end of the unit where there is none. */
function semicolonBehind(view: UnitView, first: number): number {
  const at = view.semicolons.find((semicolon) => semicolon > first);
  if (at === undefined) return view.length;
  let next = at + 1;
  while (next < view.length && view.verbs[next + 1] === view.verbs[at]) next++;
  const { tag, verbClass } = view.at(next);
  return tag === VERB && verbClass === 1 ? at : view.length;
}

/** Words between "as" and its verb at most. */
const LONGEST_TELLER = 7;

/** ", as the ministry announced on Thursday": whoever tells it, not what is told. */
function opensAside(view: UnitView, comma: number): boolean {
  if (view.at(comma).sign !== COMMA || view.at(comma + 1).word !== AS) return false;
  const chunk = view.chunkOf(comma + 2);
  if (chunk?.first !== comma + 2) return false;
  for (let i = chunk.last; i < chunk.last + LONGEST_TELLER; i++) {
    const { tag, sign, verbClass } = view.at(i);
    if (tag === VERB) return verbClass === 1 || verbClass === 2;
    if (sign === COMMA || sign === STOP || i >= view.length) return false;
  }
  return false;
}

const AS = wordFacts("as").word;

/** Those of the possible starts that seem likely enough, told apart by the features of a glance; none where it is clear that nothing is said. */
export function nearStarts(view: UnitView, glance: Scorer, at: CueAt): number[] {
  const starts = possibleStarts(view, at);
  if (starts.length === 0) return starts;
  glances.clear();
  addNoneGlance(glance, view, at);
  glances.add(NOWHERE, glance.score);
  for (const j of starts) {
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
  if (ends.length < 2) return ends;
  glances.clear();
  for (const k of ends) {
    addEndGlance(glance, view, at, first, k);
    glances.add(k, glance.score);
  }
  return glances.near(NEAR);
}

/** "“…,” said the mayor", "…, warned the minister.": the noun phrase right behind a verb of saying that follows what is said. */
function speakerBehind(view: UnitView, cue: number): Chunk | undefined {
  const { verbClass, tag, ending } = view.at(cue);
  if (tag !== VERB || (verbClass !== 1 && verbClass !== 2) || ending === 1) return undefined;
  const chunk = nameFrom(view, cue + 1);
  if (chunk === undefined) return undefined;
  const comma = view.at(cue - 1).sign === COMMA;
  if (view.isQuote(comma ? cue - 2 : cue - 1)) return chunk;
  const told = view.quotes[cue] === 0 && ADDRESSING.has(view.at(cue).stem);
  return comma && view.verbs[cue] !== 0 && !told && closes(view, chunk) ? chunk : undefined;
}

/** "…, the agency's spokesman, Ann Lee, told Reuters by telephone": behind these stands who is told, and content may begin. */
const ADDRESSING = new Set(
  ["tell", "inform", "remind", "assure", "notify", "brief"].map((verb) => wordFacts(verb).stem),
);

/** The noun phrase that begins with a word; a name goes on behind a hyphen ("Ann-Mari Lee"). */
function nameFrom(view: UnitView, first: number): Chunk | undefined {
  const chunk = view.chunkOf(first);
  if (chunk?.first !== first) return undefined;
  const rest =
    view.at(chunk.head).tag === PROPN && HYPHENS.has(view.at(chunk.last).lower)
      ? view.chunkOf(chunk.last + 1)
      : undefined;
  return rest?.first === chunk.last + 1 && view.at(rest.head).tag === PROPN ? { ...rest, first } : chunk;
}

/**
 * Whether a noun phrase ends the sentence, apart from what the person is ("said Ann Lee, a spokeswoman for the port.")
 * and where and when the person spoke ("said Ann Lee in Oslo on Monday.").
 */
function closes(view: UnitView, { head, last }: Chunk): boolean {
  if (view.at(last).sign === STOP || last >= view.length || isDescribed(view, last)) return true;
  const { tag, nounClass, lower } = view.at(head);
  const speaks = tag === PROPN ? !CALENDAR_WORDS.has(lower) : nounClass === PERSON_CLASS;
  return speaks && view.at(last).tag === ADP && view.verbs[last] === view.verbs[view.length] && !hasSign(view, last);
}

/** Whether nothing but a comma and what somebody is comes behind a noun phrase. */
function isDescribed(view: UnitView, comma: number): boolean {
  if (view.at(comma).sign !== COMMA || view.verbs[comma] !== view.verbs[view.length]) return false;
  const role = view.chunkOf(comma + 1);
  return role?.first === comma + 1 && meansSpeaker(view.at(role.head).lower) && !hasSign(view, comma + 1);
}

/** Whether a comma, colon or quotation stands behind a word. */
function hasSign(view: UnitView, from: number): boolean {
  for (let i = from; i < view.length; i++) {
    const { sign } = view.at(i);
    if (sign === COMMA || sign === COLON || sign === THAT || view.isQuote(i)) return true;
  }
  return false;
}
