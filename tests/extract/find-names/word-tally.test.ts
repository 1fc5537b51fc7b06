import { describe, expect, it } from "vitest";
import { WordTally } from "../../../src/extract/find-names/word-tally.ts";
import { formOf } from "../../../src/extract/word-form.ts";

describe("WordTally", () => {
  it("counts a word whatever its letter case", () => {
    const tally = new WordTally(3);
    tally.of(formOf("bush")).small++;
    tally.of(formOf("Bush")).inside++;
    expect(tally.ask(formOf("BUSH"))).toMatchObject({ lower: "bush", small: 1, inside: 1 });
  });

  it("says nothing of a word that was not met, and counts it from then on", () => {
    const tally = new WordTally(1);
    expect(tally.ask(formOf("harbour"))).toMatchObject({ small: 0, inside: 0 });
    tally.of(formOf("harbour")).small++;
    expect(tally.ask(formOf("harbour")).small).toBe(1);
    expect(tally.ask(formOf("quay")).small).toBe(0);
  });

  it("keeps as many words apart as it was made for", () => {
    const words = Array.from({ length: 500 }, (_, index) => formOf(`w${index}`));
    const tally = new WordTally(words.length);
    for (const [index, word] of words.entries()) tally.of(word).small += index;
    expect(words.map((word) => tally.ask(word).small)).toEqual(words.map((_, index) => index));
  });
});
