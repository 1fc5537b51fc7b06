import { type RefObject, useEffect, useRef } from "react";
import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { useHearsayStore } from "../shared/use-store.ts";
import { scrollToPlace } from "./reading-place.ts";

/** What is read out of a passage before it is cut, in code units. */
const LONGEST_ANNOUNCEMENT = 200;

const prefersStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Scroll the passage asked for into view and tell it to screen readers, each time that one is asked for; where the
 * address names another place of the text, to that place.
 */
export function usePassageInView(
  scroller: RefObject<HTMLElement | null>,
  article: Article,
  passage: Span | null,
): void {
  const store = useHearsayStore();
  const opened = useRef(false);
  useEffect(() => {
    const first = !opened.current;
    opened.current = true;
    const element = scroller.current;
    const { announce, readingFrom } = store.getState();
    const toPlace = (): (() => void) | undefined =>
      element && readingFrom !== null ? whenVisible(element, () => scrollToPlace(element, readingFrom)) : undefined;
    if (first) element?.focus({ preventScroll: true });
    if (!passage) {
      if (first) announce(`Article “${article.title.trim()}” opened`);
      return toPlace();
    }
    const words = article.text.slice(passage.start, passage.end);
    const told = words.length > LONGEST_ANNOUNCEMENT ? `${words.slice(0, LONGEST_ANNOUNCEMENT)}…` : words;
    announce(`Passage in “${article.title.trim()}”: ${told}`);
    if (readingFrom !== null) return toPlace();
    return element ? whenVisible(element, () => scrollToPassage(element, first ? "once" : "gently")) : undefined;
  }, [article, passage, scroller, store]);
}

/** Puts the passage into the middle; scrolls nothing but the text, as scrollIntoView would. */
function scrollToPassage(scroller: HTMLElement, at: "once" | "gently"): void {
  const mark = scroller.querySelector("[data-passage]")?.getBoundingClientRect();
  if (!mark) return;
  const middle = mark.top + mark.height / 2 - scroller.getBoundingClientRect().top - scroller.clientHeight / 2;
  scroller.scrollBy({ top: middle, behavior: at === "once" || prefersStillness() ? "auto" : "smooth" });
}

/** Calls back as soon as an element takes room: on a phone the article may open behind another tab. */
function whenVisible(element: HTMLElement, act: () => void): () => void {
  const observer = new ResizeObserver(() => {
    if (element.clientHeight === 0) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
