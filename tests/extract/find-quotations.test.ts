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
    ["attribution behind earlier commas", "“⟦The law, such as it is, is about ten years old,⟧ said a tall judge."],
    [
      "attribution by a name with who that is",
      "“⟦We try it,⟧ Ana Reyes, the head of sales of the firm in the north, said.",
    ],
    ["attribution in lower case behind a question", "“⟦But why now?⟧ reporter Ana Reyes asked him. Nobody knew."],
    ["attribution behind words in single marks", "“⟦We are like ‘salt and sand,’⟧ he explained with a smile."],
    ["a mark never closed before a paragraph that opens", "“⟦It rains,⟧ Ana Reyes told us.\n\n“⟦It pours,⟧” she said."],
    [
      "a part of a sentence that goes on in no other paragraph",
      "She called it “⟦a mess over and over.⟧\n\n“⟦We will mend it,⟧” he said.",
    ],
    ["a speech with a report of others in it", "“⟦We asked. They said no to us.⟧\n\n“⟦So we left,⟧” she said."],
    ["a straight mark and a curly one as two styles", '"⟦The dog was asleep.⟧\n\n“⟦It rains,⟧” she said.'],
    [
      "curly marks in an extract set off by a straight one",
      '"Rain fell, and “⟦it pours,⟧” she said.\n\nNobody laughed.',
    ],
    [
      "a mark never closed, up to the report behind it",
      'He cheered. "⟦We will win. I know it.⟧ The senator left the hall. A guard closed it. "⟦Good,⟧" he said.',
    ],
    ["a part of a sentence never closed in one line", "It was “⟦a mess for all.⟧ “⟦We will mend it,⟧” he said."],
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

  it.each([
    ["a part of a sentence", "He called it “a mess over and over.\n\n“We will mend it,” he said."],
    ["words with their attribution", "“It rains,” he said. “It pours, Ana Reyes told us.\n\n“It hails,” she said."],
    ["a part of a sentence in one line", "It was “a mess for all. “We will mend it,” he said."],
    ["a straight mark", '"The dog was asleep again.\n\n“It rains,” she said.'],
  ])("does not join %s to the next quotation", (_, source) => {
    const quotations = findQuotations(marked(source).tokenized);
    expect(quotations.map(({ stretches }) => stretches.length)).toEqual(quotations.map(() => 1));
  });

  it("gives stretches in reading order without overlap, whatever the marks", () => {
    const noise = "“a “b” c’ 'd' \"e \"f\" «g» »h« „i“ ‘j’ ''k'' ``l''\n".repeat(40);
    const found = findQuotations(tokenize(bodyArticle(noise))).flatMap((quotation) => quotation.stretches);
    for (const [index, span] of found.entries()) expect(span.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });
});
