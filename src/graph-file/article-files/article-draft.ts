import type { ArticleSource } from "../../domain/article-source.ts";

/** An article as its file gives it, before the hash of its bytes is known. */
export interface ArticleDraft extends Omit<ArticleSource, "id" | "sha256"> {
  /** Only where the input gives one (JSONL). */
  readonly id?: string;
}

/** Hex digits of the hash that make an id: 48 bits, so that among 100,000 articles two meet with a chance of 1 in 56,000. */
const ID_DIGITS = 12;

/** The article with its id: the one that the input gives, else the first digits of the hash (hex). */
export function toSource(draft: ArticleDraft, sha256: string): ArticleSource {
  return { ...draft, id: draft.id ?? sha256.slice(0, ID_DIGITS), sha256 };
}
