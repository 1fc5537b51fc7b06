import { Fragment, memo, type ReactNode, useMemo, useState } from "react";
import type { Article } from "../../domain/article.ts";
import { overlap, type Span } from "../../domain/span.ts";
import styles from "./ArticleReader.module.css";
import type { Mark } from "./mark.ts";
import { StretchOfText } from "./StretchOfText.tsx";
import { type Block, type Run, toBlocks, toRuns } from "./to-blocks.ts";
import { toStretches } from "./to-stretches.ts";

/** Boilerplate of more paragraphs than this is folded when the article opens. */
const MOST_UNFOLDED = 2;

export interface ArticleTextProps {
  readonly article: Article;
  readonly marks: readonly Mark[];
  /** The passage asked for. */
  readonly passage: Span | null;
  /** The mark under the keyboard's cursor. */
  readonly current: Mark | undefined;
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

/** The marks that touch each block; blocks and marks both stand in reading order. */
function shareOut(blocks: readonly Block[], marks: readonly Mark[]): ReadonlyMap<Block, readonly Mark[]> {
  const shares = new Map<Block, readonly Mark[]>();
  let open: readonly Mark[] = [];
  let next = 0;
  for (const block of blocks) {
    const fresh: Mark[] = [];
    for (let mark = marks[next]; mark && mark.start < block.end; mark = marks[++next]) fresh.push(mark);
    open = [...open.filter(({ end }) => end > block.start), ...fresh];
    shares.set(block, open);
  }
  return shares;
}

/** The whole article, every character as in the file, with its marks. */
export const ArticleText = memo(function ArticleText(props: ArticleTextProps) {
  const { article, marks, passage, current } = props;
  const numbers = useMemo(() => new Map(marks.map((mark, number) => [mark, number])), [marks]);
  const blocks = useMemo(() => toBlocks(article), [article]);
  const runs = useMemo(() => toRuns(blocks).map((run) => ({ ...run, stretches: toStretches(run.blocks) })), [blocks]);
  const shares = useMemo(() => shareOut(blocks, marks), [blocks, marks]);
  const lies = (span: Span | null | undefined, place: Span): boolean => !!span && overlap(span, place) > 0;
  return runs.map(({ stretches, ...run }) => {
    const paragraphs = stretches.map((stretch) => (
      <StretchOfText
        key={stretch.start}
        {...{ article, stretch, shares, numbers }}
        passage={lies(passage, stretch) ? passage : null}
        current={lies(current, stretch) ? current : undefined}
      />
    ));
    const key = run.blocks[0]?.start ?? 0;
    if (!run.boilerplate) return <Fragment key={key}>{paragraphs}</Fragment>;
    const isAsked = run.blocks.some((block) => lies(passage, block) || lies(current, block));
    return (
      <FoldedRun key={key} run={run} open={isAsked}>
        {paragraphs}
      </FoldedRun>
    );
  });
});
