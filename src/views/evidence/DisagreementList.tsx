import type { Discrepancy } from "../../domain/discrepancy.ts";
import { useHearsay } from "../shared/use-store.ts";
import styles from "./EvidencePane.module.css";
import { MoreList } from "./MoreList.tsx";
import { tellName } from "./tell-confidence.ts";

const RANKS = { high: 0, medium: 1, low: 2 } as const;

/** The gravest first. */
const bySeverity = (a: Discrepancy, b: Discrepancy): number =>
  RANKS[a.severity] - RANKS[b.severity] || b.confidence - a.confidence;

interface DisagreementListProps {
  readonly discrepancies: readonly Discrepancy[];
  /** How many are shown unasked. */
  readonly first?: number | undefined;
}

/** Disagreements, the gravest first; each leads to its card. */
export function DisagreementList({ discrepancies, first }: DisagreementListProps) {
  const select = useHearsay((state) => state.select);
  return (
    <MoreList entries={[...discrepancies].sort(bySeverity)} keyOf={({ id }) => id} first={first}>
      {({ id, explanation, severity, nature, kind }) => (
        <button
          type="button"
          className={styles["disagreement"]}
          data-severity={severity}
          onClick={() => select({ kind: "discrepancy", id })}
        >
          <span className={styles["meta"]}>
            <strong>{tellName(kind)}</strong>
            <span>{nature}</span>
            <span>{severity} severity</span>
          </span>
          <span dir="auto">{explanation}</span>
        </button>
      )}
    </MoreList>
  );
}
