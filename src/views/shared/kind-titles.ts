import type { NodeKind } from "../../network/node-kind.ts";

/** What kinds are called on the page. */
export const KIND_TITLES: Readonly<Record<NodeKind, { readonly one: string; readonly many: string }>> = {
  person: { one: "Person", many: "People" },
  organisation: { one: "Organisation", many: "Organisations" },
  state: { one: "State", many: "States" },
  place: { one: "Place", many: "Places" },
  group: { one: "Group", many: "Groups" },
  event: { one: "Event", many: "Events" },
  statement: { one: "Statement", many: "Statements" },
  article: { one: "Article", many: "Articles" },
};

/** "1 article", "5 articles": a count with its noun; the plural is the noun with an s unless given. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
