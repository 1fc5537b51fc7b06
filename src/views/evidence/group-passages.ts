import type { Article } from "../../domain/article.ts";
import type { ArticleId } from "../../domain/ids.ts";
import type { TiePassage } from "../../network/tie.ts";
import type { PassageOrder } from "../../store/appearance-slice.ts";

/** What a passage of a tie tells, in words; passages of one kind stand together. */
function tellPassage(passage: TiePassage): string {
  switch (passage.kind) {
    case "relation":
      return passage.relation.kind.replaceAll("-", " ");
    case "statement":
      return { addressee: "said to", about: "said about", via: "passed on by" }[passage.as];
    case "event":
      return `both in: ${passage.event.label}`;
  }
}

export interface PassageGroup {
  readonly article: Article;
  readonly kinds: readonly { readonly kind: string; readonly passages: readonly TiePassage[] }[];
}

const byDay = (a: Article, b: Article): number => (b.published?.from ?? "").localeCompare(a.published?.from ?? "");
const surest = (passages: readonly TiePassage[]): number => Math.max(...passages.map(({ confidence }) => confidence));

function groupBy<Key>(passages: readonly TiePassage[], keyOf: (passage: TiePassage) => Key): Map<Key, TiePassage[]> {
  const groups = new Map<Key, TiePassage[]>();
  for (const passage of passages) {
    const key = keyOf(passage);
    const group = groups.get(key);
    if (group) group.push(passage);
    else groups.set(key, [passage]);
  }
  return groups;
}

/** Passages by article, within it by what they tell. Articles in the order in which the passages come, or as asked. */
export function groupPassages(
  articles: ReadonlyMap<ArticleId, Article>,
  passages: readonly TiePassage[],
  order: PassageOrder = "as read",
): PassageGroup[] {
  const groups = [...groupBy(passages, ({ article }) => article)].flatMap(([id, own]) => {
    const article = articles.get(id);
    const sorted = order === "surest first" ? [...own].sort((a, b) => b.confidence - a.confidence) : own;
    const kinds = Array.from(groupBy(sorted, tellPassage), ([kind, told]) => ({ kind, passages: told }));
    return article ? [{ article, kinds, sureness: surest(own) }] : [];
  });
  if (order === "newest first") groups.sort((a, b) => byDay(a.article, b.article));
  if (order === "surest first") groups.sort((a, b) => b.sureness - a.sureness);
  return groups;
}
