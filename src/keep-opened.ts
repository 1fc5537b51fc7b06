import type { Graph } from "./domain/graph.ts";
import { KEPT, keepGraph, type KeptFile } from "./views/open/kept-graphs.ts";
import { toSha256 } from "./worker/to-sha256.ts";

/** Hex digits of the hash of its bytes under which a graph is kept: as many as an article's id has. */
const KEY_DIGITS = 12;

/** Where a graph that was opened here stands, and whether it is there after a reload. */
export interface OpenedAddress {
  readonly address: string;
  readonly isKept: boolean;
}

/** What a person is told of a graph that is not. */
export const NOT_KEPT = "This browser keeps nothing here, or has no room: a reload loses what was opened.";

/**
 * Keeps what was opened on this page in the browser, until it is removed, and gives the address that leads to it. Where the
 * browser keeps nothing, or has no room, that is the address of the page alone.
 */
export async function keepOpened({ articles, stories }: Graph, file: KeptFile): Promise<OpenedAddress> {
  const key = (await toSha256(file.bytes)).slice(0, KEY_DIGITS);
  const title = stories[0]?.title ?? file.name;
  try {
    await keepGraph({ key, title, articles: articles.length, opened: new Date().toISOString() }, file);
    return { address: `${location.pathname}?${KEPT}=${key}`, isKept: true };
  } catch {
    return { address: location.pathname, isKept: false };
  }
}
