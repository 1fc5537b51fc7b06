import type { Article } from "../domain/article.ts";
import type { Graph } from "../domain/graph.ts";

/** How the rules are named that take over what another program's file says. */
const IMPORTED = "imported-";

/** The lists that stand for files of other programs: articles in form alone, with nothing behind what they say. */
export function importedLists({ articles, mentions }: Graph): Article[] {
  const ids = new Set(mentions.filter(({ foundBy }) => foundBy.startsWith(IMPORTED)).map(({ article }) => article));
  return articles.filter(({ id }) => ids.has(id));
}

/** A graph, and beside it what another graph has from files of other programs; nothing of the two is joined. */
export function withImportedPart(graph: Graph, present: Graph): Graph {
  const lists = new Set(importedLists(present).map(({ id }) => id));
  if (lists.size === 0) return graph;
  const mentions = present.mentions.filter(({ article }) => lists.has(article));
  const actors = new Set(mentions.map(({ actor }) => actor));
  // What was imported is in none of the communities: they have to be found anew.
  const { communities: _, ...own } = graph;
  return {
    ...own,
    articles: [...graph.articles, ...present.articles.filter(({ id }) => lists.has(id))],
    actors: [...graph.actors, ...present.actors.filter(({ id }) => actors.has(id))],
    mentions: [...graph.mentions, ...mentions],
    relations: [
      ...graph.relations,
      ...present.relations.filter(({ evidence }) => evidence.some(({ article }) => lists.has(article))),
    ],
    stories: [...graph.stories, ...present.stories.filter(({ articles }) => articles.some((id) => lists.has(id)))],
  };
}
