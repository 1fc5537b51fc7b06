import type { Span } from "../../../domain/span.ts";
import {
  addEndFeatures,
  addNoneFeatures,
  addStartFeatures,
  lookAtCue,
  type CueAt,
} from "../../../extract/find-statements/content-features.ts";
import { addCueFeatures } from "../../../extract/find-statements/cue-features.ts";
import {
  endLimit,
  mayBeCue,
  mayEnd,
  mayStart,
  MODEL_BUCKETS,
  sourceChunks,
  startLimit,
} from "../../../extract/find-statements/read-unit.ts";
import { addNoSourceFeatures, addSourceFeatures } from "../../../extract/find-statements/source-features.ts";
import type { UnitView } from "../../../extract/find-statements/unit-view.ts";
import { ExerciseWriter, type Exercise } from "./exercise.ts";
import type { GoldCue, Lesson, Part } from "./to-lessons.ts";

export type ModelName = "cue" | "start" | "end" | "source";

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
  readonly none: () => Task;
}

const writer = new ExerciseWriter(MODEL_BUCKETS);
const { list } = writer;

/** What every word of a unit that may be a cue has to teach. */
export function toTasks({ view, cues }: Lesson, cueStems: ReadonlySet<number>): CueTasks[] {
  const gold = new Map(cues.map((cue) => [cue.cue, cue]));
  const tasks: CueTasks[] = [];
  for (let i = 0; i < view.length; i++) {
    const own = gold.get(i);
    if (own === undefined && !mayBeCue(view, i, cueStems)) continue;
    addCueFeatures(list, view, i);
    writer.take();
    const cue = { model: "cue" as const, exercise: writer.finish(own ? 0 : -1) };
    tasks.push({ cue, content: own ? toContentTasks(view, own) : [], none: once(() => toNone(view, i)) });
  }
  return tasks;
}

/** What a function gave at its first call. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function toNone(view: UnitView, cue: number): Task {
  return toStart(view, lookAtCue(view, cue), undefined) ?? { model: "start", exercise: writer.finish(0) };
}

function toContentTasks(view: UnitView, { cue, parts, speaker }: GoldCue): Task[] {
  const [first, second] = parts;
  const tasks = [
    ...toPart(view, lookAtCue(view, cue), first),
    ...toPart(view, { ...lookAtCue(view, cue), before: first }, second),
    toSource(view, cue, parts, speaker),
  ];
  return tasks.filter((task) => task !== undefined);
}

function toPart(view: UnitView, at: CueAt, part: Part | undefined): (Task | undefined)[] {
  const start = toStart(view, at, part);
  return start && part ? [start, toEnd(view, at, part)] : [start];
}

/** Where the content starts, "nowhere" being the first candidate; undefined where the right start is no candidate. */
function toStart(view: UnitView, at: CueAt, part: Part | undefined): Task | undefined {
  addNoneFeatures(list, view, at);
  writer.take();
  let right = part ? -1 : 0;
  for (let j = 0; j < startLimit(view, at); j++) {
    if (!mayStart(view, at, j)) continue;
    if (j === part?.first) right = writer.count;
    addStartFeatures(list, view, at, j);
    writer.take();
  }
  return toTask("start", right);
}

function toEnd(view: UnitView, at: CueAt, part: Part): Task | undefined {
  let right = -1;
  for (let k = part.first; k < endLimit(view, at, part.first); k++) {
    if (!mayEnd(view, k, part.first)) continue;
    if (k === part.last) right = writer.count;
    addEndFeatures(list, view, at, part.first, k);
    writer.take();
  }
  return toTask("end", right);
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
