import { createContext } from "react";

/** Shows the graph in a file instead of the present one. Rejects, and leaves everything as it is, where it cannot. */
export type OpenFile = (file: File) => Promise<void>;

/** How far the reading of articles is. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/**
 * Builds the graph of articles in files, with those of the present graph or without, and shows it. Resolves to what was
 * passed over, a line each. Rejects, and leaves everything as it is, where it cannot or is aborted.
 */
export type OpenArticles = (
  files: readonly File[],
  joining: boolean,
  tell: (progress: ReadingProgress) => void,
  signal: AbortSignal,
) => Promise<readonly string[]>;

/** How the page opens what a person picked: one graph file, or articles. */
export const OpenFilesContext = createContext<(files: readonly File[]) => void>(() => {
  throw new TypeError("No page to open it in");
});
