import type { JsonPath } from "./locate-in-json.ts";

/** One thing wrong with a graph, and the way to it from the root of the file. */
export interface Problem {
  readonly path: JsonPath;
  /** What is wrong and, after a colon, what would be right. */
  readonly problem: string;
}
