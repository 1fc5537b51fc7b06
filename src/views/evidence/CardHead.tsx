import type { ReactNode } from "react";
import type { NodeKind } from "../../network/node-kind.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import styles from "./EvidencePane.module.css";

/** A title of more characters than this is a sentence, and set as one. */
const LONG = 60;

interface CardHeadProps {
  readonly kind?: NodeKind;
  /** "Person", "Event · call" … */
  readonly what: string;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** What a card is about. */
export function CardHead({ kind, what, title, children }: CardHeadProps) {
  const isLong = typeof title === "string" && title.length > LONG;
  return (
    <header className={styles["head"]}>
      <p className={styles["what"]}>
        {kind && <KindIcon kind={kind} />} {what}
      </p>
      <h2 className={`${styles["title"]} ${isLong ? styles["title-long"] : ""}`} dir="auto">
        {title}
      </h2>
      {children}
    </header>
  );
}
