import { tellConfidence, tellName } from "./tell-confidence.ts";
import styles from "./EvidencePane.module.css";

interface WhyHereProps {
  readonly foundBy: string;
  readonly confidence: number;
  /** The words that made the rule fire. */
  readonly cue?: string | undefined;
  /** Anything else that a reader should know. */
  readonly note?: string | undefined;
}

/** Which rule found this, by which words, and how sure it is. */
export function WhyHere({ foundBy, confidence, cue, note }: WhyHereProps) {
  return (
    <details className={styles["why"]}>
      <summary>Why is this here?</summary>
      <p>
        Found by the rule <em>{tellName(foundBy)}</em>
        {cue && (
          <>
            , because of the words “<span dir="auto">{cue}</span>”
          </>
        )}
        . Confidence: {tellConfidence(confidence)}.{note && ` ${note}`}
      </p>
    </details>
  );
}
