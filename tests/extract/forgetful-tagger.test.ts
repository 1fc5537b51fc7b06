import { expect, it } from "vitest";
import { ForgetfulTagger } from "../../src/extract/forgetful-tagger.ts";

const words = (tagger: ForgetfulTagger, text: string): string[] =>
  tagger.read(text, (document) => document.tokens().out() as string[]);

const TEXT = "Qwerton's ferry sails, Xylander-based Vrooms said.";

it("cuts a text the same whatever was read before it", () => {
  const tagger = new ForgetfulTagger();
  const first = words(tagger, TEXT);
  for (const other of ["Qwerton's.\"", "(Qwerton's)", "Xylander-based!"]) words(tagger, other);
  expect(words(tagger, TEXT)).toEqual(first);
  expect(words(new ForgetfulTagger(), TEXT)).toEqual(first);
});

it("cuts a text the same among any number of names met before it", () => {
  const tagger = new ForgetfulTagger();
  const first = words(tagger, TEXT);
  for (let i = 0; i < 50; i++) {
    const name = `Xy${String.fromCharCode(97 + (i % 26))}lan`;
    words(tagger, `${name} met Qwerton, Vrooms and ${name}ders.\n"${name}-based ${name}'s.`);
  }
  expect(words(tagger, TEXT)).toEqual(first);
});

it("can be made anew as often as a long stream of articles needs", () => {
  const often = Array.from({ length: 25 }, () => words(new ForgetfulTagger(), TEXT).length);
  expect(new Set(often).size).toBe(1);
});
