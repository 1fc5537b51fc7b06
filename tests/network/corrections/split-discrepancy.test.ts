import { describe, expect, it } from "vitest";
import type { Change, Correction } from "../../../src/domain/correction.ts";
import type { Graph } from "../../../src/domain/graph.ts";
import { actorId, discrepancyId } from "../../../src/domain/ids.ts";
import { decodeCorrections } from "../../../src/graph-file/decode-corrections.ts";
import { encodeCorrections } from "../../../src/graph-file/encode-corrections.ts";
import { findProblems } from "../../../src/graph-file/find-problems.ts";
import { applyCorrections } from "../../../src/network/corrections/apply-corrections.ts";
import { toActorTarget, toAnchors, toDiscrepancyTarget } from "../../../src/network/corrections/make-target.ts";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { toChange } from "../../../src/views/corrections/to-change.ts";
import { toChoices } from "../../../src/views/corrections/to-choices.ts";
import { townGraph } from "../../support/town-graph.ts";

/** The town, where one disagreement has the claims of two: on the day, and on who met whom. */
function muddledTown(): Graph {
  const town = townGraph();
  const [matter] = town.discrepancies;
  const others = town.mentions.filter(({ form }) => form === "name").slice(0, 2);
  if (!matter || others.length < 2) throw new RangeError("The town has lost its disagreement");
  const claims = [
    ...matter.claims,
    ...others.map(({ article, start, end }) => ({ article, start, end, says: "a name" })),
  ];
  return {
    ...town,
    discrepancies: [
      {
        ...matter,
        claims,
        explanation: "Ada Quist says Monday, “Ada Quist meant Tuesday” (The Post); Ada Quists differ.",
      },
    ],
  };
}

const graph = muddledTown();
const index = indexGraph(graph);
const [matter] = graph.discrepancies;
if (!matter) throw new RangeError("The town has lost its disagreement");
const subject = { kind: "discrepancy", id: matter.id } as const;
const [first, second, third, fourth] = matter.claims;

let minute = 0;
const by = (change: Change): Correction => ({ ...change, who: "Ida", when: `2031-05-06T10:0${minute++}:00Z`, why: "" });

const splitOf = (places: readonly number[], name = ""): Change => {
  const change = toChange(index, subject, "split", { name, to: "", other: "", passages: places });
  if (typeof change === "string") throw new RangeError(change);
  return change;
};

/** The disagreements after some corrections, which went through a file. */
function after(...corrections: readonly Correction[]) {
  const read = decodeCorrections(encodeCorrections(corrections), "ours.json");
  const { graph: now, unplaced } = applyCorrections(graph, read);
  expect(findProblems(now)).toEqual([]);
  return { found: now.discrepancies, unplaced: unplaced.map(({ why }) => why) };
}

describe("splitting a disagreement", () => {
  it("makes two of it, each with its passages, and both tell of it", () => {
    const { found, unplaced } = after(by(splitOf([2, 3], "They name two people")));
    expect(unplaced).toEqual([]);
    expect(found.map(({ claims }) => claims)).toEqual([
      [first, second],
      [third, fourth],
    ]);
    expect(found.map(({ explanation }) => explanation)).toEqual([matter.explanation, "They name two people"]);
    for (const { corrected } of found) expect(corrected).toMatchObject([{ kind: "split", by: "Ida" }]);
  });

  it("takes a passage out that disagrees with none of the others", () => {
    const { found } = after(by(splitOf([3])));
    expect(found.map(({ claims }) => claims)).toEqual([[first, second, third]]);
  });

  it("leaves two passages at least: the form says so, and a file that asks for more is not placed", () => {
    const answers = { name: "", to: "", other: "", passages: [1, 2, 3] };
    expect(toChange(index, subject, "split", answers)).toBe("Leave at least two passages.");
    const target = toDiscrepancyTarget(index, matter.id);
    const all = toAnchors(index, matter.claims.slice(1));
    const { found, unplaced } = after(by({ kind: "split", target, passages: all }));
    expect(found).toEqual(graph.discrepancies);
    expect(unplaced).toEqual([expect.stringContaining("2 of its passages must stay")]);
  });

  it("is done once where two people do it, and later corrections reach each part", () => {
    const split = by(splitOf([2, 3]));
    const { graph: once } = applyCorrections(graph, [split]);
    const part = once.discrepancies[1]?.id ?? discrepancyId("");
    const later = by({ kind: "rename", target: toDiscrepancyTarget(indexGraph(once), part), name: "Of the names" });
    const rejected = by({ kind: "reject", target: toDiscrepancyTarget(indexGraph(once), part) });
    expect(after(split, by(splitOf([2, 3])), later).found.map(({ explanation }) => explanation)).toEqual([
      matter.explanation,
      "Of the names",
    ]);
    expect(after(split, rejected).found.map(({ claims }) => claims)).toEqual([[first, second]]);
  });

  it("is offered only where enough passages stand in it", () => {
    const kinds = toChoices(index, subject).map(({ kind }) => kind);
    expect(kinds).toContain("split");
    const town = indexGraph(townGraph());
    expect(toChoices(town, subject).map(({ kind }) => kind)).not.toContain("split");
  });
});

describe("a name that people gave", () => {
  const renamed = by({ kind: "rename", target: toActorTarget(index, actorId("ada")), name: "Mayor Quist" });

  it("stands in what the machine explained, but not in the words that it cites, nor in longer ones", () => {
    expect(after(renamed).found.map(({ explanation }) => explanation)).toEqual([
      "Mayor Quist says Monday, “Ada Quist meant Tuesday” (The Post); Ada Quists differ.",
    ]);
  });

  it("gives way to what people explained", () => {
    const told = by({ kind: "rename", target: toDiscrepancyTarget(index, matter.id), name: "Ada Quist erred." });
    expect(after(renamed, told).found.map(({ explanation }) => explanation)).toEqual(["Ada Quist erred."]);
  });

  it("stands in the label of an event, in the place of its full or its short name", () => {
    const [event] = graph.events;
    if (!event) throw new RangeError("The town has lost its event");
    const labelled = (label: string) =>
      applyCorrections({ ...graph, events: [{ ...event, label }] }, [renamed]).graph.events[0]?.label;
    expect(labelled("Meeting: Mira Sol – Ada Quist")).toBe("Meeting: Mira Sol – Mayor Quist");
    expect(labelled("Meeting in Adaville")).toBe("Meeting in Adaville");
  });
});
