import type { ArticleId } from "./ids.ts";
import type { Span } from "./span.ts";
import type { When } from "./when.ts";

export const ZONE_KINDS = [
  "headline",
  "subhead",
  "body",
  "caption",
  "byline",
  "dateline",
  "credit",
  "boilerplate",
] as const;

export type ZoneKind = (typeof ZONE_KINDS)[number];

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** When the article came out, with the rule that found it. */
export interface Publication extends When {
  readonly foundBy: string;
}

export interface Article {
  readonly id: ArticleId;
  /** Path below the input folder, "/" as separator. */
  readonly file: string;
  /** Of the file's bytes, hex. */
  readonly sha256: string;
  /** The decoded file, untouched; every offset counts into it. */
  readonly text: string;
  readonly title: string;
  /** In reading order, without overlap; blank stretches may lie between. */
  readonly zones: readonly Zone[];
  /** BCP 47. */
  readonly language: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly published?: Publication;
}
