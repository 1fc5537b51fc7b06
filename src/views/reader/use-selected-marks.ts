import { type RefObject, useLayoutEffect } from "react";
import type { Selection } from "../../store/selection-slice.ts";
import { isTarget } from "./is-target.ts";
import type { Mark } from "./mark.ts";

/** How a stretch is selected: by a line under it, or by its ground where a statement is. */
function howSelected(element: HTMLElement, chosen: ReadonlyMap<string, Mark>): "line" | "ground" | undefined {
  const own = (element.dataset["marks"] ?? "").split(" ").flatMap((number) => chosen.get(number) ?? []);
  if (own.length === 0) return undefined;
  return own[0]?.layer === "statements" ? "ground" : "line";
}

/**
 * Show which marks lead to what is selected. An article has thousands of stretches: comparing all of them through React
 * takes 150 ms and more, setting an attribute on some takes 5. `drawnWith` is all that draws stretches anew.
 */
export function useSelectedMarks(
  scroller: RefObject<HTMLElement | null>,
  marks: readonly Mark[],
  selection: Selection,
  drawnWith: unknown,
): void {
  useLayoutEffect(() => {
    const chosen = new Map(
      marks.flatMap((mark, number) => (isTarget(mark.target, selection) ? [[String(number), mark] as const] : [])),
    );
    const marked: HTMLElement[] = [];
    for (const element of chosen.size ? (scroller.current?.querySelectorAll<HTMLElement>("[data-marks]") ?? []) : []) {
      const how = howSelected(element, chosen);
      if (how === undefined) continue;
      element.dataset["selected"] = how;
      marked.push(element);
    }
    return () => marked.forEach((element) => delete element.dataset["selected"]);
  }, [scroller, marks, selection, drawnWith]);
}
