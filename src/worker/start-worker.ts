import { WORKER_ELEMENT } from "../exports/to-explorer.ts";

/** The extracting worker: of its own file, or of the page itself where that is one file on a disk. */
export function startWorker(): Worker {
  const inlined = document.getElementById(WORKER_ELEMENT)?.textContent;
  if (!inlined) return new Worker(new URL("./extract-worker.ts", import.meta.url), { type: "module" });
  const address = URL.createObjectURL(new Blob([inlined], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}
