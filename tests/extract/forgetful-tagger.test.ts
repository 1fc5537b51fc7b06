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
