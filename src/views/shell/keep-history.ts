import type { Correction } from "../../domain/correction.ts";
import type { Graph } from "../../domain/graph.ts";
import { contentHash } from "../../domain/ids.ts";
import { UNEXPLORED } from "../../store/exploration.ts";
import type { History, Moment } from "../../store/moment.ts";
import type { HearsayStore } from "../../store/store.ts";
import { askTable } from "../shared/local-database.ts";

/** Milliseconds without a change before the history is written. */
const PAUSE = 150;

/** A graph that was built anew has other nodes: its history starts afresh. */
const keyOf = ({ articles, actors, events, statements }: Graph): string =>
  contentHash([...articles, ...actors, ...events, ...statements].map(({ id }) => id).join("\n"));

const isMoments = (value: unknown): value is readonly Moment[] =>
  Array.isArray(value) &&
  value.every((moment: unknown) => typeof moment === "object" && moment !== null && "exploration" in moment);

const isCorrections = (value: unknown): value is readonly Correction[] =>
  Array.isArray(value) &&
  value.every((one: unknown) => typeof one === "object" && one !== null && "target" in one && "when" in one);

/** Moments from before there were corrections have none, nor anything that came later. */
const complete = (moment: Moment): Moment => ({
  ...moment,
  exploration: { ...UNEXPLORED, ...moment.exploration },
  corrections: isCorrections(moment.corrections) ? moment.corrections : [],
});

/** What can be undone and redone, and the corrections as they stand. */
type Kept = History & Pick<Moment, "corrections">;

/** A history as it was kept; undefined where what was kept is none. */
function toHistory(kept: unknown): Kept | undefined {
  if (typeof kept !== "object" || kept === null || !("past" in kept) || !("future" in kept)) return undefined;
  const { past, future } = kept;
  if (!isMoments(past) || !isMoments(future)) return undefined;
  const corrections = "corrections" in kept && isCorrections(kept.corrections) ? kept.corrections : [];
  return { past: past.map(complete), future: future.map(complete), corrections };
}

/** Take up what could be undone before a reload, and keep it as it grows. Without a database it lasts as the page does. */
export async function keepHistory(store: HearsayStore): Promise<void> {
  const key = keyOf(store.getState().opened);
  const kept = toHistory(await askTable("history", "readonly", (table) => table.get(key)).catch(() => undefined));
  const { past, restoreHistory } = store.getState();
  const write = (): void => {
    const { past: now, future, corrections } = store.getState();
    const history = { past: now, future, corrections };
    void askTable("history", "readwrite", (table) => table.put(history, key)).catch(() => undefined);
  };
  // Corrections that came along with articles stand there before anything is done.
  if (past.length > 0) write();
  else if (kept) restoreHistory(kept.past, kept.future, kept.corrections);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  store.subscribe((now, before) => {
    if (now.past === before.past && now.future === before.future) return;
    clearTimeout(waiting);
    waiting = setTimeout(write, PAUSE);
  });
}
