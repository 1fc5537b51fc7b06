import { type RefObject, useEffect, useRef } from "react";
import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { useHearsay } from "../shared/use-store.ts";

/** What is read out of a passage before it is cut, in code units. */
const LONGEST_ANNOUNCEMENT = 200;

const prefersStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Scroll the passage asked for into view and tell it to screen readers, each time that one is asked for. */
export function usePassageInView(
  scroller: RefObject<HTMLElement | null>,
  article: Article,
  passage: Span | null,
): void {
  const announce = useHearsay((state) => state.announce);
  const opened = useRef(false);
  useEffect(() => {
    const first = !opened.current;
    opened.current = true;
    const element = scroller.current;
    if (first) element?.focus({ preventScroll: true });
    if (!passage) {
      if (first) announce(`Article “${article.title.trim()}” opened`);
      return;
    }
    const words = article.text.slice(passage.start, passage.end);
    const told = words.length > LONGEST_ANNOUNCEMENT ? `${words.slice(0, LONGEST_ANNOUNCEMENT)}…` : words;
    announce(`Passage in “${article.title.trim()}”: ${told}`);
    element
      ?.querySelector("[data-passage]")
      ?.scrollIntoView({ block: "center", behavior: first || prefersStillness() ? "auto" : "smooth" });
  }, [announce, article, passage, scroller]);
}
