/** An article as it comes in, before any find: decoded text and what the file or its metadata says about it. */
export interface ArticleSource {
  /** Given by the input (JSONL "id"); otherwise made from the file's bytes. */
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
  readonly title?: string;
  /** ISO day or date-time as the metadata gives it. */
  readonly date?: string;
  /** Days (`yyyy-mm-dd`, inclusive) between which it was written as the rest of its story implies; the text's own word comes first. */
  readonly written?: { readonly from: string; readonly to: string };
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  /** BCP 47, when the metadata gives it. */
  readonly language?: string;
}
