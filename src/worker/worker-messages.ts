import type { Article } from "../domain/article.ts";
import type { Graph } from "../domain/graph.ts";

/** A file that a person dropped on the page, or text that was pasted, under a name with an ending. */
export interface DroppedFile {
  /** Path below the dropped folder, "/" as separator; its ending tells what it is: .txt, .md, .html, .eml, .jsonl. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Page → worker: read these files and build the graph of them and of articles that are there already. */
export interface BuildRequest {
  readonly files: readonly DroppedFile[];
  /** Articles of the graph on the screen that the new ones join; empty for a graph of its own. */
  readonly present: readonly Article[];
}

/** Worker → page. After "built" or "failed" nothing more comes. */
export type BuildReport =
  /** So many of the articles are read; `total` grows while files of several articles are opened. */
  | { readonly kind: "progress"; readonly done: number; readonly total: number; readonly file: string }
  /** A file or line that could not be read, or stands twice; the rest goes on. */
  | { readonly kind: "passed-over"; readonly message: string }
  /** A file that is not UTF-8, and what its bytes were taken for. */
  | { readonly kind: "read-as"; readonly file: string; readonly encoding: string }
  | { readonly kind: "built"; readonly graph: Graph }
  | { readonly kind: "failed"; readonly message: string };
