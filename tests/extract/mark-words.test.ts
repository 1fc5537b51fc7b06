import { expect, it } from "vitest";
import { inferArticle } from "../../src/extract/infer-article.ts";
import { markWords, wordMark } from "../../src/extract/mark-words.ts";
import { tokenize } from "../../src/extract/tokenize.ts";

const tokensOf = (text: string) => tokenize(inferArticle({ id: "a", file: "a.txt", sha256: "", text })).tokens;

const marked = (text: string, mark: number): string[] => {
  const tokens = tokensOf(text);
  const marks = markWords(tokens);
  return tokens.filter((_, at) => ((marks[at] ?? 0) & mark) !== 0).map((token) => token.text);
};

const SHORT = wordMark(({ text }) => text.length === 2);
const CAPITAL = wordMark(({ capital }) => capital);

it("marks every token whose word is said yes to, each question with a bit of its own", () => {
  expect(marked("It rains in Oslo and in Bath.", SHORT)).toEqual(["It", "in", "in"]);
  expect(marked("It rains in Oslo and in Bath.", CAPITAL)).toEqual(["It", "Oslo", "Bath"]);
  expect(marked("It rains in Oslo.", SHORT | CAPITAL)).toEqual(["It", "in", "Oslo"]);
});

it("sees a mark that is made after words were marked", () => {
  const tokens = tokensOf("It rains.");
  markWords(tokens);
  const late = wordMark(({ lower }) => lower === "rains");
  expect([...markWords(tokens)].map((marks) => (marks & late) !== 0)).toEqual([false, true, false]);
});
