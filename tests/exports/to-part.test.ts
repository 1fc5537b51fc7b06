import { describe, expect, it } from "vitest";
import { toPart } from "../../src/exports/to-part.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

describe("the meant part of a graph", () => {
  it("is the graph itself where nothing is chosen", () => {
    expect(toPart(NASTY_GRAPH)).toBe(NASTY_GRAPH);
  });

  it("holds one actor with its statements, their echoes, ties and disagreements", () => {
    const part = toPart(NASTY_GRAPH, new Set(["actor:0"]));
    expect(ids(part.actors)).toEqual(["actor:0", "actor:1"]);
    expect(ids(part.statements)).toEqual(["s1", "s2"]);
    expect(ids(part.relations)).toEqual(["r1"]);
    expect(ids(part.echoes)).toEqual(["h1"]);
    expect(ids(part.discrepancies)).toEqual(["d1"]);
  });

  it("brings the other versions of a chosen statement", () => {
    expect(ids(toPart(NASTY_GRAPH, new Set(["s2"])).statements)).toEqual(["s1", "s2"]);
  });

  it("brings the events that two chosen actors took part in, since their tie rests on them", () => {
    expect(ids(toPart(NASTY_GRAPH, new Set(["actor:0", "actor:1"])).events)).toEqual(["e1"]);
    expect(ids(toPart(NASTY_GRAPH, new Set(["actor:1", "actor:2"])).events)).toEqual([]);
  });

  it("leaves out an article that nothing in it rests on", () => {
    expect(ids(toPart(NASTY_GRAPH, new Set(["actor:4"])).articles)).toEqual(["a1"]);
  });

  it("leaves a tie out when one of several chosen actors is not its end", () => {
    expect(toPart(NASTY_GRAPH, new Set(["actor:1", "actor:2"])).relations).toEqual([]);
  });

  it.each(["actor:0", "actor:5", "e1", "s1", "nobody"])("refers to nothing that is not in it: %s", (id) => {
    const part = toPart(NASTY_GRAPH, new Set([id]));
    const known = new Set(ids([...part.actors, ...part.events, ...part.statements]));
    const named = [
      ...part.mentions.map(({ actor }) => actor),
      ...part.statements.flatMap(({ speaker, about }) => [...(speaker ? [speaker.actor] : []), ...about]),
      ...part.events.flatMap(({ participants }) => participants.map(({ actor }) => actor)),
      ...part.relations.flatMap(({ from, to }) => [from, to]),
      ...part.echoes.flatMap(({ statements }) => statements),
      ...part.discrepancies.flatMap(({ about }) => about),
    ];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
