import { describe, expect, it } from "vitest";
import type { Graph } from "../../src/domain/graph.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { writeReport, type WrittenReport } from "../support/write-report.ts";

const STORY = "Larnaby harbour ferry strike dockers council port wages.";
const CAST = [
  { name: "Ada Merrow", title: "mayor", of: "Larnaby" },
  { name: "Larnaby", kind: "place" as const },
];

const graphOf = (...reports: readonly Omit<WrittenReport, "id">[]): Graph =>
  reconcile(
    reports.map((report, index) =>
      writeReport({ id: `a${index}`, outlet: `Paper ${index}`, ...report, text: `${STORY} ${report.text}` }),
    ),
  );

/** The exact words of the claims of every discrepancy of a kind. */
function found(graph: Graph, kind: string): string[][] {
  const texts = new Map(graph.articles.map(({ id, text }) => [id, text]));
  return graph.discrepancies
    .filter((one) => one.kind === kind)
    .map(({ claims }) => claims.map(({ article, start, end }) => texts.get(article)?.slice(start, end) ?? ""));
}

describe("findDiscrepancies", () => {
  const words = "The ferry will never sail again under this council";

  it("finds the same words with two speakers, and names both and where they stand", () => {
    const graph = graphOf(
      {
        text: `“${words},” Ada Merrow said.`,
        actors: CAST,
        says: [{ words, by: "Ada Merrow", cue: "said", quoted: true }],
      },
      {
        text: `“${words},” Tom Ruddle said.`,
        actors: [{ name: "Tom Ruddle" }],
        says: [{ words, by: "Tom Ruddle", cue: "said", quoted: true }],
      },
    );
    expect(found(graph, "attribution")).toEqual([[`${words},” Ada Merrow said`, `${words},” Tom Ruddle said`]]);
    expect(graph.discrepancies[0]).toMatchObject({ nature: "contradiction", severity: "high" });
    expect(graph.discrepancies[0]?.explanation).toMatch(/Ada Merrow in Paper 0 .*Tom Ruddle in Paper 1/);
  });

  it("reports no change of speaker where one is only called by the surname or is not named", () => {
    const quoted = { words, cue: "said", quoted: true };
    const graph = graphOf(
      { text: `“${words},” Ada Merrow said.`, actors: CAST, says: [{ ...quoted, by: "Ada Merrow" }] },
      { text: `“${words},” Merrow said.`, actors: [{ name: "Merrow" }], says: [{ ...quoted, by: "Merrow" }] },
      {
        text: `“${words},” the mayor said.`,
        actors: [{ name: "the mayor", named: false }],
        says: [{ ...quoted, by: "the mayor" }],
      },
    );
    expect(graph.discrepancies).toEqual([]);
  });

  it("finds quotation marks around two translations, but not around a cut quotation", () => {
    const say = (quote: string): Omit<WrittenReport, "id"> => ({
      text: `Ada Merrow said the sale would be “${quote}”.`,
      actors: CAST,
      says: [{ words: quote, by: "Ada Merrow", cue: "said", quoted: true }],
    });
    expect(found(graphOf(say("a grave mistake"), say("a tremendous blunder")), "wording")).toEqual([
      ["a grave mistake", "a tremendous blunder"],
    ]);
    expect(found(graphOf(say("a grave mistake for all of us"), say("a grave mistake")), "wording")).toEqual([]);
  });

  it("finds a call turned into its opposite", () => {
    const call = (verb: string): Omit<WrittenReport, "id"> => ({
      text: `Ada Merrow urged dockers to ${verb} the strike at the harbour.`,
      actors: CAST,
      says: [{ words: `to ${verb} the strike at the harbour`, by: "Ada Merrow", cue: "urged" }],
    });
    expect(found(graphOf(call("escalate"), call("de-escalate")), "polarity")).toHaveLength(1);
    expect(found(graphOf(call("defuse"), call("calm")), "polarity")).toEqual([]);
  });

  it("finds a threat that falls back on the one who made it", () => {
    const graph = graphOf(
      {
        text: "Ada Merrow said: “We will be severely fined.”",
        actors: CAST,
        says: [{ words: "We will be severely fined.", by: "Ada Merrow", cue: "said", quoted: true }],
      },
      {
        text: "Ada Merrow threatened dockers with being fined.",
        actors: CAST,
        says: [{ words: "with being fined", by: "Ada Merrow", cue: "threatened" }],
      },
    );
    expect(found(graph, "sense-reversal")).toEqual([
      ["We will be severely fined", "Ada Merrow threatened dockers with being fined"],
    ]);
  });

  it("finds who has to pay the own price", () => {
    const graph = graphOf(
      {
        text: "Ada Merrow said: “We must pay a heavy price.”",
        actors: CAST,
        says: [{ words: "We must pay a heavy price.", by: "Ada Merrow", cue: "said", quoted: true }],
      },
      {
        text: "Ada Merrow threatened dockers with severe consequences.",
        actors: CAST,
        says: [{ words: "with severe consequences", by: "Ada Merrow", cue: "threatened" }],
      },
    );
    expect(found(graph, "sense-reversal")).toEqual([
      ["We must pay a heavy price", "Ada Merrow threatened dockers with severe consequences"],
    ]);
  });

  it("finds who denies the own accusation", () => {
    const article = (denier: string): Omit<WrittenReport, "id"> => ({
      text: `Ostvik accused Larnaby of dumping oil. The allegation was denied by ${denier}.`,
      actors: [
        { name: "Ostvik", kind: "place" },
        { name: "Larnaby", kind: "place" },
      ],
      says: [
        { words: "Larnaby of dumping oil", by: "Ostvik", cue: "accused" },
        { words: "The allegation", by: denier, cue: "denied" },
      ],
    });
    expect(found(graphOf(article("Ostvik")), "role-swap")).toHaveLength(1);
    expect(found(graphOf(article("Larnaby")), "role-swap")).toEqual([]);
  });

  describe("numbers", () => {
    const numbers = (...texts: readonly string[]): string[][] =>
      found(graphOf(...texts.map((text) => ({ text }))), "number");

    it("tells of a toll that differs as one that may have grown", () => {
      const graph = graphOf(
        { text: "At least nobody slept. 14 people were killed." },
        { text: "Now 19 people were killed." },
      );
      expect(found(graph, "number")).toEqual([["14 people were killed", "19 people were killed"]]);
      expect(graph.discrepancies[0]?.nature).toBe("drift");
    });

    it.each([
      ["a rough number", "About 100 people were killed.", "96 people were killed."],
      ["an open number", "At least 14 people were killed.", "19 people were killed."],
      [
        "a part of the toll",
        "19 people were killed. Among them 3 men were killed on the pier.",
        "19 people were killed.",
      ],
      ["a rounding", "3,000 people were injured.", "2,950 people were injured."],
      ["a year", "In 2019, killings rose.", "14 people were killed."],
    ])("reports nothing for %s", (_, one, other) => {
      expect(numbers(one, other)).toEqual([]);
    });
  });

  describe("amounts in like statements", () => {
    const charge = (amount: string): Omit<WrittenReport, "id"> => ({
      text: `Ada Merrow said that the treasurer moved ${amount} of the trust into his own account.`,
      actors: CAST,
      says: [
        { words: `the treasurer moved ${amount} of the trust into his own account`, by: "Ada Merrow", cue: "said" },
      ],
    });

    it.each([
      ["two sums", "240,000 pounds", "420,000 pounds", [["240,000 pounds", "420,000 pounds"]]],
      ["a rounded sum", "241,300 pounds", "about 240,000 pounds", []],
      ["two currencies", "240,000 pounds", "280,000 euros", []],
    ])("compares %s", (_, one, other, expected) => {
      expect(found(graphOf(charge(one), charge(other)), "number")).toEqual(expected);
    });
  });

  it("takes a pronoun for a speaker only where it can mean nobody else", () => {
    const quote = "The crew changes course in a single minute";
    const named: Omit<WrittenReport, "id"> = {
      text: `“${quote},” Peter Voss said.`,
      actors: [{ name: "Peter Voss" }],
      says: [{ words: quote, by: "Peter Voss", cue: "said", quoted: true }],
    };
    const coach = (before: string): Omit<WrittenReport, "id"> => ({
      text: `${before} “${quote},” she said.`,
      actors: ["Maria Castell", "Anna Lindt", "Peter Hall"]
        .filter((name) => before.includes(name))
        .map((name) => ({ name })),
      says: [{ words: quote, by: "Maria Castell", as: "she", cue: "said", quoted: true }],
    });
    expect(found(graphOf(named, coach("Maria Castell praised Peter Hall.")), "attribution")).toHaveLength(1);
    expect(found(graphOf(named, coach("Maria Castell praised Anna Lindt.")), "attribution")).toEqual([]);
  });

  describe("durations", () => {
    const call = (text: string): Omit<WrittenReport, "id"> => ({
      text,
      actors: [...CAST, { name: "Tom Ruddle" }],
      events: [{ kind: "call", word: "call", who: ["Ada Merrow", "Tom Ruddle"], day: "2024-03-01" }],
    });

    it.each([
      [
        "two durations",
        "The call of Ada Merrow and Tom Ruddle lasted 50 minutes.",
        "The call between Ada Merrow and Tom Ruddle lasted two hours.",
        1,
      ],
      [
        "a coarser one",
        "The call of Ada Merrow and Tom Ruddle lasted 50 minutes.",
        "The call of Ada Merrow and Tom Ruddle lasted about an hour.",
        0,
      ],
      [
        "an open one",
        "The call of Ada Merrow and Tom Ruddle lasted 50 minutes.",
        "In the less than hour-long call Ada Merrow and Tom Ruddle agreed.",
        0,
      ],
    ])("compares %s", (_, one, other, expected) => {
      expect(found(graphOf(call(one), call(other)), "duration")).toHaveLength(expected);
    });
  });
});

describe("suspectActors", () => {
  const talks = (name: string): Omit<WrittenReport, "id"> => ({
    text: `Ada Merrow met ${name} at the pier. Later ${name} called Ada Merrow. So ${name} and Ada Merrow agreed.`,
    actors: [{ name: "Ada Merrow" }, { name }],
  });
  const slip: Omit<WrittenReport, "id"> = {
    text: "Ada Merrow met Ruggle at the pier.",
    actors: [{ name: "Ada Merrow" }, { name: "Ruggle" }],
  };

  it("links a garbled name to the one whom the other reports have in its place, and does not rename it", () => {
    const graph = graphOf(talks("Tom Ruddle"), talks("Tom Ruddle"), slip);
    const printed = graph.mentions.filter(({ actor }) => actor === "ruggle");
    expect(printed).toMatchObject([
      { form: "garbled", suspected: { actor: "tom-ruddle", why: expect.stringContaining("spelling") } },
    ]);
    expect(found(graph, "name")).toEqual([["Ruggle", "Tom Ruddle"]]);
  });

  it("suspects nobody who stands beside the other in the same sentence", () => {
    const both = { text: "Tom Ruddle met Ruggle at the pier.", actors: [{ name: "Tom Ruddle" }, { name: "Ruggle" }] };
    const graph = graphOf(talks("Tom Ruddle"), talks("Tom Ruddle"), both);
    expect(graph.mentions.filter(({ suspected }) => suspected)).toEqual([]);
  });

  it("suspects nobody with another given name", () => {
    const brother = {
      text: "Ada Merrow met Zeno Ruddlo at the pier.",
      actors: [{ name: "Ada Merrow" }, { name: "Zeno Ruddlo" }],
    };
    const graph = graphOf(talks("Tom Ruddle"), talks("Tom Ruddle"), brother);
    expect(graph.mentions.filter(({ suspected }) => suspected)).toEqual([]);
  });
});
