import type { NodeId } from "../../network/index-graph.ts";
import { tieId } from "../../network/tie.ts";
import { countOf } from "../shared/kind-titles.ts";
import { useHearsay } from "../shared/use-store.ts";
import styles from "./EvidencePane.module.css";

interface TieCountProps {
  readonly ends: readonly [NodeId, NodeId];
  readonly passages: number;
}

/** How many passages link two nodes; leads to them where the two are tied. */
export function TieCount({ ends, passages }: TieCountProps) {
  const tie = useHearsay((state) => state.index.ties.get(tieId(...ends)));
  const select = useHearsay((state) => state.select);
  const count = countOf(passages, "passage");
  if (!tie) return <span className={styles["count"]}>{count}</span>;
  return (
    <button type="button" className="quiet" onClick={() => select({ kind: "tie", ends: tie.ends })}>
      {count}
    </button>
  );
}
