import { describe, expect, it } from "vitest";
import type { Change, Correction } from "../../../src/domain/correction.ts";
import type { Graph } from "../../../src/domain/graph.ts";
import { actorId, discrepancyId, eventId, statementId } from "../../../src/domain/ids.ts";
import { findProblems } from "../../../src/graph-file/find-problems.ts";
import { findUnsupported } from "../../../src/graph-file/find-unsupported.ts";
import { applyCorrections } from "../../../src/network/corrections/apply-corrections.ts";
import {
  toActorTarget,
  toAnchors,
  toDiscrepancyTarget,
  toEventTarget,
  toStatementTarget,
} from "../../../src/network/corrections/make-target.ts";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { townGraph } from "../../support/town-graph.ts";

const graph: Graph = townGraph();
const index = indexGraph(graph);
const actor = (id: string) => toActorTarget(index, actorId(id));
const statement = (id: string) => toStatementTarget(index, statementId(id));
const event = (id: string) => toEventTarget(index, eventId(id));

let minute = 0;
const by = (change: Change, who = "Ida"): Correction => ({
  ...change,
  who,
  when: `2031-05-06T10:${String(minute++ % 60).padStart(2, "0")}:00.000Z`,
  why: "I was there",
});

/** The graph as corrected; every correction must have found its place, and the graph must stay sound. */
function corrected(...corrections: readonly Correction[]): Graph {
  const { graph: now, unplaced } = applyCorrections(graph, corrections);
  expect(unplaced).toEqual([]);
  expect(findProblems(now)).toEqual([]);
  expect(findUnsupported(now)).toEqual(findUnsupported(graph));
  expect(now.articles).toEqual(graph.articles);
  return now;
}

const find = <Id extends string, Thing extends { readonly id: Id }>(things: readonly Thing[], id: string) =>
  things.find((thing) => thing.id === id);

describe("applying corrections", () => {
  it("leaves a graph without corrections as it is", () => {
    expect(applyCorrections(graph, []).graph).toBe(graph);
  });

  it("renames, keeps the old name as another, and says who did it and why", () => {
    const now = corrected(by({ kind: "rename", target: actor("ada"), name: "Ada M. Quist" }));
    expect(find(now.actors, "ada")).toMatchObject({
      name: "Ada M. Quist",
      aliases: expect.arrayContaining(["Ada Quist"]) as unknown,
      corrected: [{ kind: "rename", by: "Ida", why: "I was there" }],
    });
    expect(now.corrections).toHaveLength(1);
    expect(find(graph.actors, "ada")).not.toHaveProperty("corrected");
  });

  it("merges two actors under the second one's name, with everything that either did", () => {
    const now = corrected(by({ kind: "merge", target: actor("otto"), with: actor("ada") }));
    expect(find(now.actors, "otto")).toBeUndefined();
    expect(find(now.actors, "ada")).toMatchObject({ name: "Ada Quist", aliases: ["Otto Renn"] });
    expect(now.mentions.filter((one) => one.actor === "ada")).toHaveLength(
      graph.mentions.filter((one) => one.actor === "ada" || one.actor === "otto").length,
    );
    expect(JSON.stringify({ ...now, corrections: [] })).not.toContain('"otto"');
  });

  it("splits passages off into an actor of their own, with what was said and done there", () => {
    const there = graph.mentions.filter((one) => one.actor === "ada" && one.article === "herald");
    const now = corrected(
      by({ kind: "split", target: actor("ada"), passages: toAnchors(index, there), name: "Ada Quist the younger" }),
    );
    const younger = now.actors.find(({ name }) => name === "Ada Quist the younger");
    expect(younger).toMatchObject({ kind: "person", corrected: [{ kind: "split" }] });
    expect(new Set(now.mentions.filter((one) => one.actor === younger?.id).map((one) => one.article))).toEqual(
      new Set(["herald"]),
    );
    for (const before of graph.statements.filter(({ speaker }) => speaker?.actor === "ada"))
      expect(find(now.statements, before.id)?.speaker?.actor).toBe(
        before.article === "herald" ? younger?.id : actorId("ada"),
      );
  });

  it("undoes a merge by a later split, and a split by a later merge", () => {
    const joined = corrected(by({ kind: "merge", target: actor("otto"), with: actor("ada") }));
    const otto = graph.mentions.filter((one) => one.actor === "otto");
    const merge = joined.corrections ?? [];
    const split = by({ kind: "split", target: actor("ada"), passages: toAnchors(index, otto), name: "Otto Renn" });
    const apart = corrected(...merge, split);
    expect(apart.actors.map(({ name }) => name).sort()).toEqual(graph.actors.map(({ name }) => name).sort());
    const again = corrected(...merge, split, by({ kind: "merge", target: actor("otto"), with: actor("ada") }));
    expect(again.actors.map(({ name }) => name)).not.toContain("Otto Renn");
  });

  it("gives a statement to another speaker, by the nearest words that name them, and its ties with it", () => {
    const [told] = graph.statements.filter(({ speaker }) => speaker?.actor === "ada");
    const now = corrected(by({ kind: "re-attribute", target: statement(told?.id ?? ""), speaker: actor("mira") }));
    expect(find(now.statements, told?.id ?? "")).toMatchObject({
      speaker: { actor: "mira" },
      corrected: [{ kind: "re-attribute" }],
    });
  });

  it("takes the speaker from a statement that nobody said by name", () => {
    const now = corrected(by({ kind: "re-attribute", target: statement("ferry"), speaker: null }));
    expect(find(now.statements, "ferry")?.speaker).toBeNull();
  });

  it.each([
    ["actor", () => by({ kind: "re-kind", target: actor("ada"), to: "group" }), { actors: [{ kind: "group" }] }],
    [
      "event",
      () => by({ kind: "re-kind", target: event(graph.events[0]?.id ?? ""), to: "strike" }),
      { events: [{ kind: "strike" }] },
    ],
    [
      "statement",
      () => by({ kind: "re-kind", target: statement(graph.statements[0]?.id ?? ""), to: "mixed" }),
      { statements: [{ kind: "mixed" }] },
    ],
  ])("sorts anew: %s", (_, make, expected) => {
    const now = corrected(make());
    for (const [list, [{ kind }]] of Object.entries(expected) as unknown as [keyof Graph, [{ kind: string }]][])
      expect(now[list]).toContainEqual(expect.objectContaining({ kind, corrected: [expect.anything()] }));
  });

  it.each([
    ["an actor", () => by({ kind: "reject", target: actor("ben") }), "actors", "ben"],
    ["a statement", () => by({ kind: "reject", target: statement("ferry") }), "statements", "ferry"],
    [
      "an event",
      () => by({ kind: "reject", target: event(graph.events[0]?.id ?? "") }),
      "events",
      graph.events[0]?.id ?? "",
    ],
    [
      "a disagreement",
      () => by({ kind: "reject", target: toDiscrepancyTarget(index, graph.discrepancies[0]?.id ?? discrepancyId("")) }),
      "discrepancies",
      graph.discrepancies[0]?.id ?? "",
    ],
  ] as const)("takes %s away, and every link to it", (_, make, list, id) => {
    const now = corrected(make());
    expect(find<string, { id: string }>(now[list], id)).toBeUndefined();
    expect(now.corrections).toMatchObject([{ kind: "reject" }]);
  });

  it("brings back what was rejected when it is confirmed later, and is then sure of it", () => {
    const now = corrected(
      by({ kind: "reject", target: statement("ferry") }),
      by({ kind: "confirm", target: statement("ferry") }),
    );
    expect(find(now.statements, "ferry")).toMatchObject({ confidence: 1 });
  });

  it("puts statements together as one utterance, and sets them apart again", () => {
    const [a, b] = ["ferry", graph.statements.find(({ id }) => id !== "ferry")?.id ?? ""];
    const together = by({ kind: "merge", target: statement(a), with: statement(b) });
    expect(corrected(together).echoes).toContainEqual(
      expect.objectContaining({ statements: expect.arrayContaining([a, b]) as unknown, foundBy: "correction" }),
    );
    const apart = corrected(together, by({ kind: "split", target: statement(a) }));
    expect(apart.echoes.filter(({ statements }) => statements.includes(statementId(a)))).toEqual([]);
  });

  it("does not apply again what the graph tells already", () => {
    const rename = by({ kind: "rename", target: actor("ada"), name: "Ada Q." });
    const once = corrected(rename);
    expect(applyCorrections(once, [rename]).graph).toBe(once);
  });

  it("lists what cannot be placed, and does the rest", () => {
    const gone = { ...actor("otto"), passages: [{ ...actor("otto").passages[0], exact: "Nobody at all" }] };
    const lost = by({ kind: "rename", target: gone as ReturnType<typeof actor>, name: "Nobody" });
    const away = { ...lost, target: { ...lost.target, passages: lost.target.passages.map(elsewhere) } } as Correction;
    const { graph: now, unplaced } = applyCorrections(graph, [
      away,
      by({ kind: "rename", target: actor("ada"), name: "Ada Q." }),
    ]);
    expect(unplaced).toMatchObject([{ correction: away, why: expect.stringContaining("Otto Renn") as unknown }]);
    expect(find(now.actors, "ada")?.name).toBe("Ada Q.");
    expect(now.corrections).toHaveLength(1);
  });
});

/** An anchor that leads to an article and to words that the graph does not have. */
const elsewhere = <Anchor extends object>(anchor: Anchor) => ({
  ...anchor,
  sha256: "f".repeat(64),
  prefix: "Once upon a time in a land far off",
  suffix: "who never lived in any such harbour",
});
