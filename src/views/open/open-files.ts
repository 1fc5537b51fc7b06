import { createContext } from "react";

/** A file that a person dropped or picked. */
export interface PickedFile {
  /** Its path below the dropped or picked folder, "/" as separator, as the command line names it; else its name. */
  readonly name: string;
  readonly content: Blob;
}

/** What a person dropped or picked: files, and what of a folder was passed over, a line each. */
export interface PickedFiles {
  readonly files: readonly PickedFile[];
  readonly notes: readonly string[];
}

/** Shows the graph in a file instead of the present one. Rejects, and leaves everything as it is, where it cannot. */
export type OpenFile = (file: PickedFile) => Promise<void>;

/** How far the reading of articles is. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/**
 * Builds the graph of articles in files, with those of the present graph or without, and shows it. Resolves to what a
 * person should know of it, a line each: what was passed over, and what was read in another encoding than UTF-8. Rejects, and leaves everything as it is, where it cannot or is aborted.
 */
export type OpenArticles = (
  files: readonly PickedFile[],
  joining: boolean,
  tell: (progress: ReadingProgress) => void,
  signal: AbortSignal,
) => Promise<readonly string[]>;

/** How the page opens what a person picked: one graph file, or articles. */
export const OpenFilesContext = createContext<(picked: PickedFiles) => void>(() => {
  throw new TypeError("No page to open it in");
});
