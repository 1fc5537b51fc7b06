import type { Correction } from "../../domain/correction.ts";
import type { Graph } from "../../domain/graph.ts";
import { contentHash } from "../../domain/ids.ts";
import type { History, Moment } from "../../store/moment.ts";
import type { HearsayStore } from "../../store/store.ts";

const DATABASE = "hearsay";
const TABLE = "history";
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

/** Moments from before there were corrections have none. */
const complete = (moment: Moment): Moment => ({
  ...moment,
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

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(TABLE));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("No database")));
  });
}

function ask(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  request: (table: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const asked = request(database.transaction(TABLE, mode).objectStore(TABLE));
    asked.addEventListener("success", () => resolve(asked.result));
    asked.addEventListener("error", () => reject(asked.error ?? new Error("No answer")));
  });
}

/** Take up what could be undone before a reload, and keep it as it grows. Without a database it lasts as the page does. */
export async function keepHistory(store: HearsayStore): Promise<void> {
  const key = keyOf(store.getState().opened);
  const database = await openDatabase().catch(() => null);
  if (!database) return;
  const kept = toHistory(await ask(database, "readonly", (table) => table.get(key)).catch(() => undefined));
  const { past, restoreHistory } = store.getState();
  if (kept && past.length === 0) restoreHistory(kept.past, kept.future, kept.corrections);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  store.subscribe((now, before) => {
    if (now.past === before.past && now.future === before.future) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const { past, future, corrections } = store.getState();
      void ask(database, "readwrite", (table) => table.put({ past, future, corrections }, key)).catch(() => undefined);
    }, PAUSE);
  });
}
