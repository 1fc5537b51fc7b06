import type { ArticleSource } from "../domain/article-source.ts";
import type { ArticleFinds } from "../domain/graph.ts";
import type { InputError } from "../domain/input-error.ts";
import { ExtractionThreads } from "./extraction-threads.ts";
import type { InputFile } from "./input/list-input-files.ts";
import { readArticles, type Reading } from "./input/read-articles.ts";
import type { Progress } from "./progress.ts";
import { tryExtract } from "./try-extract.ts";

/** How the articles of some files are to be extracted. */
export interface Extraction {
  readonly files: readonly InputFile[];
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly progress: Progress;
  /** Threads that extract at a time; 1 does without any. */
  readonly jobs: number;
  /** Articles met before are passed over. Takes memory for every id, so that a stream without end does not ask for it. */
  readonly onlyOnce: boolean;
}

/** Articles that are under way for each thread, so that none waits for the reader. */
const AHEAD = 2;

/** The finds of every article, in the order of the files; what could not be read or extracted stands as an error. */
export async function* extractFiles(extraction: Extraction): AsyncGenerator<ArticleFinds | InputError> {
  const { jobs, onlyOnce, progress } = extraction;
  yield* extractReadings(onlyOnce ? withoutCopies(readAll(extraction), progress) : readAll(extraction), jobs);
  progress.clear();
}

/** The finds of articles that are read already, in their order. */
export async function* extractReadings(
  readings: AsyncIterable<Reading> | Iterable<Reading>,
  jobs: number,
): AsyncGenerator<ArticleFinds | InputError> {
  if (jobs > 1) yield* inThreads(readings, jobs);
  else
    for await (const reading of readings) yield reading.kind === "article" ? tryExtract(reading.source) : reading.error;
}

async function* readAll({ files, stdin, progress }: Extraction): AsyncGenerator<Reading> {
  for (const [index, file] of files.entries())
    for await (const reading of readArticles(file, stdin)) {
      progress.show(index / files.length, file.file);
      if (reading.kind === "article" && reading.encoding !== undefined)
        progress.note(`${file.file}: read as ${reading.encoding}`);
      yield reading;
    }
}

async function* withoutCopies(readings: AsyncIterable<Reading>, progress: Progress): AsyncGenerator<Reading> {
  const met = new Map<string, Pick<ArticleSource, "sha256" | "file">>();
  for await (const reading of readings) {
    if (reading.kind === "article") {
      const { id, sha256, file } = reading.source;
      const first = met.get(id);
      const same = first?.sha256 === sha256 ? "the same article as" : "another article with the id of";
      if (first) progress.note(`${file}: passed over, ${same} ${first.file} (${id})`);
      if (first) continue;
      met.set(id, { sha256, file });
    }
    yield reading;
  }
}

async function* inThreads(
  readings: AsyncIterable<Reading> | Iterable<Reading>,
  jobs: number,
): AsyncGenerator<ArticleFinds | InputError> {
  const threads = new ExtractionThreads(jobs);
  const underWay: Promise<ArticleFinds | InputError>[] = [];
  try {
    for await (const reading of readings) {
      underWay.push(reading.kind === "article" ? threads.extract(reading.source) : Promise.resolve(reading.error));
      const oldest = underWay.length >= jobs * AHEAD ? underWay.shift() : undefined;
      if (oldest) yield await oldest;
    }
    for (const rest of underWay) yield await rest;
  } finally {
    await threads.end();
  }
}
