import type { Correction } from "../../domain/correction.ts";

/** The same text for equal corrections, whatever order their fields were made in. */
export function textOf(correction: unknown): string {
  return JSON.stringify(correction, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : Number(a > b))))
      : value,
  );
}

const compare = <Value>(a: Value, b: Value): number => (a < b ? -1 : Number(a > b));

/** Each correction once, the oldest first: the order in which they are applied, whatever order they came in. */
export function inOrderOfTime(corrections: readonly Correction[]): readonly Correction[] {
  const byText = new Map(corrections.map((correction) => [textOf(correction), correction]));
  return [...byText]
    .map(([text, correction]) => ({ text, correction, time: Date.parse(correction.when) }))
    .sort((a, b) => compare(a.time, b.time) || compare(a.text, b.text))
    .map(({ correction }) => correction);
}
