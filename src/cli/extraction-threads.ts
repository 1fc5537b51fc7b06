import { Worker } from "node:worker_threads";
import type { ArticleSource } from "../domain/article-source.ts";
import type { ArticleFinds } from "../domain/graph.ts";
import { InputError, type InputPlace } from "../domain/input-error.ts";

/** What a thread answers: the finds, or why there are none. */
export type ThreadAnswer =
  | { readonly kind: "finds"; readonly finds: ArticleFinds }
  | { readonly kind: "refused"; readonly problem: string; readonly place: InputPlace };

interface Waiting {
  readonly resolve: (answer: ArticleFinds | InputError) => void;
  readonly reject: (error: Error) => void;
}

/** Some threads that extract articles side by side; each answers in the order in which it was asked. */
export class ExtractionThreads {
  readonly #threads: readonly { readonly worker: Worker; readonly waiting: Waiting[] }[];
  #asked = 0;

  constructor(count: number) {
    this.#threads = Array.from({ length: count }, () => startThread());
  }

  /** The finds of one article; a fault of the thread itself rejects. */
  async extract(source: ArticleSource): Promise<ArticleFinds | InputError> {
    const thread = this.#threads[this.#asked++ % this.#threads.length];
    if (!thread) throw new RangeError("No thread to extract in");
    return await new Promise((resolve, reject) => {
      thread.waiting.push({ resolve, reject });
      thread.worker.postMessage(source);
    });
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map(async ({ worker }) => await worker.terminate()));
  }
}

function startThread(): { worker: Worker; waiting: Waiting[] } {
  const worker = new Worker(new URL("./extraction-thread.mjs", import.meta.url));
  const waiting: Waiting[] = [];
  worker.on("message", (answer: ThreadAnswer) => {
    waiting.shift()?.resolve(answer.kind === "finds" ? answer.finds : new InputError(answer.problem, answer.place));
  });
  worker.on("error", (error: Error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return { worker, waiting };
}
