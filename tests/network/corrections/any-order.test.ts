import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTOR_KINDS } from "../../../src/domain/actor.ts";
import type { Change, Correction } from "../../../src/domain/correction.ts";
import type { Graph } from "../../../src/domain/graph.ts";
import { actorId, eventId, statementId } from "../../../src/domain/ids.ts";
import { decodeCorrections } from "../../../src/graph-file/decode-corrections.ts";
import { decodeGraph } from "../../../src/graph-file/decode-graph.ts";
import { encodeCorrections } from "../../../src/graph-file/encode-corrections.ts";
import { encodeGraph } from "../../../src/graph-file/encode-graph.ts";
import { findProblems } from "../../../src/graph-file/find-problems.ts";
import { applyCorrections } from "../../../src/network/corrections/apply-corrections.ts";
import {
  toActorTarget,
  toAnchors,
  toDiscrepancyTarget,
  toEventTarget,
  toStatementTarget,
} from "../../../src/network/corrections/make-target.ts";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { NASTY_GRAPH, NASTY_NAMES } from "../../support/nasty-graph.ts";
import { townGraph } from "../../support/town-graph.ts";

const graph: Graph = townGraph();
const index = indexGraph(graph);
const actors = graph.actors.map(({ id }) => toActorTarget(index, actorId(id)));
const statements = graph.statements.map(({ id }) => toStatementTarget(index, statementId(id)));
const events = graph.events.map(({ id }) => toEventTarget(index, eventId(id)));

const text = fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.constantFrom(...NASTY_NAMES));
const anyActor = fc.constantFrom(...actors);
const anyDiscrepancy = fc.constantFrom(...graph.discrepancies.map(({ id }) => toDiscrepancyTarget(index, id)));
const anyStatement = fc.constantFrom(...statements);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("merge" as const), target: anyActor, with: anyActor }),
  fc.record({ kind: fc.constant("merge" as const), target: anyStatement, with: anyStatement }),
  fc.record({ kind: fc.constant("rename" as const), target: anyActor, name: text }),
  fc.record({ kind: fc.constant("re-kind" as const), target: anyActor, to: fc.constantFrom(...ACTOR_KINDS) }),
  fc.record({ kind: fc.constant("re-kind" as const), target: fc.constantFrom(...events), to: text }),
  fc.record({ kind: fc.constant("re-attribute" as const), target: anyStatement, speaker: fc.option(anyActor) }),
  fc.record({
    kind: fc.constantFrom("reject" as const, "confirm" as const),
    target: fc.constantFrom(...actors, ...statements, ...events),
  }),
  fc.record({ kind: fc.constant("split" as const), target: anyStatement }),
  fc.constantFrom(...graph.discrepancies).chain(({ id, claims }) =>
    fc.record({
      kind: fc.constant("split" as const),
      target: fc.constant(toDiscrepancyTarget(index, id)),
      passages: fc.subarray([...claims], { minLength: 1 }).map((some) => toAnchors(index, some)),
      name: text,
    }),
  ),
  fc.record({ kind: fc.constant("merge" as const), target: anyDiscrepancy, with: anyDiscrepancy }),
  fc.record({ kind: fc.constant("rename" as const), target: anyDiscrepancy, name: text }),
  fc.subarray([...graph.mentions], { minLength: 1 }).chain((mentions) =>
    fc.record({
      kind: fc.constant("split" as const),
      target: anyActor,
      passages: fc.constant(toAnchors(index, mentions)),
      name: text,
    }),
  ),
);

const correction: fc.Arbitrary<Correction> = fc
  .tuple(change, text, text, fc.integer({ min: 0, max: 59 }))
  .map(([one, who, why, minute]) => ({
    ...one,
    who,
    why,
    when: `2031-05-06T10:${String(minute).padStart(2, "0")}:00Z`,
  }));

const encoded = (corrections: readonly Correction[], of = graph): string =>
  encodeGraph(applyCorrections(of, corrections).graph);

describe("any corrections", () => {
  it("give the same graph in whatever order they stand in the file", () => {
    fc.assert(
      fc.property(
        fc
          .array(correction, { maxLength: 8 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(encoded(shuffled)).toBe(encoded(all));
        },
      ),
    );
  });

  it("give the same finds whoever came first, where each is about something else", () => {
    const other = <Kind extends Change>(one: Kind): Kind => one;
    const apart: readonly Change[] = [
      other({ kind: "rename", target: toActorTarget(index, actorId("ada")), name: "Ada Q." }),
      other({
        kind: "merge",
        target: toActorTarget(index, actorId("otto")),
        with: toActorTarget(index, actorId("ben")),
      }),
      other({ kind: "re-kind", target: toActorTarget(index, actorId("lindworks")), to: "group" }),
      ...statements.slice(0, 1).map((target) => other({ kind: "reject", target })),
      ...statements.slice(1, 2).map((target) => other({ kind: "re-attribute", target, speaker: null })),
      ...events.slice(0, 1).map((target) => other({ kind: "rename", target, name: "The end" })),
    ];
    const finds = (order: readonly Change[]): string => {
      const signed = order.map((one, minute) => ({
        ...one,
        who: "Ida",
        why: "",
        when: `2031-05-06T10:0${minute}:00Z`,
      }));
      const { corrections: _, ...rest } = applyCorrections(graph, signed).graph;
      return encodeGraph(rest).replace(/"when":"[^"]*"/g, "");
    };
    fc.assert(
      fc.property(fc.shuffledSubarray([...apart], { minLength: apart.length }), (shuffled) => {
        expect(finds(shuffled)).toBe(finds(apart));
      }),
    );
  });

  it("leave every link and span sound, the articles untouched, and the file readable", () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 8 }), (all) => {
        const { graph: now } = applyCorrections(graph, all);
        expect(findProblems(now)).toEqual([]);
        expect(now.articles).toBe(graph.articles);
        expect(decodeGraph(encodeGraph(now))).toEqual(now);
      }),
    );
  });

  it("come back from a file as they went in", () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 4 }), (all) => {
        expect(decodeCorrections(encodeCorrections(all), "corrections.json")).toEqual(all);
      }),
    );
  });

  it("find what they are about among names that break careless readers", () => {
    const nasty = indexGraph(NASTY_GRAPH);
    const all = NASTY_GRAPH.actors.map(({ id, name }, minute) => ({
      kind: "rename" as const,
      target: toActorTarget(nasty, id),
      name: `${name}!`,
      who: name,
      why: name,
      when: `2031-05-06T10:0${minute}:00Z`,
    }));
    const { graph: now, unplaced } = applyCorrections(NASTY_GRAPH, all);
    expect(unplaced).toEqual([]);
    expect(now.actors.map(({ name }) => name)).toEqual(NASTY_NAMES.map((name) => `${name}!`));
    expect(decodeGraph(encodeGraph(now))).toEqual(now);
  });
});
