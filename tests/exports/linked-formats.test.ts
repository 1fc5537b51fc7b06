import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { toFollowTheMoney } from "../../src/exports/to-follow-the-money.ts";
import { toProvTurtle } from "../../src/exports/to-prov-turtle.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

const request = { graph: NASTY_GRAPH, title: "x" };
const PROV = "http://www.w3.org/ns/prov#";

describe("PROV-O in Turtle", () => {
  const triples = new Parser().parse(toProvTurtle(request));
  const objects = (predicate: string): string[] =>
    triples.filter((triple) => triple.predicate.value === predicate).map(({ object }) => object.value);

  it("quotes every statement from its article and attributes it to its speaker", () => {
    expect(objects(`${PROV}wasQuotedFrom`)).toEqual(["urn:hearsay:article:a1", "urn:hearsay:article:a2"]);
    expect(objects(`${PROV}wasAttributedTo`)).toEqual(["urn:hearsay:actor:actor%3A0", "urn:hearsay:actor:actor%3A0"]);
  });

  it("keeps the exact words", () => {
    const exact = NASTY_GRAPH.statements.map(({ article, start, end }) =>
      NASTY_GRAPH.articles.find(({ id }) => id === article)?.text.slice(start, end),
    );
    expect(objects(`${PROV}value`)).toEqual(exact);
  });

  it("keeps names with quotation marks, emoji and right-to-left text", () => {
    expect(objects("http://www.w3.org/2000/01/rdf-schema#label")).toEqual(
      expect.arrayContaining(['Zoë "Q" <b>&', "🚢 Harbour Board 🚢", "שלום עולם", "Back\\slash\nNew\tTab"]),
    );
  });
});

describe("FollowTheMoney", () => {
  interface Entity {
    readonly id: string;
    readonly schema: string;
    readonly properties: Readonly<Record<string, readonly string[]>>;
  }
  const entities = toFollowTheMoney(request)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Entity);

  it("has only ids that OpenAleph takes, each once", () => {
    for (const { id } of entities) expect(id).toMatch(/^[A-Za-z0-9._-]+$/);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it("refers only to entities that are in the file", () => {
    const known = new Set(entities.map(({ id }) => id));
    const references = entities.flatMap(({ properties }) =>
      ["document", "resolved", "involved", "proof", "entity", "subject", "object"].flatMap(
        (name) => properties[name] ?? [],
      ),
    );
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) expect(known).toContain(reference);
  });

  it("carries the annotation and the offsets of a statement", () => {
    const notes = entities.filter(({ schema }) => schema === "Note");
    expect(notes).toHaveLength(2);
    for (const { properties } of notes)
      expect(properties["notes"]?.join("\n")).toMatch(
        /annotation urn:hearsay:annotation:s\d\nutf-16 code units \d+-\d+ of a\d\.txt, sha256 a/,
      );
  });

  it("gives values as lists of text", () => {
    for (const { properties } of entities)
      for (const value of Object.values(properties).flat()) expect(typeof value).toBe("string");
  });
});
