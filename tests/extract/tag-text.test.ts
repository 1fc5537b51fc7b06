import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagText } from "../../src/extract/tag-text.ts";

/** The words of each sentence, blanks between words and bars between sentences. */
function cut(text: string): string {
  const { words, sentenceStarts } = tagText(text);
  return sentenceStarts
    .map((first, index) => words.slice(first, sentenceStarts[index + 1]).map((word) => word.text))
    .map((sentence) => sentence.join(" "))
    .join(" | ");
}

/** Each word with its tag. */
function tagged(text: string): string {
  const { words, tags } = tagText(text);
  return words.map((word, index) => `${word.text}/${tags[index]}`).join(" ");
}

describe("words", () => {
  it.each([
    ["marks part from words", "“Go,” she said (twice).", "“ Go , ” she said ( twice ) ."],
    ["an apostrophe-s is a word", "Lee's dog, Ek’s cat", "Lee 's dog , Ek ’s cat"],
    ["a shortened verb is a word", "I'm here; they've won, we'll see", "I 'm here ; they 've won , we 'll see"],
    ["a shortened not is a word", "don't, can’t, cannot", "do n't , ca n’t , can not"],
    ["an apostrophe in a name is part of it", "O'Brien and D’Souza", "O'Brien and D’Souza"],
    ["quoting apostrophes stand alone", "'Yes,' the boys' coach said", "' Yes , ' the boys ' coach said"],
    ["doubled apostrophes are two", "''Yes,'' he said", "' ' Yes , ' ' he said"],
    [
      "initials and acronyms keep their stops",
      "J. R. Ek of the U.S. at 5 a.m. sharp",
      "J. R. Ek of the U.S. at 5 a.m. sharp",
    ],
    ["titles keep their stop", "Mr. Ek met Gen. Lee", "Mr. Ek met Gen. Lee"],
    ["places in brackets keep their stop", "Ann Ek (R-Fla.) met", "Ann Ek ( R - Fla. ) met"],
    ["a numbered No. keeps its stop", "No. 5 of them", "No. 5 of them"],
    ["numbers hold together", "1,000 of 7.5 at 9:30 on 24/7 in 2015-16", "1,000 of 7.5 at 9:30 on 24/7 in 2015-16"],
    ["units part from long words only", "the 20th, 6am, $33million", "the 20th , 6am , $ 33 million"],
    ["a hyphen parts words", "a well-known 30-minute call", "a well - known 30 - minute call"],
    ["a prefix stays with its word", "anti-war, re-election, post-9/11", "anti-war , re-election , post-9/11"],
    [
      "addresses and handles are one word",
      "see https://a.example/b?c=1. Ask @ann_ek #now",
      "see https://a.example/b?c=1 . Ask @ann_ek #now",
    ],
    ["letters of other scripts are letters", "Erdoğan’s Lazăr met Šefčovič", "Erdoğan ’s Lazăr met Šefčovič"],
    ["dots and dashes in a row are one", "Well... no -- yes", "Well ... no -- yes"],
  ])("%s", (_, text, expected) => {
    expect(cut(text).replaceAll(" | ", " ")).toBe(expected);
  });

  it("make up the text again, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const { words, starts, tags } = tagText(text);
        let rest = text;
        for (const [index, word] of words.entries()) {
          const start = starts[index] ?? -1;
          expect(text.slice(start, start + word.text.length)).toBe(word.text);
          rest = rest.slice(0, start) + " ".repeat(word.text.length) + rest.slice(start + word.text.length);
        }
        expect(rest.trim()).toBe("");
        expect(tags).toHaveLength(words.length);
      }),
    );
  });
});

describe("sentences", () => {
  it.each([
    ["end at stops", "He left. She stayed! Why? Nobody knows.", "He left . | She stayed ! | Why ? | Nobody knows ."],
    ["end in lower-case text too", "he left. she stayed.", "he left . | she stayed ."],
    [
      "end behind the closing mark",
      "“He left.” She stayed. ''No.'' It rained.",
      "“ He left . ” | She stayed . | ' ' No . ' ' | It rained .",
    ],
    ["go on where the speaker follows", "“Why?” she asked.", "“ Why ? ” she asked ."],
    ["go on behind titles and initials", "Mr. Ek and J. Lee met Gen. Poe.", "Mr. Ek and J. Lee met Gen. Poe ."],
    [
      "go on behind an acronym before a name",
      "The U.S. Senate met at 5 p.m. Monday.",
      "The U.S. Senate met at 5 p.m. Monday .",
    ],
    [
      "end with an acronym before a word that opens sentences",
      "He came to the U.S. The Senate met.",
      "He came to the U.S. | The Senate met .",
    ],
    ["go on behind a place in brackets", "Ann Ek (R-Fla.) told them.", "Ann Ek ( R - Fla. ) told them ."],
    [
      "go on inside numbers and addresses",
      "A magnitude-7.5 quake hit. It shook.",
      "A magnitude - 7.5 quake hit . | It shook .",
    ],
    [
      "begin behind a dateline",
      "LOWTON, May 4 (Wire) — The council met.",
      "LOWTON , May 4 ( Wire ) — | The council met .",
    ],
    ["go on behind other dashes", "The council — The Hague's — met.", "The council — The Hague 's — met ."],
  ])("%s", (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});

describe("parts of speech", () => {
  it.each([
    ["The mayor said she would help.", "The/DET mayor/NOUN said/VERB she/PRON would/AUX help/VERB ./PUNCT"],
    ["They need the help of friends.", "They/PRON need/VERB the/DET help/NOUN of/ADP friends/NOUN ./PUNCT"],
    ["An earthquake shook Lima.", "An/DET earthquake/NOUN shook/VERB Lima/PROPN ./PUNCT"],
    ["And who told you that?", "And/CCONJ who/PRON told/VERB you/PRON that/PRON ?/PUNCT"],
  ])("of %j", (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });
});
