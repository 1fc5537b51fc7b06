import { describe, expect, it } from "vitest";
import type { Change, Correction } from "../../../src/domain/correction.ts";
import { actorId, statementId } from "../../../src/domain/ids.ts";
import { toActorTarget, toStatementTarget } from "../../../src/network/corrections/make-target.ts";
import { mergeCorrections } from "../../../src/network/corrections/merge-corrections.ts";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { townGraph } from "../../support/town-graph.ts";

const graph = townGraph();
const index = indexGraph(graph);
const [ada, otto, ben] = ["ada", "otto", "ben"].map((id) => toActorTarget(index, actorId(id)));
const ferry = toStatementTarget(index, statementId("ferry"));
const other = toStatementTarget(index, graph.statements.find(({ id }) => id !== "ferry")?.id ?? statementId(""));
if (!ada || !otto || !ben) throw new RangeError("The town has lost somebody");

const signed = (change: Change, who: string, hour: number): Correction => ({
  ...change,
  who,
  when: `2031-05-06T${hour}:00:00Z`,
  why: "",
});

const rename = (name: string): Change => ({ kind: "rename", target: ada, name });
const merge = (a = ada, b = otto): Change => ({ kind: "merge", target: a, with: b });

/** What two people who say these disagree on; Jon's word is the later one. */
const conflicts = (ida: Change, jon: Change) =>
  mergeCorrections(graph, [[signed(ida, "Ida", 10)], [signed(jon, "Jon", 11)]]).conflicts;

describe("merging two people's corrections", () => {
  it.each<[string, Change, Change]>([
    ["two names for one actor", rename("Ada I."), rename("Ada J.")],
    ["two kinds", { kind: "re-kind", target: ada, to: "group" }, { kind: "re-kind", target: ada, to: "place" }],
    [
      "two speakers",
      { kind: "re-attribute", target: ferry, speaker: otto },
      { kind: "re-attribute", target: ferry, speaker: null },
    ],
    [
      "a find that one rejects and the other confirms",
      { kind: "reject", target: ada },
      { kind: "confirm", target: ada },
    ],
    ["a rejected actor whom the other merges", { kind: "reject", target: otto }, merge()],
    ["which of two names stays", merge(), merge(otto, ada)],
    [
      "statements that one joins and the other sets apart",
      { kind: "merge", target: ferry, with: other },
      { kind: "split", target: ferry },
    ],
  ])("lists %s, the later word named as such", (_, ida, jon) => {
    expect(conflicts(ida, jon)).toMatchObject([{ earlier: { who: "Ida" }, later: { who: "Jon" } }]);
    expect(conflicts(jon, ida)).toHaveLength(1);
  });

  it.each<[string, Change, Change]>([
    ["the same name", rename("Ada I."), rename("Ada I.")],
    ["another matter of the same actor", rename("Ada I."), { kind: "re-kind", target: ada, to: "group" }],
    ["other actors", rename("Ada I."), { kind: "rename", target: ben, name: "Ben J." }],
    ["a third one merged in", merge(), merge(ben, otto)],
  ])("finds nothing against %s", (_, ida, jon) => {
    expect(conflicts(ida, jon)).toEqual([]);
  });

  it("keeps an entry that both have once, and all in the order of time", () => {
    const [first, second] = [signed(rename("Ada I."), "Ida", 10), signed(merge(), "Jon", 9)];
    expect(mergeCorrections(graph, [[first], [first, second]])).toEqual({
      corrections: [second, first],
      conflicts: [],
    });
  });
});
