import { WORKER_ELEMENT } from "../exports/to-explorer.ts";
import { unpackText } from "./unpack-text.ts";

/** The extracting worker: of its own file, or of the page itself where that is one file on a disk. */
export async function startWorker(): Promise<Worker> {
  const packed = document.getElementById(WORKER_ELEMENT)?.textContent;
  if (!packed) return new Worker(new URL("./extract-worker.ts", import.meta.url), { type: "module" });
  const address = URL.createObjectURL(new Blob([await unpackText(packed)], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}
