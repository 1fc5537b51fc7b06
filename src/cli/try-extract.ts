import type { ArticleSource } from "../domain/article-source.ts";
import type { ArticleFinds } from "../domain/graph.ts";
import { InputError } from "../domain/input-error.ts";
import { extract } from "../extract/extract.ts";

/** The finds of one article; a fault of ours costs this article alone, is told with its name, and the others go on. */
export function tryExtract(source: ArticleSource): ArticleFinds | InputError {
  try {
    return extract(source);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message).split("\n", 2).join("") : String(error);
    return new InputError(`Cannot extract article ${source.id}, a fault of Hearsay: ${message}`, { file: source.file });
  }
}
