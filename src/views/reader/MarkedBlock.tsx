import { memo } from "react";
import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import styles from "./ArticleReader.module.css";
import { MarkedSpan } from "./MarkedSpan.tsx";
import type { Mark } from "./mark.ts";
import type { Block } from "./to-blocks.ts";
import { toSegments } from "./to-segments.ts";

const TAGS = {
  headline: "h3",
  subhead: "h4",
  body: "p",
  caption: "p",
  byline: "p",
  dateline: "p",
  credit: "p",
  boilerplate: "p",
} as const;

interface MarkedBlockProps {
  readonly article: Article;
  readonly block: Block;
  /** Those that touch the block; the same list as long as they are the same marks. */
  readonly marks: readonly Mark[];
  /** The place of every mark in the list of all. */
  readonly numbers: ReadonlyMap<Mark, number>;
  /** Where it lies in this block. */
  readonly passage: Span | null;
  /** Where it lies in this block. */
  readonly current: Mark | undefined;
}

/** A paragraph with its marks. Drawn again only when something within it changes: long articles have thousands. */
export const MarkedBlock = memo(function MarkedBlock(props: MarkedBlockProps) {
  const { block, article, marks, numbers, passage, current } = props;
  if (block.kind === "gap") return <span className={styles["gap"]}>{article.text.slice(block.start, block.end)}</span>;
  const Tag = TAGS[block.kind];
  const asked = passage && { ...passage, layer: "passage" as const };
  const segments = toSegments<Mark | (Span & { readonly layer: "passage" })>(block, asked ? [...marks, asked] : marks);
  return (
    <Tag className={styles[block.kind]} data-zone={block.kind} data-block={block.start} data-block-end={block.end}>
      {segments.map((segment) => (
        <MarkedSpan key={segment.start} segment={segment} text={article.text} {...{ numbers, current }} />
      ))}
    </Tag>
  );
});
