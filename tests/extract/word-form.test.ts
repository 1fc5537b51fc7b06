import { expect, it } from "vitest";
import { cutWords } from "../../src/extract/tag-text/cut-words.ts";
import { formOf, formsOf, perWord } from "../../src/extract/word-form.ts";

it("gives one form for one text", () => {
  expect(formOf("Said")).toBe(formOf("Said"));
  expect(formOf("Said")).toMatchObject({ text: "Said", lower: "said", capital: true });
  expect(formOf("don’t").lower).toBe("don't");
});

it("asks about a word once", () => {
  const asked: string[] = [];
  const isLong = perWord(({ text }) => {
    asked.push(text);
    return text.length > 3;
  });
  expect(["word", "of", "word", "of"].map((text) => isLong(formOf(text)))).toEqual([true, false, true, false]);
  expect(asked).toEqual(["word", "of"]);
});

it("never takes one word for another, however many are met and forgotten", () => {
  const lengthOf = perWord(({ text }) => text.length);
  const early = formOf("early");
  expect(lengthOf(early)).toBe(5);
  for (let i = 0; i < 60_000; i++) expect(lengthOf(formOf(`w${i}`))).toBe(String(i).length + 1);
  expect(lengthOf(early)).toBe(5);
  expect(lengthOf(formOf("early"))).toBe(5);
});

const formsIn = (text: string): readonly string[] => {
  const { starts, ends } = cutWords(text);
  return formsOf(text, starts, ends).map((form) => form.text);
};

it("gives the words of a text their own forms, however many are met and forgotten", () => {
  for (let line = 0; line < 80; line++) {
    const words = Array.from({ length: 1000 }, (_, i) => `w${line}a${i}`).flatMap((word) => [word, "the"]);
    expect(formsIn(words.join(" "))).toEqual(words);
  }
});

it("keeps the letters of long words apart", () => {
  for (let round = 1; round <= 200; round++) {
    const words = ["x".repeat(6000 + round), "y".repeat(6000), "z".repeat(round)];
    expect(formsIn(words.join(" "))).toEqual(words);
  }
});
