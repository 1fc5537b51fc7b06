import { parentPort } from "node:worker_threads";
import type { ArticleSource } from "../domain/article-source.ts";
import { InputError } from "../domain/input-error.ts";
import type { ThreadAnswer } from "./extraction-threads.ts";
import { tryExtract } from "./try-extract.ts";

/** A thread's side: answers each article with its finds, until the thread is ended. */
export function serveExtraction(): void {
  parentPort?.on("message", (source: ArticleSource) => {
    parentPort?.postMessage(answer(source));
  });
}

function answer(source: ArticleSource): ThreadAnswer {
  const found = tryExtract(source);
  if (!(found instanceof InputError)) return { kind: "finds", finds: found };
  return { kind: "refused", problem: found.problem, place: found.place };
}
