import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/domain/article.ts";
import { articleId } from "../../../src/domain/ids.ts";
import { makeAnchor } from "../../../src/network/corrections/make-anchor.ts";
import { createAnchorPlacer } from "../../../src/network/corrections/place-anchor.ts";
import { marked } from "../../support/marked.ts";

const article = (text: string, hash = "a"): Article => ({
  id: articleId(`article-${hash}`),
  file: `${hash}.txt`,
  sha256: hash.repeat(64),
  text,
  title: "",
  zones: [],
  language: "en",
});

const BEFORE =
  "Ada Quist spoke first. Then the harbour master said that ⟦the ferry sails on Monday⟧, weather allowing.";

/** Where the marked words of one text are found in another; undefined where they are not. */
function place(before: string, after: string, hash = "a"): string | undefined {
  const { article: own, spans } = marked(before);
  const [span] = spans;
  if (!span) throw new RangeError("Nothing is marked");
  const found = createAnchorPlacer([article(after, hash)])(makeAnchor(article(own.text), span));
  return found && `${after.slice(0, found.start)}⟦${after.slice(found.start, found.end)}⟧${after.slice(found.end)}`;
}

const plain = (text: string): string => text.replace(/[⟦⟧]/g, "");

describe("placing an anchor", () => {
  it.each([
    ["in the same text", BEFORE, BEFORE],
    ["in another file with the same text", BEFORE, BEFORE, "b"],
    ["behind a paragraph put before it", BEFORE, `Updated on Tuesday, with a comment by the ferrymen.\n\n${BEFORE}`],
    [
      "with other words around it",
      BEFORE,
      "Ada Quist was there. Later the master of the harbour said that ⟦the ferry sails on Monday⟧, if all goes well.",
    ],
    [
      "with a slip of the pen mended",
      "She said ⟦the fery sails on Monday⟧, weather allowing.",
      "She said ⟦the ferry sails on Monday⟧, weather allowing.",
    ],
    [
      "at the same one of several equal words",
      "Quist came. Quist saw the ship. ⟦Quist⟧ left, and Quist wrote.",
      "Quist came. Quist saw the ship. ⟦Quist⟧ left, and Quist wrote.",
    ],
    ["beside a character of two code units", "She 🚢⟦sailed⟧🚢 home.", "She 🚢⟦sailed⟧🚢 home."],
  ])("finds the words %s", (_, before, after, hash?: string) => {
    expect(place(before, plain(after), hash)).toBe(after);
  });

  it.each([
    ["that are gone", BEFORE, "Ada Quist spoke first. Then it rained, and nobody said anything more about it."],
    [
      "where only a short name is alike",
      "Mayor ⟦Ada Quist⟧ of Port Linden told the council.",
      "In June, Ida Quast won.",
    ],
    ["in an article that shares no word with it", BEFORE, "Completely different.", "b"],
  ])("finds no words %s", (_, before, after, hash?: string) => {
    expect(place(before, after, hash)).toBeUndefined();
  });

  it("takes the article of its own hash before any other", () => {
    const { article: own, spans } = marked(BEFORE);
    const anchor = makeAnchor(article(own.text), spans[0] ?? { start: 0, end: 1 });
    const place = createAnchorPlacer([article(own.text, "b"), article(own.text)]);
    expect(place(anchor)?.article).toBe("article-a");
  });

  it("keeps no half of a character in its context", () => {
    const text = `${"🚢".repeat(20)}x${"🚢".repeat(20)}`;
    const { prefix, suffix } = makeAnchor(article(`.${text}.`), { start: 41, end: 42 });
    expect([prefix, suffix]).toEqual(["🚢".repeat(16), "🚢".repeat(16)]);
    const odd = makeAnchor(article(`${text}.`), { start: 40, end: 41 });
    expect(Buffer.from(odd.prefix + odd.suffix).toString()).not.toContain("\uFFFD");
  });
});
