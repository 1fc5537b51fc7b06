import type { OutlineRow } from "./to-outline.ts";

/** What a key does in the outline. */
export type OutlineMove =
  { readonly kind: "go"; readonly to: OutlineRow | undefined } | { readonly kind: "turn" | "activate" | "expand" };

/** The row around a row. */
const above = (rows: readonly OutlineRow[], at: number): OutlineRow | undefined =>
  rows.slice(0, at).findLast(({ level }) => level < (rows[at]?.level ?? 0));

/** What a key asks for at a row: as in any tree, arrows go, open and close; undefined for keys that are not the tree's. */
export function findOutlineMove(key: string, rows: readonly OutlineRow[], at: number): OutlineMove | undefined {
  const isOpen = rows[at]?.isOpen;
  switch (key) {
    case "ArrowDown":
      return { kind: "go", to: rows[at + 1] };
    case "ArrowUp":
      return { kind: "go", to: rows[at - 1] };
    case "Home":
      return { kind: "go", to: rows[0] };
    case "End":
      return { kind: "go", to: rows.at(-1) };
    case "ArrowRight":
      if (isOpen === undefined) return undefined;
      return isOpen ? { kind: "go", to: rows[at + 1] } : { kind: "turn" };
    case "ArrowLeft":
      return isOpen ? { kind: "turn" } : { kind: "go", to: above(rows, at) };
    case "Enter":
    case " ":
      return { kind: "activate" };
    case "e":
      return { kind: "expand" };
    default:
      return undefined;
  }
}
