import { describe, expect, it } from "vitest";
import { findCopies } from "../../src/reconcile/find-copies.ts";
import { groupStories } from "../../src/reconcile/group-stories/group-stories.ts";
import { writeReport } from "../support/write-report.ts";

const FERRY = [
  "The ferry between Larnaby and Ostvik ran aground on Tuesday with 200 passengers on board. Divers found a hole in the hull.",
  "Divers inspected the Ostvik ferry, which had run aground off Larnaby; all passengers were brought ashore by lifeboats.",
  "After the ferry accident off Larnaby the Ostvik line cancelled its passages; the hull of the ship is to be repaired.",
];
const FROST = [
  "A late frost has destroyed most of the apple blossom in the Merrow valley, growers there reported.",
  "Apple growers in the Merrow valley expect half a harvest after frost killed the blossom.",
];

const group = (texts: readonly string[]): string[][] =>
  groupStories(texts.map((text, index) => writeReport({ id: `${index}`, text }).article)).map(({ articles }) => [
    ...articles,
  ]);

describe("groupStories", () => {
  it("gives one story for one event", () => {
    expect(group(FERRY)).toEqual([["0", "1", "2"]]);
  });

  it("gives two stories for a folder of two", () => {
    expect(group([...FERRY, ...FROST])).toEqual([
      ["0", "1", "2"],
      ["3", "4"],
    ]);
  });

  it("leaves an article of nothing else alone", () => {
    expect(group([...FERRY, "The chess final ended in a draw after seventy moves."])).toEqual([["0", "1", "2"], ["3"]]);
  });

  it("puts even an empty article in a story", () => {
    expect(group(["", ...FROST])).toEqual([["0"], ["1", "2"]]);
  });

  it("puts three hundred copies of one text, each with some words of its own, into one story", () => {
    const copies = Array.from(
      { length: 300 },
      (_, copy) => `Paper ${copy}: ${FERRY.join(" ")} Seen by reader ${copy}.`,
    );
    expect(group([...copies, ...FROST])).toEqual([copies.map((_, copy) => `${copy}`), ["300", "301"]]);
  });

  it("names a story after its most central headline", () => {
    const titles = ["Divers find hole", "Ostvik ferry runs aground off Larnaby", "Passages cancelled"];
    const finds = FERRY.map((text, index) => writeReport({ id: `${index}`, text, title: titles[index] ?? "" }));
    expect(groupStories(finds.map(({ article }) => article))).toMatchObject([
      { title: "Ostvik ferry runs aground off Larnaby" },
    ]);
  });
});

describe("findCopies", () => {
  const agency = `${FERRY.join(" ")} The captain, who has steered the ship for thirty years, was taken to hospital with a broken arm.`;
  const sourcesOf = (...texts: readonly string[]): string[] => {
    const finds = texts.map((text, index) => writeReport({ id: `${index}`, text }));
    const sources = findCopies(
      finds.map(({ article }) => article),
      groupStories(finds.map(({ article }) => article)),
    );
    return [...sources.values()];
  };

  it("takes copies of one agency text for one source", () => {
    expect(sourcesOf(agency, `Larnaby. ${agency} More tomorrow.`)).toEqual(["0", "0"]);
  });

  it("takes reports in own words for sources of their own", () => {
    expect(sourcesOf(...FERRY)).toEqual(["0", "1", "2"]);
  });
});
