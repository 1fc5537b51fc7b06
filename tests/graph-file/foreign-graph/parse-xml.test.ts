import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/domain/input-error.ts";
import { parseXml, type XmlElement } from "../../../src/graph-file/foreign-graph/parse-xml.ts";
import { unlessRefused } from "../../support/unless-refused.ts";

const read = (xml: string): XmlElement => parseXml(xml, "a.xml");

/** The message with which a file is refused; fails on anything but a refusal. */
function refusalOf(xml: string): string {
  try {
    read(xml);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error("Taken, not refused");
}

describe("the reader of XML", () => {
  it("takes elements, attributes in either quotation marks, text, comments, CDATA and known entities", () => {
    const root = read(
      `\uFEFF<?xml version="1.0"?><!-- a <b> --><v:a x="1 &lt; 2" y='"'>t&amp;<![CDATA[<&>]]>&#x1F6A2;<b/><b></b ></v:a>\n`,
    );
    expect(root).toMatchObject({ name: "a", text: "t&<&>🚢" });
    expect([...root.attributes]).toEqual([
      ["x", "1 < 2"],
      ["y", '"'],
    ]);
    expect(root.children.map(({ name }) => name)).toEqual(["b", "b"]);
  });

  it.each([
    ["a DOCTYPE", "<!DOCTYPE a><a/>", "1:1: Cannot take a DOCTYPE"],
    [
      "entities that multiply",
      '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>',
      "Cannot take a DOCTYPE",
    ],
    [
      "an entity from outside",
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      "Cannot take a DOCTYPE",
    ],
    ["a DOCTYPE within", "<a><!DOCTYPE b></a>", "1:4: Cannot take a DOCTYPE"],
    ["an entity of one's own", "<a>\n &b;</a>", "2:2: Cannot take the entity &b;"],
    ["a bare &", '<a b="x & y"/>', "Cannot take the entity &"],
    ["the character NUL", "<a>&#0;</a>", "Cannot take the entity &#0;"],
    ["half a pair", "<a>&#xD800;</a>", "Cannot take the entity"],
    ["a tag never closed", "<a><b></b>", "<a> is never closed: expected </a>"],
    ["tags that cross", "<a><b></a></b>", "Cannot close a here: expected </b>"],
    ["a closing tag alone", "</a>", "Cannot close a here"],
    ["two roots", "<a/><b/>", "expected one element that holds all others"],
    ["text outside", "<a/>b", "expected one element that holds all others"],
    ["nothing", "", "expected one element that holds all others"],
    ["a comment never closed", "<a><!-- ", "<!-- is never closed"],
    ["an attribute twice", '<a b="1" b="2"/>', 'The attribute "b" stands twice'],
    ["an attribute without marks", "<a b=1/>", "Cannot read the tag <a>"],
    ["a < within an attribute", '<a b="<"/>', "Cannot read the tag <a>"],
    ["nesting without end", "<a>".repeat(100_000), "Cannot take elements nested deeper than 64 levels"],
    ["more elements than memory holds", `<a>${"<b/>".repeat(1_000_000)}</a>`, "a.xml: Cannot take 1000001 elements"],
  ])("refuses %s", (_, xml, said) => {
    expect(refusalOf(xml)).toContain(said);
  });

  it("takes or refuses any text, and never ends in another way", () => {
    const part = fc.constantFrom(
      "<",
      ">",
      "</",
      "/>",
      "a",
      "b:c",
      ' x="',
      "'",
      '"',
      "&",
      "&lt;",
      ";",
      "<!--",
      "-->",
      "]]>",
      "<![CDATA[",
      "<?",
      "?>",
      "<a>",
      "</a>",
      "\n",
      "__proto__",
      "\u0000",
    );
    const xml = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.oneof(part, fc.string()), { maxLength: 30 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(xml, (text) => {
        unlessRefused(() => read(text));
      }),
      { numRuns: 500 },
    );
  });
});
