import { describe, expect, it } from "vitest";
import { parseRecord } from "../../../src/graph-file/article-files/parse-record.ts";
import { toSource } from "../../../src/graph-file/article-files/article-draft.ts";

const SHA256 = "0123456789abcdef".repeat(4);

describe("parseRecord", () => {
  it("takes text, id and metadata, and passes over the rest", () => {
    const line = JSON.stringify({
      id: "n-1",
      text: " A.\n",
      title: "T",
      date: "2031-05-04",
      outlet: "P",
      url: "u",
      gold: [1],
    });
    expect(parseRecord(line, "a.jsonl", 3)).toEqual({
      file: "a.jsonl",
      id: "n-1",
      text: " A.\n",
      title: "T",
      date: "2031-05-04",
      outlet: "P",
      url: "u",
    });
  });

  it("takes a number for an id", () => {
    expect(parseRecord('{"id": 12, "text": "A."}', "a.jsonl", 1)).toMatchObject({ id: "12" });
  });

  it.each([
    ["what is no JSON", '{"id": "x", text}', "a.jsonl:7:13: Cannot read as JSON"],
    ["what is no object", '["x"]', "a.jsonl:7: Cannot take this line: expected an object"],
    ["a line without text", '{"id": "x"}', 'a.jsonl:7: Cannot take this line: expected the article in "text"'],
    ["a line with blank text", '{"id": "x", "text": " "}', "a.jsonl:7: Cannot take this line"],
    ["a line that reaches for the prototype", '{"text": "A.", "__proto__": {"id": "x"}}', '"__proto__"'],
  ])("refuses %s, with its line", (_, line, said) => {
    expect(() => parseRecord(line, "a.jsonl", 7)).toThrow(said);
  });
});

describe("toSource", () => {
  it("keeps the id of the input", () => {
    expect(toSource({ file: "a", text: "A.", id: "n-1" }, SHA256).id).toBe("n-1");
  });

  it("makes an id of the hash where there is none", () => {
    expect(toSource({ file: "a", text: "A." }, SHA256)).toMatchObject({ id: "0123456789ab", sha256: SHA256 });
  });
});
