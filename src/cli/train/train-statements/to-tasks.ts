import type { Span } from "../../../domain/span.ts";
import { addCueFeatures } from "../../../extract/find-statements/cue-features.ts";
import { addEndFeatures, addEndGlance } from "../../../extract/find-statements/end-features.ts";
import { besides, lookAtCue, type CueAt } from "../../../extract/find-statements/look-at-cue.ts";
import type { ModelName } from "../../../extract/find-statements/model-sizes.ts";
import {
  nearEnds,
  nearStarts,
  possibleEnds,
  possibleStarts,
} from "../../../extract/find-statements/near-candidates.ts";
import { sourceChunks } from "../../../extract/find-statements/find-source.ts";
import { mayBeCue } from "../../../extract/find-statements/read-unit.ts";
import { addNoSourceFeatures, addSourceFeatures } from "../../../extract/find-statements/source-features.ts";
import {
  addNoneFeatures,
  addNoneGlance,
  addStartFeatures,
  addStartGlance,
} from "../../../extract/find-statements/start-features.ts";
import type { StemSet } from "../../../extract/find-statements/stem-set.ts";
import type { UnitView } from "../../../extract/find-statements/unit-view.ts";
import type { Scorer } from "../../../extract/linear-model.ts";
import { ExerciseWriter, type Exercise } from "./exercise.ts";
import type { GoldCue, Lesson, Part } from "./to-lessons.ts";

/** An exercise for one of the models. */
export interface Task {
  readonly model: ModelName;
  readonly exercise: Exercise;
}

/** All that a word which may be a cue has to teach. */
export interface CueTasks {
  /** Whether it is one. */
  readonly cue: Task;
  /** What follows where it is. */
  readonly content: readonly Task[];
  /** That nothing follows, where it is none; asked only where it was taken for one. */
  readonly none: () => Task | undefined;
}

/** Models that were learnt from what a glance shows, and that decide what is looked at closely. */
export interface Glances {
  readonly startGlance: Scorer;
  readonly endGlance: Scorer;
}

const writer = new ExerciseWriter();
const { list } = writer;

/** What every word of a unit that may be a cue has to teach: of the glances where none are given, else of the rest. */
export function toTasks({ view, cues }: Lesson, cueStems: StemSet, glances?: Glances): CueTasks[] {
  const gold = new Map(cues.map((cue) => [cue.cue, cue]));
  const tasks: CueTasks[] = [];
  for (let i = 0; i < view.length; i++) {
    const own = gold.get(i);
    if (own === undefined && !mayBeCue(view, i, cueStems)) continue;
    addCueFeatures(list, view, i);
    writer.take();
    const cue = { model: "cue" as const, exercise: writer.finish(own ? 0 : -1) };
    const content = own ? toContentTasks(view, own, glances) : [];
    tasks.push({ cue, content, none: once(() => toStart(view, lookAtCue(view, i), undefined, glances)) });
  }
  return tasks;
}

/** What a function gave at its first call. */
function once<Value extends object | undefined>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function toContentTasks(view: UnitView, { cue, parts, speaker }: GoldCue, glances: Glances | undefined): Task[] {
  const [first, second] = parts;
  const at = lookAtCue(view, cue);
  const tasks = [
    ...toPart(view, at, first, glances),
    ...toPart(view, besides(at, first), second, glances),
    glances && toSource(view, cue, parts, speaker),
  ];
  return tasks.filter((task) => task !== undefined);
}

function toPart(view: UnitView, at: CueAt, part: Part | undefined, glances: Glances | undefined): (Task | undefined)[] {
  const start = toStart(view, at, part, glances);
  return part ? [start, toEnd(view, at, part, glances)] : [start];
}

/** Where the content starts, "nowhere" being the first candidate; undefined where the right start is no candidate. */
function toStart(view: UnitView, at: CueAt, part: Part | undefined, glances: Glances | undefined): Task | undefined {
  (glances ? addNoneFeatures : addNoneGlance)(list, view, at);
  writer.take();
  let right = part ? -1 : 0;
  for (const j of glances ? nearStarts(view, glances.startGlance, at) : possibleStarts(view, at)) {
    if (j === part?.first) right = writer.count;
    (glances ? addStartFeatures : addStartGlance)(list, view, at, j);
    writer.take();
  }
  return toTask(glances ? "start" : "startGlance", right);
}

function toEnd(view: UnitView, at: CueAt, part: Part, glances: Glances | undefined): Task | undefined {
  let right = -1;
  const { first, last } = part;
  for (const k of glances ? nearEnds(view, glances.endGlance, at, first) : possibleEnds(view, at, first)) {
    if (k === last) right = writer.count;
    (glances ? addEndFeatures : addEndGlance)(list, view, at, first, k);
    writer.take();
  }
  return toTask(glances ? "end" : "endGlance", right);
}

/** Which chunk is the source, "none of the unit" being the first candidate. */
function toSource(
  view: UnitView,
  cue: number,
  parts: readonly [Part, ...Part[]],
  speaker: Span | undefined,
): Task | undefined {
  const at = { cue, ...parts[0] };
  addNoSourceFeatures(list, view, at);
  writer.take();
  const outside = !speaker || speaker.end <= view.at(0).start || speaker.start >= view.at(view.length - 1).end;
  let right = outside ? 0 : -1;
  for (const chunk of sourceChunks(view, at, parts[1])) {
    if (right < 0 && standsIn(view, speaker, chunk.head)) right = writer.count;
    addSourceFeatures(list, view, at, chunk);
    writer.take();
  }
  return toTask("source", right);
}

/** Nothing is learnt where the right candidate is none of those asked, or the only one. */
function toTask(model: ModelName, right: number): Task | undefined {
  if (right >= 0 && writer.count > 1) return { model, exercise: writer.finish(right) };
  writer.drop();
  return undefined;
}

/** Whether the head of a chunk stands in the words that name the speaker. */
function standsIn(view: UnitView, speaker: Span | undefined, head: number): boolean {
  return speaker !== undefined && view.at(head).end > speaker.start && view.at(head).start < speaker.end;
}
