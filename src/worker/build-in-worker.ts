import { startWorker } from "./start-worker.ts";
import type { BuildReport, BuildRequest } from "./worker-messages.ts";

/** A build under way in a worker. */
export interface RunningBuild {
  /** Ends it at once; nothing more is reported. */
  readonly cancel: () => void;
}

/** Builds a graph of dropped files without holding up the page or sending anything anywhere; each report goes to `tell`. */
export function buildInWorker(request: BuildRequest, tell: (report: BuildReport) => void): RunningBuild {
  const worker = startWorker();
  worker.addEventListener("message", ({ data }: MessageEvent<BuildReport>) => {
    tell(data);
    if (data.kind === "built" || data.kind === "failed") worker.terminate();
  });
  worker.addEventListener("error", ({ message }) => {
    tell({ kind: "failed", message });
    worker.terminate();
  });
  worker.postMessage(request);
  return { cancel: () => worker.terminate() };
}
