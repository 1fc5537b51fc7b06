import type { LayoutRequest } from "../network/communities/lay-out-links.ts";
import { answerLayout } from "./answer-layout.ts";
import { buildFromFiles } from "./build-from-files.ts";
import type { BuildReport, BuildRequest } from "./worker-messages.ts";

/** The worker's side: one request, then reports until the graph is built. It is ended by `terminate`. */
const tell = (report: BuildReport): void => {
  postMessage(report);
};

addEventListener("message", ({ data }: MessageEvent<BuildRequest | LayoutRequest>) => {
  // In a page that is one file there is no worker but this one.
  if ("links" in data) return answerLayout(data, (report) => postMessage(report));
  buildFromFiles(data, tell).then(
    (graph) => tell({ kind: "built", graph }),
    (error: unknown) => tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});
