import type { Graph } from "../domain/graph.ts";
import type { Problem } from "./problem.ts";

/** Records that rest on nothing, against the rule that nothing is in the graph without evidence; articles in no story or in two. */
export function findUnsupported(graph: Graph): Problem[] {
  return [...actorsWithoutMention(graph), ...recordsWithoutSpan(graph), ...articlesNotInOneStory(graph)];
}

function actorsWithoutMention({ actors, mentions }: Graph): Problem[] {
  const met = new Set<string>(mentions.map(({ actor }) => actor));
  return actors.flatMap(({ id, name }, index) =>
    met.has(id) ? [] : [{ path: ["actors", index], problem: `Actor "${name}" has no mention: expected a passage` }],
  );
}

function recordsWithoutSpan({ events, relations, echoes, discrepancies, agreements }: Graph): Problem[] {
  const lists = [
    ["events", events.map(({ mentions }) => mentions.length), 1],
    ["relations", relations.map(({ evidence }) => evidence.length), 1],
    ["echoes", echoes.map(({ statements }) => statements.length), 2],
    ["discrepancies", discrepancies.map(({ claims }) => claims.length), 1],
    ["agreements", agreements.map(({ claims }) => claims.length), 2],
  ] as const;
  return lists.flatMap(([list, lengths, least]) =>
    lengths.flatMap((length, index) =>
      length >= least
        ? []
        : [{ path: [list, index], problem: `Rests on ${length} passages: expected at least ${least}` }],
    ),
  );
}

function articlesNotInOneStory({ articles, stories }: Graph): Problem[] {
  const count = new Map<string, number>();
  for (const id of stories.flatMap((story) => story.articles)) count.set(id, (count.get(id) ?? 0) + 1);
  return articles.flatMap(({ id }, index) => {
    const found = count.get(id) ?? 0;
    const problem = `Article "${id}" is in ${found} stories: expected exactly one`;
    return found === 1 ? [] : [{ path: ["articles", index], problem }];
  });
}
