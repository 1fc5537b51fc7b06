import { type ReactNode, useId } from "react";
import styles from "./EvidencePane.module.css";

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A headed part of a card; nothing where there is nothing to tell. */
export function Section({ title, count, children }: SectionProps) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <h3 id={id} className={styles["heading"]}>
        {title} {count !== undefined && <span className={styles["count"]}>{count}</span>}
      </h3>
      {children}
    </section>
  );
}
