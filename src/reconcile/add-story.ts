import type { Evidence } from "../domain/evidence.ts";
import type { ArticleId, StatementId } from "../domain/ids.ts";
import type { Statement } from "../domain/statement.ts";
import type { GraphSink, Place } from "./graph-sink.ts";
import type { JoinedStory } from "./join-story.ts";

/** Adds all records of one story to a graph, each at the place of its first evidence. */
export function addStory(
  { story, reports, events, echoes, discrepancies, agreements }: JoinedStory,
  placeOf: ReadonlyMap<ArticleId, number>,
  sink: GraphSink,
): void {
  const top = (article: ArticleId | undefined): Place => ({
    article: (article && placeOf.get(article)) ?? 0,
    start: 0,
  });
  const at = (first: Evidence | undefined): Place => ({ ...top(first?.article), start: first?.start ?? 0 });
  for (const { article, mentions, statements } of reports) {
    sink.add("articles", [article], top(article.id));
    sink.add("mentions", mentions, top(article.id));
    sink.add("statements", statements, top(article.id));
  }
  const said = new Map<StatementId, Statement>(
    reports.flatMap(({ statements }) => statements.map((statement) => [statement.id, statement] as const)),
  );
  for (const event of events) sink.add("events", [event], top(event.mentions[0]?.article));
  for (const echo of echoes) {
    const [first] = echo.statements;
    sink.add("echoes", [echo], at(first && said.get(first)));
  }
  for (const discrepancy of discrepancies) sink.add("discrepancies", [discrepancy], at(discrepancy.claims[0]));
  for (const agreement of agreements) sink.add("agreements", [agreement], at(agreement.claims[0]));
  sink.add("stories", [story], top(story.articles[0]));
}
