import type { HearsayStore, Store } from "../../store/store.ts";
import type { PagePart } from "../../store/appearance-slice.ts";
import { isNarrow } from "../shared/is-narrow.ts";

/** The part of the page that tells what has just been asked for; undefined where nothing has. */
function partOfWhatIsNew(now: Store, before: Store): PagePart | undefined {
  if (now.reading && now.reading !== before.reading) return "article";
  const isSelected = now.selection !== before.selection && now.selection.kind !== "none";
  const arePaths = now.chosen !== before.chosen && now.chosen.length === 2;
  return isSelected || arePaths ? "evidence" : undefined;
}

/** Whoever goes through the graph with the keyboard stays in it: the next key must find it there. */
const isKeyedGraph = (): boolean => document.activeElement?.matches(".canvas-ground:focus-visible") ?? false;

/**
 * On a phone, what was asked for comes to the front; on a wider screen all of it is there already, unless the article is
 * folded away. An address that brings its own part keeps it. Returns the way to stop.
 */
export function bringAskedForward(store: HearsayStore): () => void {
  return store.subscribe((now, before) => {
    const part = partOfWhatIsNew(now, before);
    if (part === undefined || now.part !== before.part) return;
    if (isNarrow()) now.bringForward(isKeyedGraph() ? "graph" : part);
    if (part === "article" && now.panes.reader.folded) now.foldPane("reader", false);
  });
}
