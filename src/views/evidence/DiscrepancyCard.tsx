import type { Discrepancy } from "../../domain/discrepancy.ts";
import { outletOf } from "../../network/outlet-of.ts";
import { useHearsay } from "../shared/use-store.ts";
import { CardHead } from "./CardHead.tsx";
import styles from "./EvidencePane.module.css";
import { NodeLink } from "./NodeLink.tsx";
import { Passage } from "./Passage.tsx";
import { Section } from "./Section.tsx";
import { tellName } from "./tell-confidence.ts";
import { WhyHere } from "./WhyHere.tsx";

const NATURES: Readonly<Record<Discrepancy["nature"], string>> = {
  contradiction: "Both cannot be true.",
  drift: "It is told differently from one article to the next.",
  error: "One article seems to be wrong.",
  dispute: "The actors disagree, not the articles.",
};

/** One disagreement: its claims side by side, what kind it is, and the reason. */
export function DiscrepancyCard({ discrepancy }: { readonly discrepancy: Discrepancy }) {
  const articles = useHearsay((state) => state.index.articles);
  const { kind, nature, severity, claims, about, explanation, confidence, foundBy } = discrepancy;
  const outlet = (id: (typeof claims)[number]["article"]): string => {
    const article = articles.get(id);
    return article ? outletOf(article) : id;
  };
  // Where the claim is the passage word for word, the marked words say it already.
  const repeats = ({ article, start, end, says }: (typeof claims)[number]): boolean =>
    articles.get(article)?.text.slice(start, end).includes(says) ?? false;
  return (
    <>
      <CardHead what={`Disagreement · ${tellName(kind)}`} title={explanation}>
        <p className={styles["soft"]}>
          <span className={styles["severity"]} data-severity={severity}>
            {severity} severity
          </span>{" "}
          · {nature}: {NATURES[nature]}
        </p>
      </CardHead>
      <div className={styles["claims"]}>
        {claims.map((claim) => (
          <Passage
            key={`${claim.article} ${claim.start} ${claim.says}`}
            evidence={claim}
            withoutSource
            label={
              <span className={styles["claim"]}>
                <span className={styles["source"]}>{outlet(claim.article)}</span>
                {!repeats(claim) && <strong dir="auto">{claim.says}</strong>}
              </span>
            }
          />
        ))}
      </div>
      <WhyHere foundBy={foundBy} confidence={confidence} />
      <Section title="About" count={about.length}>
        <ul className={styles["list"]}>
          {about.map((id) => (
            <li key={id}>
              <NodeLink node={id} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
