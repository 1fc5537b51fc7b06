import { describe, expect, it } from "vitest";
import { toCitation, toTextFragmentLink } from "../../src/exports/to-citation.ts";
import { toFileName } from "../../src/exports/to-file-name.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

const [first, second] = NASTY_GRAPH.articles;
if (!first || !second) throw new Error("Two articles expected");

describe("a citation", () => {
  it("gives words, outlet, title, day and offsets, and a link to the words", () => {
    const start = first.text.indexOf("on time");
    expect(toCitation(first, { start, end: start + 7 })).toBe(
      `“on time”\n— The "a1" <Post>, “Zoë "Q" <b>&”, 2031-05-04, a1.txt, characters ${start}–${start + 7}.\n` +
        "https://post.example/a-b?x=1&y=2#:~:text=on%20time",
    );
  });

  it("has no link where the article has no address", () => {
    expect(toTextFragmentLink(second, { start: 0, end: 5 })).toBeUndefined();
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])("does not link to %s", (url) => {
    expect(toTextFragmentLink({ ...second, url }, { start: 0, end: 5 })).toBeUndefined();
  });

  it("escapes the dash and the comma, which have a meaning in such links", () => {
    const text = "well-known, yes";
    expect(toTextFragmentLink({ ...first, text, url: "https://x.example/" }, { start: 0, end: text.length })).toBe(
      "https://x.example/#:~:text=well%2Dknown%2C%20yes",
    );
  });

  it("links a long passage by its first and last five words", () => {
    const text = Array.from({ length: 60 }, (_, number) => `word${number}`).join(" ");
    expect(toTextFragmentLink({ ...first, text, url: "https://x.example/" }, { start: 0, end: text.length })).toBe(
      "https://x.example/#:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59",
    );
  });
});

describe("a file name", () => {
  const day = new Date(2031, 4, 6, 23, 59);
  it.each([
    ["The Ship: a “Story”/..", "the-ship-a-story-20310506-shown.svg"],
    ["שלום עולם", "שלום-עולם-20310506-shown.svg"],
    ["???", "hearsay-20310506-shown.svg"],
  ])("%s", (title, name) => {
    expect(toFileName(title, day, "shown", "svg")).toBe(name);
  });
});
