import type { ReactNode } from "react";
import type { Stand } from "../../network/communities/collect-bundles.ts";
import type { Selection } from "../../store/selection-slice.ts";
import { useHearsayStore } from "../shared/use-store.ts";
import styles from "./EvidencePane.module.css";

interface LitButtonProps {
  readonly stand: Stand;
  readonly selection: Selection;
  readonly children: ReactNode;
}

/** Selects what it names, and lights it on the canvas while the pointer is over it. */
export function LitButton({ stand, selection, children }: LitButtonProps) {
  const { select, hover } = useHearsayStore().getState();
  return (
    <button
      type="button"
      className={styles["node-link"]}
      dir="auto"
      onClick={() => {
        hover(null);
        select(selection);
      }}
      onPointerEnter={() => hover(stand)}
      onPointerLeave={() => hover(null)}
    >
      {children}
    </button>
  );
}
