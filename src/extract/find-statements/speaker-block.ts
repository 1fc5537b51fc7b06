import { PERSON_ROLES } from "../../lexicon/person-roles.ts";
import { tagCode } from "./build-units.ts";
import type { Chunk, UnitView } from "./unit-view.ts";
import { COMMA, PERSON_CLASS } from "./word-class.ts";

const PROPN = tagCode("PROPN");
const VERB = tagCode("VERB");

/** Words of somebody's name and description between two commas at most. */
const LONGEST_BLOCK = 18;

/** Somebody named and described between commas right before a verb: "…, the port's spokesman, Ann Lee, said". */
export interface SpeakerBlock {
  /** Index of the comma before it. */
  readonly comma: number;
  /** The noun phrase with the name. */
  readonly name: Chunk;
}

/** The speaker whose name and description stand between commas before a cue, behind a clause; undefined where none does. */
export function speakerBlock(view: UnitView, cue: number): SpeakerBlock | undefined {
  const { tag, ending, verbClass } = view.at(cue);
  if (view.at(cue - 1).sign !== COMMA || tag !== VERB || ending === 1 || verbClass === 0) return undefined;
  const middle = commaBefore(view, cue - 1);
  const comma = middle < 0 ? -1 : commaBefore(view, middle);
  if (comma < 0 || cue - comma > LONGEST_BLOCK || view.verbs[comma] === 0) return undefined;
  const name = nameIn(view, middle, cue - 1);
  if (name && isDescription(view, comma, middle)) return { comma, name };
  const first = nameIn(view, comma, middle);
  return first && isDescription(view, middle, cue - 1) ? { comma, name: first } : undefined;
}

/** The comma before a word without a verb or quotation between; -1 where there is none. */
function commaBefore(view: UnitView, index: number): number {
  for (let i = index - 1; i >= 0 && view.verbs[i] === view.verbs[index] && !view.isQuote(i); i--)
    if (view.at(i).sign === COMMA) return i;
  return -1;
}

/** The name that stands alone between two commas. */
function nameIn(view: UnitView, open: number, close: number): Chunk | undefined {
  const chunk = view.chunkOf(open + 1);
  const alone = chunk?.first === open + 1 && chunk.last === close;
  return alone && view.at(chunk.head).tag === PROPN ? chunk : undefined;
}

/** Whether the words between two commas say what somebody is. */
function isDescription(view: UnitView, open: number, close: number): boolean {
  for (let i = open + 1; i < close; i++) {
    const { nounClass, lower, capital } = view.at(i);
    if (!capital && (nounClass === PERSON_CLASS || PERSON_ROLES.has(lower))) return true;
  }
  return false;
}
