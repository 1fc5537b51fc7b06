import type { PagePart } from "./appearance-slice.ts";
import type { Store } from "./store-state.ts";

/** Where a selection or an open article leads on a narrow screen, unless a person turned to another part. */
export const partAskedFor = ({ reading, selection }: Pick<Store, "reading" | "selection">): PagePart =>
  reading ? "article" : selection.kind === "none" ? "graph" : "evidence";

/** The part of the page that fills a narrow screen. */
export const partInFront = (state: Pick<Store, "reading" | "selection" | "part">): PagePart =>
  state.part ?? partAskedFor(state);
