import { EXPLORER_TEMPLATE, GRAPH_ELEMENT } from "../../exports/to-explorer.ts";

/** The page in one file without its graph: fetched from beside the page, or this very page where it is such a file. Rejects where there is none. */
export async function loadTemplate(): Promise<string> {
  if (document.getElementById(GRAPH_ELEMENT)) return takeOwn();
  const response = await fetch(EXPLORER_TEMPLATE, { cache: "no-cache", mode: "same-origin" });
  if (!response.ok) throw new RangeError(`the server has no ${EXPLORER_TEMPLATE}; “npm run build” makes it`);
  return response.text();
}

/** This page as it was before it drew anything. */
function takeOwn(): string {
  const page = document.documentElement.cloneNode(true);
  if (!(page instanceof HTMLElement)) throw new TypeError("A page has a root");
  for (const part of page.querySelectorAll("body > *")) {
    if (part.id === "root") part.replaceChildren();
    else if (part.id === GRAPH_ELEMENT) part.textContent = "";
    else if (part.localName !== "script" && part.localName !== "noscript") part.remove();
  }
  return `<!doctype html>\n${page.outerHTML}\n`;
}
