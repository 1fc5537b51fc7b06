import type { Story } from "../domain/graph.ts";
import type { FindsSource } from "./finds-source.ts";
import { ActorReports } from "./join-actors/actor-reports.ts";
import { listTies, type Tie } from "./join-relations.ts";
import type { NewShelf, Shelf } from "./shelf.ts";

/** What of all articles is joined beyond single stories. */
export interface Survey {
  readonly reports: ActorReports;
  readonly ties: Shelf<Tie>;
}

/** Goes once through the finds of all articles. */
export function surveyFinds(source: FindsSource, stories: readonly Story[], newShelf: NewShelf): Survey {
  const reports = new ActorReports(newShelf(), stories);
  const ties = newShelf<Tie>();
  for (const place of source.keys.keys()) {
    const finds = source.read(place);
    reports.add(finds);
    for (const tie of listTies(finds, reports.firstOf(finds.article.id))) ties.put(tie);
  }
  return { reports, ties };
}
