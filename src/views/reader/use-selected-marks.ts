import { type RefObject, useLayoutEffect } from "react";
import type { Selection } from "../../store/selection-slice.ts";
import { isTarget } from "./is-target.ts";
import type { Mark } from "./mark.ts";

/** The pieces of text that carry each mark, by the mark's place in the list of all. */
type Pieces = ReadonlyMap<number, readonly HTMLElement[]>;

/** Looked for once for each time that pieces are drawn anew. */
const known = new WeakMap<object, Pieces>();

const marksOf = (piece: HTMLElement): readonly number[] =>
  (piece.dataset["marks"] ?? "").split(" ").filter(Boolean).map(Number);

function findPieces(scroller: HTMLElement): Pieces {
  const pieces = new Map<number, HTMLElement[]>();
  for (const piece of scroller.querySelectorAll<HTMLElement>("[data-marks]"))
    for (const mark of marksOf(piece)) {
      const there = pieces.get(mark);
      if (there) there.push(piece);
      else pieces.set(mark, [piece]);
    }
  return pieces;
}

/** A line under the piece, or its ground where a statement is what is selected of it. */
function howSelected(piece: HTMLElement, marks: readonly Mark[], selection: Selection): "line" | "ground" {
  const first = marksOf(piece)
    .map((place) => marks[place])
    .find((mark) => mark && isTarget(mark.target, selection));
  return first?.layer === "statements" ? "ground" : "line";
}

/**
 * Show which marks lead to what is selected. An article has thousands of pieces: comparing all of them through React
 * takes 150 ms and more, looking at each 15, setting an attribute on some less than one. `drawnWith` is all that draws
 * pieces anew.
 */
export function useSelectedMarks(
  scroller: RefObject<HTMLElement | null>,
  marks: readonly Mark[],
  selection: Selection,
  drawnWith: object,
): void {
  useLayoutEffect(() => {
    const chosen = marks.flatMap((mark, place) => (isTarget(mark.target, selection) ? [place] : []));
    if (!scroller.current || chosen.length === 0) return undefined;
    const pieces = known.get(drawnWith) ?? findPieces(scroller.current);
    known.set(drawnWith, pieces);
    const marked = new Set(chosen.flatMap((place) => pieces.get(place) ?? []));
    for (const piece of marked) piece.dataset["selected"] = howSelected(piece, marks, selection);
    return () => marked.forEach((piece) => delete piece.dataset["selected"]);
  }, [scroller, marks, selection, drawnWith]);
}
