import type { CorrectionKind, CorrectionMark } from "../../domain/correction-mark.ts";
import { Icon } from "../shared/Icon.tsx";
import styles from "./corrections.module.css";

const DONE: Readonly<Record<CorrectionKind, string>> = {
  merge: "Merged",
  split: "Split",
  rename: "Renamed",
  "re-attribute": "Given another speaker",
  "re-kind": "Given another kind",
  reject: "Rejected",
  confirm: "Confirmed",
};

/** Who did what, when and why: in the look of what people say, never of what the machine found. */
export function CorrectionNote({ kind, by, when, why }: CorrectionMark) {
  return (
    <span className={styles["note"]}>
      <Icon name="pen" />
      <span>
        <strong>{DONE[kind]}</strong> by <span dir="auto">{by || "somebody who gave no name"}</span>,{" "}
        <time dateTime={when}>{when.slice(0, 10)}</time>
        {why && (
          <>
            : <q dir="auto">{why}</q>
          </>
        )}
      </span>
    </span>
  );
}
