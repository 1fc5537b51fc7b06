import type { LayoutRequest } from "../network/communities/lay-out-links.ts";
import type { LayoutReport } from "./answer-layout.ts";
import { startInlinedWorker } from "./start-worker.ts";

/** Lays a graph out without holding up the page; each report goes to `tell`. Aborting ends it, and nothing more is reported. */
export async function layoutInWorker(
  request: LayoutRequest,
  tell: (report: LayoutReport) => void,
  signal: AbortSignal,
): Promise<void> {
  // One that only lays out loads at once; a page that is one file has only the one for articles.
  const worker =
    (await startInlinedWorker()) ?? new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  const end = (): void => worker.terminate();
  if (signal.aborted) return end();
  signal.addEventListener("abort", end);
  worker.addEventListener("message", ({ data }: MessageEvent<LayoutReport>) => {
    tell(data);
    if (data.kind !== "progress") end();
  });
  worker.addEventListener("error", ({ message }) => {
    tell({ kind: "failed", message });
    end();
  });
  worker.postMessage(request);
}
