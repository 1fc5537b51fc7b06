import type { Article } from "../../domain/article.ts";
import type { ArticleId } from "../../domain/ids.ts";
import type { TiePassage } from "../../network/tie.ts";

/** What a passage of a tie tells, in words; passages of one kind stand together. */
export function tellPassage(passage: TiePassage): string {
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

export const PASSAGE_ORDERS = ["as read", "newest first", "surest first"] as const;
export type PassageOrder = (typeof PASSAGE_ORDERS)[number];

const byDay = (a: Article, b: Article): number => (b.published?.from ?? "").localeCompare(a.published?.from ?? "");
const surest = (passages: readonly TiePassage[]): number => Math.max(...passages.map(({ confidence }) => confidence));

/** Passages by article, within it by what they tell. Articles in the order of the graph, or as asked. */
export function groupPassages(
  articles: ReadonlyMap<ArticleId, Article>,
  passages: readonly TiePassage[],
  order: PassageOrder = "as read",
): PassageGroup[] {
  const groups = [...articles.values()].flatMap((article) => {
    const own = passages.filter((passage) => passage.article === article.id);
    const kinds = [...new Set(own.map(tellPassage))].map((kind) => {
      const told = own.filter((passage) => tellPassage(passage) === kind);
      return { kind, passages: order === "surest first" ? told.sort((a, b) => b.confidence - a.confidence) : told };
    });
    return own.length > 0 ? [{ article, kinds, sureness: surest(own) }] : [];
  });
  if (order === "newest first") groups.sort((a, b) => byDay(a.article, b.article));
  if (order === "surest first") groups.sort((a, b) => b.sureness - a.sureness);
  return groups;
}
