import { type RefObject, useCallback, useState } from "react";
import type { Span } from "../../domain/span.ts";
import { useHearsay } from "../shared/use-store.ts";
import type { Mark } from "./mark.ts";

/** The mark that the keyboard stands on, and the way to its neighbours. Starts from the passage asked for. */
export function useMarkCursor(
  scroller: RefObject<HTMLElement | null>,
  marks: readonly Mark[],
  passage: Span | null,
): { readonly current: Mark | undefined; readonly move: (step: 1 | -1) => void } {
  const announce = useHearsay((state) => state.announce);
  const [place, setPlace] = useState<{ readonly key: string; readonly passage: Span | null } | null>(null);
  // Another passage asked for takes the cursor along.
  const current = place?.passage === passage ? marks.find(({ key }) => key === place.key) : undefined;
  const move = useCallback(
    (step: 1 | -1): void => {
      const here = current ? marks.indexOf(current) : nearest(marks, passage, step);
      const number = (here + step + marks.length) % marks.length;
      const next = marks[number];
      if (!next) return;
      setPlace({ key: next.key, passage });
      announce(`${next.label}. Mark ${number + 1} of ${marks.length}.`);
      scroller.current?.querySelector(`[data-starts~="${number}"]`)?.scrollIntoView({ block: "nearest" });
    },
    [announce, current, marks, passage, scroller],
  );
  return { current, move };
}

/** The place just before the passage's first mark, so that one step reaches it; the ends of the list without one. */
function nearest(marks: readonly Mark[], passage: Span | null, step: 1 | -1): number {
  if (!passage) return step === 1 ? -1 : marks.length;
  const first = marks.findIndex(({ start }) => start >= passage.start);
  const place = first < 0 ? marks.length : first;
  return step === 1 ? place - 1 : place;
}
