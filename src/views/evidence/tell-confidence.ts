/** Least confidence, 0..1, for each way to say it; the surest first. */
const WORDS = [
  [0.9, "almost certain"],
  [0.75, "likely"],
  [0.5, "more likely than not"],
  [0.25, "doubtful"],
  [0, "a guess"],
] as const;

/** A confidence in words, with the number: "likely (0.80)". */
export function tellConfidence(confidence: number): string {
  const words = WORDS.find(([least]) => confidence >= least)?.[1] ?? "a guess";
  return `${words} (${confidence.toFixed(2)})`;
}

/** A name in the code as words: "spoke-with" → "spoke with". */
export const tellName = (name: string): string => name.replaceAll("-", " ");
