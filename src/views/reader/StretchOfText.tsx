import { memo } from "react";
import type { Article } from "../../domain/article.ts";
import { overlap, type Span } from "../../domain/span.ts";
import styles from "./ArticleReader.module.css";
import { MarkedBlock } from "./MarkedBlock.tsx";
import type { Mark } from "./mark.ts";
import type { Block } from "./to-blocks.ts";
import type { Stretch } from "./to-stretches.ts";

interface StretchOfTextProps {
  readonly article: Article;
  readonly stretch: Stretch;
  /** The marks that touch each block of the article. */
  readonly shares: ReadonlyMap<Block, readonly Mark[]>;
  /** The place of every mark in the list of all. */
  readonly numbers: ReadonlyMap<Mark, number>;
  /** Where it lies in this stretch. */
  readonly passage: Span | null;
  /** Where it lies in this stretch. */
  readonly current: Mark | undefined;
}

/** Some paragraphs of an article. Drawn again only when something within them changes: long articles have thousands. */
export const StretchOfText = memo(function StretchOfText(props: StretchOfTextProps) {
  const { article, stretch, shares, numbers, passage, current } = props;
  return (
    <div className={styles["stretch"]} data-stretch={stretch.start} data-stretch-end={stretch.end}>
      {stretch.blocks.map((block) => (
        <MarkedBlock
          key={block.start}
          {...{ article, block, numbers }}
          marks={shares.get(block) ?? NO_MARKS}
          passage={passage && overlap(passage, block) > 0 ? passage : null}
          current={current && overlap(current, block) > 0 ? current : undefined}
        />
      ))}
    </div>
  );
});

const NO_MARKS: readonly Mark[] = [];
