import { describe, expect, it } from "vitest";
import type { Echo } from "../../src/domain/echo.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { sameWords } from "../../src/reconcile/find-echoes/same-words.ts";
import { writeReport } from "../support/write-report.ts";

const STORY = "Larnaby harbour ferry strike dockers council port wages.";

interface Said {
  readonly by: string;
  readonly words: string;
  readonly quoted?: boolean;
  readonly cue?: string;
  /** For whom the speaker speaks. */
  readonly side?: string;
}

/** The echoes between articles of one story, each with one statement. */
function echoesOf(...said: readonly Said[]): readonly Echo[] {
  const reports = said.map(({ by, words, quoted = false, cue = "said", side }, index) =>
    writeReport({
      id: `a${index}`,
      text: `${STORY} ${side ?? ""} ${by} ${cue} ${quoted ? `“${words}”` : words}.`,
      actors: [
        { name: by, ...(side && { title: "speaker", of: side }) },
        ...(side ? [{ name: side, kind: "place" as const }] : []),
      ],
      says: [{ words, by, cue, quoted }],
    }),
  );
  return reconcile(reports).echoes;
}

const split = (text: string): string[] => text.toLowerCase().split(" ");

describe("sameWords", () => {
  it.each([
    ["a run of five words", "we will stop the ferry tonight", "yes we will stop the ferry"],
    [
      "a short quotation that is part of a long one",
      "willing and able crew",
      "he has a willing and able crew on board",
    ],
    [
      "a wording changed throughout but in the same order",
      "the wonderful friendship we have developed is a testament to a bond between two old towns",
      "the wonderful friendship we developed over years is testimony to the bond of our two towns",
    ],
  ])("takes for one: %s", (_, a, b) => {
    expect(sameWords(split(a), split(b))).toBe(true);
  });

  it.each([
    ["function words alone", "it is going to be what it was", "it is going to be fine with us"],
    ["a shared topic", "the ferry strike is a disaster", "this ferry strike is the longest"],
    [
      "the same words in another order",
      "peaceful purposes give every town a legitimate right to the sea",
      "the sea is a right that is legitimate for purposes that are peaceful",
    ],
  ])("does not take for one: %s", (_, a, b) => {
    expect(sameWords(split(a), split(b))).toBe(false);
  });
});

describe("findEchoes", () => {
  it("finds the same words, also where one paper quotes less", () => {
    const words = "The ferry will sail again before the winter storms";
    const echoes = echoesOf(
      { by: "Ada Merrow", words, quoted: true },
      { by: "Ada Merrow", words: "will sail again before the winter storms", quoted: true },
    );
    expect(echoes).toMatchObject([{ kind: "same-words", statements: [expect.any(String), expect.any(String)] }]);
  });

  it("finds one speech act in the words of two translators", () => {
    const echoes = echoesOf(
      { by: "Ada Merrow", words: "new wage cuts would be a grave mistake", quoted: true, side: "Larnaby" },
      { by: "Tom Ruddle", words: "fresh wage reductions would be a tremendous blunder", quoted: true, side: "Larnaby" },
    );
    expect(echoes).toMatchObject([{ kind: "same-speech-act" }]);
  });

  it("calls a denial that is repeated a claim", () => {
    const echoes = echoesOf(
      { by: "Larnaby", words: "alleged plans for a sale of the ferry", cue: "rejects" },
      { by: "Larnaby", words: "any intention of a sale of the ferry", cue: "denied" },
    );
    expect(echoes).toMatchObject([{ kind: "same-claim" }]);
  });

  it.each<[string, Said, Said]>([
    [
      "one word in two statements of one speaker",
      { by: "Ada Merrow", words: "we made a lot of mistakes in thirty years" },
      { by: "Ada Merrow", words: "closing the pier in summer was a mistake of the old council" },
    ],
    [
      "two demands of one side",
      { by: "Ada Merrow", words: "for a new harbour pilot by autumn", cue: "asked" },
      { by: "Ada Merrow", words: "for lower fees on every container", cue: "asked" },
    ],
    [
      "the same claim from two sides",
      { by: "Ada Merrow", words: "no sale of the ferry is planned" },
      { by: "Ostvik Lines", words: "a sale of any ferry is far away" },
    ],
  ])("leaves apart %s", (_, one, other) => {
    expect(echoesOf(one, other)).toEqual([]);
  });
});
