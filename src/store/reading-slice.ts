import type { StateCreator } from "zustand";
import type { ArticleId } from "../domain/ids.ts";
import type { Span } from "../domain/span.ts";

/** The kinds of marks in the open article, in the order of their switches. */
export const MARK_LAYERS = ["mentions", "statements", "events", "dates"] as const;
export type MarkLayer = (typeof MARK_LAYERS)[number];

/** The open article, and the passage to show in it. */
export interface Reading {
  readonly article: ArticleId;
  readonly span: Span | null;
}

export interface ReadingSlice {
  readonly reading: Reading | null;
  /** Where the first line in view begins, in code units of the article; null: where the passage is, or at the top. */
  readonly readingFrom: number | null;
  /** The kinds of marks that are switched off. */
  readonly unmarked: readonly MarkLayer[];
  /** Open an article, at a passage if one is given; the reader scrolls to it and announces it. */
  readonly openArticle: (article: ArticleId, span?: Span) => void;
  readonly closeArticle: () => void;
  readonly readFrom: (readingFrom: number | null) => void;
  readonly toggleMarks: (layer: MarkLayer) => void;
}

/** What the reader shows. */
export const createReadingSlice: StateCreator<ReadingSlice, [], [], ReadingSlice> = (set) => ({
  reading: null,
  readingFrom: null,
  unmarked: [],
  openArticle: (article, span) =>
    set({ reading: { article, span: span ? { start: span.start, end: span.end } : null }, readingFrom: null }),
  closeArticle: () => set({ reading: null, readingFrom: null }),
  readFrom: (readingFrom) => set({ readingFrom }),
  toggleMarks: (layer) =>
    set(({ unmarked }) => ({ unmarked: MARK_LAYERS.filter((one) => (one === layer) !== unmarked.includes(one)) })),
});
