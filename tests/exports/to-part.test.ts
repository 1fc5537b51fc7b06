import { describe, expect, it } from "vitest";
import type { Correction } from "../../src/domain/correction.ts";
import { actorId, eventId } from "../../src/domain/ids.ts";
import { toPart } from "../../src/exports/to-part.ts";
import { applyCorrections } from "../../src/network/corrections/apply-corrections.ts";
import { toActorTarget, toEventTarget } from "../../src/network/corrections/make-target.ts";
import { indexGraph } from "../../src/network/index-graph.ts";
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

  it("brings the corrections of its finds and the rejections in its articles, and no others", () => {
    const index = indexGraph(NASTY_GRAPH);
    const signed = (minute: number) => ({ who: "Ida", when: `2031-05-06T10:0${minute}:00Z`, why: "" });
    const corrections: readonly Correction[] = [
      { kind: "rename", target: toActorTarget(index, actorId("actor:0")), name: "Zoë", ...signed(1) },
      { kind: "rename", target: toActorTarget(index, actorId("actor:4")), name: "Sum", ...signed(2) },
      { kind: "confirm", target: toEventTarget(index, eventId("e1")), ...signed(3) },
      { kind: "reject", target: toActorTarget(index, actorId("actor:6")), ...signed(4) },
    ];
    const { graph } = applyCorrections(NASTY_GRAPH, corrections);
    const kept = (id: string) => toPart(graph, new Set([id])).corrections?.map(({ when }) => when.slice(14, 16));
    expect(graph.corrections).toHaveLength(4);
    expect(kept("actor:0")).toEqual(["01", "03", "04"]);
    expect(kept("actor:4")).toEqual(["02", "04"]);
    expect(toPart(graph).corrections).toHaveLength(4);
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
