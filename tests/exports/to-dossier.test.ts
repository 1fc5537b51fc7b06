// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { toDossierHtml } from "../../src/exports/to-dossier-html.ts";
import { toDossierMarkdown } from "../../src/exports/to-dossier-markdown.ts";
import { toDossier } from "../../src/exports/to-dossier.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

const request = { graph: NASTY_GRAPH, title: 'The <b>"story"</b> & more' };
const dossier = toDossier(request);

describe("the dossier", () => {
  it("begins with the disagreements", () => {
    expect(dossier.sections.map(({ heading }) => heading)).toEqual(["Disagreements", "Actors", "Statements", "Events"]);
  });

  it("numbers its sources in the order they are cited, each passage once", () => {
    const cited = dossier.sections.flatMap(({ entries }) => entries.flatMap(({ passages }) => passages));
    const firstSeen = [...new Set(cited.map(({ source }) => source))];
    expect(firstSeen).toEqual(dossier.sources.map(({ number }) => number));
  });

  it("puts the versions of one utterance side by side", () => {
    const statements = dossier.sections.find(({ heading }) => heading === "Statements");
    expect(statements?.entries).toHaveLength(1);
    expect(statements?.entries[0]?.passages).toHaveLength(2);
  });
});

describe("the dossier as HTML", () => {
  const page = new DOMParser().parseFromString(toDossierHtml(request), "text/html");

  it("shows the exact passages as text, without markup of their own", () => {
    const shown = Array.from(page.querySelectorAll("blockquote"), (quote) => quote.textContent);
    const exact = dossier.sections.flatMap(({ entries }) => entries.flatMap(({ passages }) => passages));
    expect(shown.map((text) => text?.replaceAll("\uFFFD", ""))).toEqual(
      // oxlint-disable-next-line no-control-regex
      exact.map(({ exact }) => exact.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "")),
    );
    expect(page.querySelectorAll("b, script, img")).toHaveLength(0);
  });

  it("leads from each number to a source in the same file", () => {
    const links = Array.from(page.querySelectorAll('a[href^="#"]'), (link) => link.getAttribute("href") ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(page.querySelector(link)).not.toBeNull();
  });

  it("loads nothing and runs nothing", () => {
    expect(page.querySelectorAll("script, link, img, iframe, [src]")).toHaveLength(0);
  });
});

describe("the dossier as Markdown", () => {
  const markdown = toDossierMarkdown(request);

  it("lets no name become markup", () => {
    expect(markdown).not.toMatch(/(?<!\\)<b/);
    expect(markdown).toContain('# The \\<b\\>"story"\\</b\\> & more');
  });

  it("quotes a passage of two lines as two quoted lines", () => {
    expect(markdown).toContain("> The 🚢 sails – “on time” –\n> at dawn, \\<b\\>not\\</b\\> \\\\ at noon");
  });
});
