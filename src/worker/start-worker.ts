import { WORKER_ELEMENT } from "../exports/to-explorer.ts";
import { unpackText } from "./unpack-text.ts";

/** The worker inside a page that is one file on a disk: it extracts and lays out; undefined in any other page. */
export async function startInlinedWorker(): Promise<Worker | undefined> {
  const packed = document.getElementById(WORKER_ELEMENT)?.textContent;
  if (!packed) return undefined;
  const address = URL.createObjectURL(new Blob([await unpackText(packed)], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

/** The extracting worker: of its own file, or of the page itself where that is one file on a disk. */
export const startWorker = async (): Promise<Worker> =>
  (await startInlinedWorker()) ?? new Worker(new URL("./extract-worker.ts", import.meta.url), { type: "module" });
