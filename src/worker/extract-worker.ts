import { buildFromFiles } from "./build-from-files.ts";
import type { BuildReport, BuildRequest } from "./worker-messages.ts";

/** The worker's side: one request, then reports until the graph is built. It is ended by `terminate`. */
const tell = (report: BuildReport): void => {
  postMessage(report);
};

addEventListener("message", ({ data }: MessageEvent<BuildRequest>) => {
  buildFromFiles(data, tell).then(
    (graph) => tell({ kind: "built", graph }),
    (error: unknown) => tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});
