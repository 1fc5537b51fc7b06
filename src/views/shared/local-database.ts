/** Of the database that the browser keeps for this page on this machine. */
const NAME = "hearsay";
const VERSION = 2;
const TABLES = ["history", "graphs", "graph-files"] as const;

/** What can be undone by graph; what is known of graphs opened here; and their bytes. */
export type Table = (typeof TABLES)[number];

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.addEventListener("upgradeneeded", () => {
      const { result } = request;
      for (const table of TABLES) if (!result.objectStoreNames.contains(table)) result.createObjectStore(table);
    });
    request.addEventListener("success", () => {
      // A later version of the page, in another tab, must not wait for this one.
      request.result.addEventListener("versionchange", () => {
        request.result.close();
        opened = undefined;
      });
      resolve(request.result);
    });
    for (const kind of ["error", "blocked"])
      request.addEventListener(kind, () => reject(request.error ?? new Error("No database")));
  });
}

/** Asks the browser's own database on this machine; rejects where it has none, or no room. */
export async function askTable(
  table: Table,
  mode: IDBTransactionMode,
  request: (table: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  opened ??= open();
  const database = await opened.catch((error: unknown) => {
    opened = undefined; // the next question tries again
    throw error;
  });
  const transaction = database.transaction(table, mode);
  return new Promise((resolve, reject) => {
    const asked = request(transaction.objectStore(table));
    transaction.addEventListener("complete", () => resolve(asked.result));
    for (const kind of ["error", "abort"])
      transaction.addEventListener(kind, () => reject(transaction.error ?? new Error("No answer")));
  });
}
