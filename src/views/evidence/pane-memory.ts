import { createContext } from "react";

const KEY = "hearsay evidence";

/** How the evidence pane was left: how far it was scrolled, and what in it was unfolded. */
export interface PaneMemory {
  /** CSS pixels. */
  readonly top: number;
  /** The unfolded details by their places on the pane. */
  readonly unfolded: readonly number[];
  /** How many entries of a list are shown, by `listKey`. */
  readonly lists: Readonly<Record<string, number>>;
}

/** What the lists of a card that is shown again after a reload go by; null for any other card. */
export const PaneMemoryContext = createContext<PaneMemory | null>(null);

/** What a list of a card goes by: the heading above it, and its place below that heading. */
export function listKey(list: Element): string {
  const section = list.closest("section");
  const heading = section?.querySelector("h3")?.textContent ?? "";
  return `${heading} ${[...(section?.querySelectorAll("[data-shown]") ?? [])].indexOf(list)}`;
}

function toMemory(pane: HTMLElement): PaneMemory {
  const details = [...pane.querySelectorAll("details")];
  const lists = [...pane.querySelectorAll<HTMLElement>("[data-shown]")];
  return {
    top: pane.scrollTop,
    unfolded: details.flatMap(({ open }, place) => (open ? [place] : [])),
    lists: Object.fromEntries(lists.map((list) => [listKey(list), Number(list.dataset["shown"])])),
  };
}

const isMemory = (kept: unknown): kept is PaneMemory & { readonly address: string } =>
  typeof kept === "object" &&
  kept !== null &&
  "address" in kept &&
  "top" in kept &&
  typeof kept.top === "number" &&
  "unfolded" in kept &&
  Array.isArray(kept.unfolded) &&
  "lists" in kept &&
  typeof kept.lists === "object";

/** How the pane was when this very address was left by a reload; null on a fresh visit. */
export function recallPane(): PaneMemory | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isMemory(kept) && kept.address === location.href ? kept : null;
  } catch {
    return null;
  }
}

/** Unfold what was unfolded, then scroll to where it was; the lists have come back by themselves. */
export function restorePane(pane: HTMLElement, { top, unfolded }: PaneMemory): void {
  const details = pane.querySelectorAll("details");
  for (const place of unfolded) details[place]?.setAttribute("open", "");
  pane.scrollTop = top;
}

/** Keep how the pane is when the page is left. Returns the way to stop. */
export function keepPaneOverReload(pane: HTMLElement): () => void {
  const keep = (): void => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ address: location.href, ...toMemory(pane) }));
    } catch {
      // Storage may be forbidden or full: then the card starts at its top.
    }
  };
  addEventListener("pagehide", keep);
  return () => removeEventListener("pagehide", keep);
}
