import { describe, expect, it } from "vitest";
import { toBlocks } from "../../../src/views/reader/to-blocks.ts";
import { toStretches } from "../../../src/views/reader/to-stretches.ts";

const text = Array.from({ length: 100 }, (_, number) => `Paragraph ${number}.`).join("\n\n");
const blocks = toBlocks({ text, zones: [] });

describe("stretches of a text", () => {
  it("hold every block once, in reading order", () => {
    expect(toStretches(blocks).flatMap((stretch) => stretch.blocks)).toEqual(blocks);
  });

  it("follow on one another without a gap", () => {
    const stretches = toStretches(blocks);
    expect(stretches.length).toBeGreaterThan(3);
    expect(stretches[0]?.start).toBe(0);
    expect(stretches.slice(1).map(({ start }) => start)).toEqual(stretches.slice(0, -1).map(({ end }) => end));
    expect(stretches.at(-1)?.end).toBe(text.length);
  });

  it("begin with a paragraph of text, so that a heading keeps to what stands above it", () => {
    const at = text.indexOf("Paragraph 24.");
    const zones = [{ start: at, end: at + "Paragraph 24.".length, kind: "subhead" as const }];
    const headed = toStretches(toBlocks({ text, zones }));
    expect(headed.slice(1).map((stretch) => stretch.blocks[0]?.kind)).toEqual(headed.slice(1).map(() => "body"));
  });

  it("are none of no text", () => {
    expect(toStretches([])).toEqual([]);
  });
});
