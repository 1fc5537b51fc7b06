import type { Correction } from "../domain/correction.ts";

/** Fields in the order in which a reader wants them; fields not named here come after these, by name. */
const FIELDS =
  "format version corrections kind target with to speaker who when why name id passages sha256 start end exact prefix suffix";
const RANK: ReadonlyMap<string, number> = new Map(FIELDS.split(" ").map((field, index) => [field, index]));

const rank = (name: string): number => RANK.get(name) ?? RANK.size;

/** The text of a corrections file, for people to read and to compare line by line; equal lists give equal text. */
export function encodeCorrections(corrections: readonly Correction[]): string {
  const file = { format: "hearsay-corrections", version: 1, corrections };
  const text = JSON.stringify(
    file,
    (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : Number(a > b))),
          )
        : value,
    2,
  );
  return `${text}\n`;
}
