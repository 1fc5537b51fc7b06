import { readFileSync } from "node:fs";

/** One line of a gold set; which fields it has tells what can be scored. */
export type GoldLine = Readonly<Record<string, unknown>>;

/** The lines of a JSON Lines file. */
export function readLines(file: string): GoldLine[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line) => JSON.parse(line) as GoldLine);
}
