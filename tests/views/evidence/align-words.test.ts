import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignVersions } from "../../../src/views/evidence/align-versions.ts";
import { alignWords, type WordRun } from "../../../src/views/evidence/align-words.ts";

const drawn = (text: string, runs: readonly WordRun[]): string =>
  runs.map(({ start, end, same }) => (same ? text.slice(start, end) : `⟦${text.slice(start, end)}⟧`)).join("");

const both = (left: string, right: string): [string, string] => {
  const aligned = alignWords(left, right);
  return [drawn(left, aligned.left), drawn(right, aligned.right)];
};

describe("two texts word by word", () => {
  it.each([
    ["a word replaced", "a serious mistake", "a big mistake", "a ⟦serious⟧ mistake", "a ⟦big⟧ mistake"],
    ["words added", "it rains", "it rains very hard", "it rains", "it rains⟦ very hard⟧"],
    ["words left out", "a very big mistake", "a mistake", "a⟦ very big⟧ mistake", "a mistake"],
    ["nothing but case and marks", "“It rains,”", "it rains", "“It rains,”", "it rains"],
    ["the order of words", "rain and wind", "wind and rain", "⟦rain and⟧ wind", "wind⟦ and rain⟧"],
    ["all words", "yes", "no", "⟦yes⟧", "⟦no⟧"],
    ["nothing on one side", "", "no", "", "⟦no⟧"],
    ["an emoji", "the 🚢 sails", "the ferry sails", "the 🚢 sails", "the ⟦ferry⟧ sails"],
    ["another script", "שלום עולם", "שלום רב", "שלום⟦ עולם⟧", "שלום⟦ רב⟧"],
  ])("%s", (_, left, right, ...expected) => {
    const [onLeft, onRight] = both(left, right);
    // Where the blank before a differing word falls does not matter.
    const loose = (text: string | undefined): string | undefined => text?.replaceAll("⟦ ", " ⟦").replaceAll(" ⟧", "⟧ ");
    expect([loose(onLeft), loose(onRight)]).toEqual(expected.map(loose));
  });

  it("cover both texts wholly, and share as many words on either side", () => {
    const texts = fc.array(fc.constantFrom("a", "b", "c", "Dd", "“e,”"), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (ours, theirs) => {
        const [left, right] = [ours.join(" "), theirs.join("  ")];
        const aligned = alignWords(left, right);
        for (const [text, runs] of [
          [left, aligned.left],
          [right, aligned.right],
        ] as const)
          expect(runs.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        const shared = (text: string, runs: readonly WordRun[]): string[] =>
          runs
            .filter(({ same }) => same)
            .flatMap(({ start, end }) => text.slice(start, end).split(/\s+/).filter(Boolean));
        expect(shared(left, aligned.left)).toEqual(shared(right, aligned.right));
      }),
    );
  });
});

describe("versions of one utterance", () => {
  it("are compared with the first; in it, what no other has is marked", () => {
    const texts = ["it would be a serious mistake", "it would be a big mistake", "it would be a mistake"];
    const versions = alignVersions(texts);
    expect(versions.map(({ runs }, place) => drawn(texts[place] ?? "", runs))).toEqual([
      "it would be a ⟦serious⟧ mistake",
      "it would be a ⟦big⟧ mistake",
      "it would be a mistake",
    ]);
  });

  it("are not marked all over where they are told in other words", () => {
    const [first, other] = alignVersions(["it would be a mistake", "nobody should ever do that"]);
    expect(other).toMatchObject({ inOtherWords: true, runs: [{ same: true }] });
    expect(first?.runs).toEqual([{ start: 0, end: 21, same: true }]);
  });
});
