import { startWorker } from "./start-worker.ts";
import type { BuildReport, BuildRequest } from "./worker-messages.ts";

/**
 * Builds a graph of dropped files without holding up the page or sending anything anywhere; each report goes to `tell`.
 * Aborting ends it at once, and nothing more is reported.
 */
export async function buildInWorker(
  request: BuildRequest,
  tell: (report: BuildReport) => void,
  signal: AbortSignal,
): Promise<void> {
  const worker = await startWorker();
  const end = (): void => worker.terminate();
  if (signal.aborted) return end();
  signal.addEventListener("abort", end);
  worker.addEventListener("message", ({ data }: MessageEvent<BuildReport>) => {
    tell(data);
    if (data.kind === "built" || data.kind === "failed") end();
  });
  worker.addEventListener("error", ({ message }) => {
    tell({ kind: "failed", message });
    end();
  });
  worker.postMessage(request);
}
