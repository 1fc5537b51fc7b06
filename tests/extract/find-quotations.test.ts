import { describe, expect, it } from "vitest";
import { findQuotations } from "../../src/extract/find-quotations.ts";
import { bodyArticle, marked } from "../support/marked.ts";
import { tokenize } from "../../src/extract/tokenize.ts";

const stretches = (source: string) =>
  findQuotations(marked(source).tokenized).flatMap((quotation) => quotation.stretches);

describe("findQuotations", () => {
  it.each([
    ["curly marks", "She said: “⟦It rains.⟧”"],
    ["straight marks", 'She said: "⟦It rains.⟧"'],
    ["two single straight marks", "She said: ''⟦It rains.⟧''"],
    ["TeX marks", "She said: ``⟦It rains.⟧''"],
    ["low German marks", "Sie sagte: „⟦Es regnet.⟧“"],
    ["French marks", "Elle dit : «⟦ Il pleut. ⟧»"],
    ["German angle marks", "Sie sagte: »⟦Es regnet.⟧« Dann ging sie."],
    ["Japanese marks", "「⟦Ame da⟧」 she said."],
    ["Swedish marks", "Hon sade: ”⟦Det regnar.⟧”"],
    ["single curly marks", "‘⟦It rains today,⟧’ she said."],
    ["both halves of a broken quotation", "“⟦Yes,⟧” he said, “⟦perhaps.⟧”"],
    ["a character of two code units", "“⟦A 🚢 came in,⟧” he said."],
    ["nested single marks as part of the outer quotation", "“⟦He told me ‘go away’ twice,⟧” she said."],
    ["an apostrophe that closes nothing", "‘⟦I don’t know what the teachers’ union wants,⟧’ she said."],
    ["a speech whose paragraphs open again", "“⟦First part.⟧\n\n“⟦Second part,⟧” she said."],
    ["straight marks of a speech over paragraphs", '"⟦First part.⟧\n\n"⟦Second part,⟧" she said.'],
    ["a mark never closed, up to the words of attribution", "“⟦It rains,⟧ she said on Monday. Nobody laughed."],
    ["a mark never closed before the next quotation", "“⟦It rains.⟧ “⟦It pours,⟧” she said."],
    ["a mark never closed at the end of its paragraph", "She said: “⟦It rains. It pours.⟧\nNobody laughed."],
    ["straight marks after one that is missing", '"⟦It rains,⟧ she said. "⟦It pours,⟧" he said.'],
  ])("finds %s", (_, source) => {
    expect(stretches(source)).toEqual(marked(source).spans);
  });

  it.each([
    ["apostrophes", "The workers’ union didn’t go; it’s the ’90s."],
    ["years and words cut short", "In ‘08 they won; it was the ‘90s ‘til the owners’ strike."],
    ["inches and minutes", "He is 6'2\" tall and ran 5'30\"."],
    ["nothing in an empty pair", "She wrote “” and left."],
  ])("finds none in %s", (_, source) => {
    expect(stretches(source)).toEqual([]);
  });

  it("takes the paragraphs of one speech as one quotation", () => {
    const { tokenized, text } = marked("“First.\n\n“Second,” she said.");
    const [quotation, ...others] = findQuotations(tokenized);
    expect(others).toEqual([]);
    expect(quotation && text.slice(quotation.outer.start, quotation.outer.end)).toBe("“First.\n\n“Second,”");
  });

  it("gives stretches in reading order without overlap, whatever the marks", () => {
    const noise = "“a “b” c’ 'd' \"e \"f\" «g» »h« „i“ ‘j’ ''k'' ``l''\n".repeat(40);
    const found = findQuotations(tokenize(bodyArticle(noise))).flatMap((quotation) => quotation.stretches);
    for (const [index, span] of found.entries()) expect(span.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });
});
