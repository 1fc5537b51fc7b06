import type { Agreement } from "../../domain/discrepancy.ts";
import styles from "./EvidencePane.module.css";
import { MoreList } from "./MoreList.tsx";
import { Passage } from "./Passage.tsx";
import { Section } from "./Section.tsx";

/** What articles that are not copies of each other confirm, each with its passages. */
export function AgreementList({ agreements }: { readonly agreements: readonly Agreement[] }) {
  return (
    <Section title="Confirmed by several articles" count={agreements.length}>
      <MoreList entries={agreements} keyOf={({ id }) => id} first={3}>
        {({ explanation, claims }) => (
          <details className={styles["agreement"]}>
            <summary dir="auto">{explanation}</summary>
            {claims.map((claim) => (
              <Passage key={`${claim.article} ${claim.start}`} evidence={claim} label={claim.says} />
            ))}
          </details>
        )}
      </MoreList>
    </Section>
  );
}
