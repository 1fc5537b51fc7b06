import type { ArticleSource } from "../domain/article-source.ts";
import type { Story } from "../domain/graph.ts";
import { InputError } from "../domain/input-error.ts";
import { withDaysOfStory } from "../extract/date-undated.ts";
import { listStories, reconcileSource } from "../reconcile/reconcile-source.ts";
import { extractReadings } from "./extract-files.ts";
import type { Reading } from "./input/read-articles.ts";
import type { Progress } from "./progress.ts";
import { checkedSink } from "./spool/checked-sink.ts";
import type { FindsStore } from "./spool/finds-store.ts";
import { GraphSpool } from "./spool/graph-spool.ts";
import type { SpoolFolder } from "./spool/spool-folder.ts";

/** How a graph is to be built on the disk. */
export interface DiskBuild {
  readonly store: FindsStore;
  readonly folder: SpoolFolder;
  readonly progress: Progress;
  readonly jobs: number;
  readonly out: string;
}

/** The graph of more articles than fit into memory, checked story by story; without a layout of the first picture. */
export async function buildOnDisk(build: DiskBuild): Promise<GraphSpool> {
  const { store, folder, progress, out } = build;
  progress.show(0, "looking for stories");
  const stories = listStories(store);
  const changed = await dateStories(build, stories);
  const graph = new GraphSpool(folder);
  const onStory = (share: number): void => progress.show(share, "reading stories");
  const workplace = { newShelf: folder.newShelf, onStory };
  reconcileSource(store, checkedSink(graph, out), workplace, changed ? undefined : stories);
  progress.clear();
  return graph;
}

/** Extracts again the articles whose days only their story tells; whether there were any. */
async function dateStories({ store, progress, jobs }: DiskBuild, stories: readonly Story[]): Promise<boolean> {
  const placeOf = new Map(store.keys.map(({ id }, place) => [id, place]));
  function* readings(): Generator<Reading> {
    for (const [index, { articles }] of stories.entries()) {
      progress.show(index / stories.length, "dating stories");
      for (const source of sourcesOf(articles.map((id) => placeOf.get(id) ?? -1))) yield { kind: "article", source };
    }
  }
  const sourcesOf = (places: readonly number[]): ArticleSource[] =>
    places.length < 2 ? [] : withDaysOfStory(places.map((place) => store.read(place).article));
  let changed = false;
  for await (const found of extractReadings(readings(), jobs)) {
    if (found instanceof InputError) throw found;
    store.replace(placeOf.get(found.article.id) ?? -1, found);
    changed = true;
  }
  return changed;
}
