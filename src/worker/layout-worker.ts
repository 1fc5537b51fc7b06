import type { LayoutRequest } from "../network/communities/lay-out-links.ts";
import { answerLayout } from "./answer-layout.ts";

/** One request, then reports until all is laid out. It is ended by `terminate`. */
addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  answerLayout(data, (report) => postMessage(report));
});
