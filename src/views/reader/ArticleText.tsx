import { Fragment, memo, type ReactNode, useMemo, useState } from "react";
import type { Article } from "../../domain/article.ts";
import { overlap, type Span } from "../../domain/span.ts";
import type { Selection } from "../../store/selection-slice.ts";
import styles from "./ArticleReader.module.css";
import { MarkedSpan } from "./MarkedSpan.tsx";
import type { Mark } from "./mark.ts";
import { type Block, type Run, toBlocks, toRuns } from "./to-blocks.ts";
import { toSegments } from "./to-segments.ts";

/** Boilerplate of more paragraphs than this is folded when the article opens. */
const MOST_UNFOLDED = 2;

export interface ArticleTextProps {
  readonly article: Article;
  readonly marks: readonly Mark[];
  /** The passage asked for. */
  readonly passage: Span | null;
  readonly selection: Selection;
  /** The mark under the keyboard's cursor. */
  readonly current: Mark | undefined;
}

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

interface MarkedBlockProps extends ArticleTextProps {
  readonly block: Block;
  readonly numbers: ReadonlyMap<Mark, number>;
}

function MarkedBlock({ block, article, marks, numbers, passage, selection, current }: MarkedBlockProps) {
  if (block.kind === "gap") return <span className={styles["gap"]}>{article.text.slice(block.start, block.end)}</span>;
  const Tag = TAGS[block.kind];
  const asked = passage && { ...passage, layer: "passage" as const };
  const segments = toSegments<Mark | (Span & { readonly layer: "passage" })>(block, asked ? [...marks, asked] : marks);
  return (
    <Tag className={styles[block.kind]} data-zone={block.kind}>
      {segments.map((segment) => (
        <MarkedSpan key={segment.start} segment={segment} text={article.text} {...{ numbers, selection, current }} />
      ))}
    </Tag>
  );
}

function FoldedRun({ run, open, children }: { run: Run; open: boolean; children: ReactNode }) {
  const paragraphs = run.blocks.filter(({ kind }) => kind !== "gap").length;
  const [unfolded, setUnfolded] = useState(paragraphs <= MOST_UNFOLDED);
  const shown = open || unfolded;
  return (
    <div className={styles["furniture"]}>
      <button type="button" aria-expanded={shown} disabled={open} onClick={() => setUnfolded(!unfolded)}>
        {shown ? "Fold" : "Unfold"} {paragraphs === 1 ? "a line" : `${paragraphs} lines`} of page furniture
      </button>
      <div hidden={!shown}>{children}</div>
    </div>
  );
}

/** The whole article, every character as in the file, with its marks. */
export const ArticleText = memo(function ArticleText(props: ArticleTextProps) {
  const { article, marks, passage, current } = props;
  const numbers = useMemo(() => new Map(marks.map((mark, number) => [mark, number])), [marks]);
  const asked = (block: Block): boolean =>
    [passage, current].some((span) => span !== null && span !== undefined && overlap(span, block) > 0);
  return toRuns(toBlocks(article)).map((run) => {
    const blocks = run.blocks.map((block) => (
      <MarkedBlock key={block.start} block={block} numbers={numbers} {...props} />
    ));
    const key = run.blocks[0]?.start ?? 0;
    if (!run.boilerplate) return <Fragment key={key}>{blocks}</Fragment>;
    return (
      <FoldedRun key={key} run={run} open={run.blocks.some(asked)}>
        {blocks}
      </FoldedRun>
    );
  });
});
