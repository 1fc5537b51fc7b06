import type { StateCreator } from "zustand";
import type { ArticleId } from "../domain/ids.ts";
import type { Span } from "../domain/span.ts";

/** The open article, and the passage to show in it. */
export interface Reading {
  readonly article: ArticleId;
  readonly span: Span | null;
}

export interface ReadingSlice {
  readonly reading: Reading | null;
  /** Open an article, at a passage if one is given; the reader scrolls to it and announces it. */
  readonly openArticle: (article: ArticleId, span?: Span) => void;
  readonly closeArticle: () => void;
}

/** What the reader shows. */
export const createReadingSlice: StateCreator<ReadingSlice, [], [], ReadingSlice> = (set) => ({
  reading: null,
  openArticle: (article, span) =>
    set({ reading: { article, span: span ? { start: span.start, end: span.end } : null } }),
  closeArticle: () => set({ reading: null }),
});
