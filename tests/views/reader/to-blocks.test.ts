import { describe, expect, it } from "vitest";
import type { Zone } from "../../../src/domain/article.ts";
import { toBlocks, toRuns } from "../../../src/views/reader/to-blocks.ts";

const TEXT = "\uFEFF\nHome | News\r\n\r\nRain\n\n It rains. \n\nAgain.\n\nShare this\n";
const zone = (words: string, kind: Zone["kind"]): Zone => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, kind };
};
const ZONES = [
  zone("Home | News", "boilerplate"),
  zone("Rain", "headline"),
  zone("It rains. \n\nAgain.", "body"),
  zone("Share this", "boilerplate"),
];

describe("blocks", () => {
  const blocks = toBlocks({ text: TEXT, zones: ZONES });

  it("are the whole text, each character once", () => {
    expect(blocks.map(({ start, end }) => TEXT.slice(start, end)).join("")).toBe(TEXT);
  });

  it("are paragraphs", () => {
    expect(
      blocks.filter(({ kind }) => kind !== "gap").map(({ kind, start, end }) => `${kind}: ${TEXT.slice(start, end)}`),
    ).toEqual([
      "boilerplate: Home | News",
      "headline: Rain",
      "body: It rains. ",
      "body: Again.",
      "boilerplate: Share this",
    ]);
  });

  it("are body where no zone is known", () => {
    expect(toBlocks({ text: "One\nTwo", zones: [] }).map(({ kind }) => kind)).toEqual(["body", "gap", "body"]);
  });

  it("come in runs of boilerplate and of the rest", () => {
    const runs = toRuns(blocks);
    expect(runs.map(({ boilerplate }) => boilerplate)).toEqual([false, true, false, true]);
    expect(runs.flatMap((run) => run.blocks)).toEqual(blocks);
  });
});
