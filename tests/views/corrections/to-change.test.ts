import { describe, expect, it } from "vitest";
import { actorId, statementId } from "../../../src/domain/ids.ts";
import { applyCorrections } from "../../../src/network/corrections/apply-corrections.ts";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { toNodeId } from "../../../src/network/to-node-id.ts";
import { subjectOf, type Subject } from "../../../src/views/corrections/subject.ts";
import { tellChange } from "../../../src/views/corrections/tell-change.ts";
import { type Answers, toChange } from "../../../src/views/corrections/to-change.ts";
import { NOBODY, othersOf, toChoices } from "../../../src/views/corrections/to-choices.ts";
import { townGraph } from "../../support/town-graph.ts";

const graph = townGraph();
const index = indexGraph(graph);
const ada: Subject = { kind: "actor", id: actorId("ada") };
const ferry: Subject = { kind: "statement", id: statementId("ferry") };
const [event] = graph.events.map(({ id }): Subject => ({ kind: "event", id }));
const [discrepancy] = graph.discrepancies.map(({ id }): Subject => ({ kind: "discrepancy", id }));
if (!event || !discrepancy) throw new RangeError("The town has lost its event");
const NONE: Answers = { name: "", to: "", other: "", passages: [] };

describe("what the form asks for", () => {
  it.each([
    ["rename", ada, { name: "Ada Q." }, "“Ada Quist” is called “Ada Q.”"],
    ["merge", ada, { other: "otto" }, "“Ada Quist” is the same as “Otto Renn”"],
    ["split", ada, { passages: [1], name: "Ada the younger" }, "1 passage of “Ada Quist” means “Ada the younger”"],
    ["re-kind", ada, { to: "group" }, "“Ada Quist” is of the kind “group”"],
    ["re-attribute", ferry, { other: "mira" }, "was said by “Mira Sol”"],
    ["re-attribute", ferry, { other: NOBODY }, "was said by nobody who is named"],
    ["merge", ferry, { other: graph.statements.find(({ id }) => id !== ferry.id)?.id ?? "" }, "is the same as"],
    ["re-kind", event, { to: "strike" }, "is of the kind “strike”"],
    ["rename", event, { name: "The strike" }, "is called “The strike”"],
    ["re-kind", discrepancy, { to: "dispute" }, "is of the kind “dispute”"],
    ["reject", discrepancy, {}, "is wrong"],
    ["confirm", ferry, {}, "is right"],
  ] as const)("becomes a change that can be placed: %s", (kind, subject, answers, told) => {
    const change = toChange(index, subject, kind, { ...NONE, ...answers });
    if (typeof change === "string") throw new RangeError(change);
    const correction = { ...change, who: "Ida", when: "2031-05-06T10:00:00Z", why: "" };
    expect(tellChange(correction)).toContain(told);
    expect(applyCorrections(graph, [correction])).toMatchObject({ unplaced: [], graph: { corrections: [correction] } });
  });

  it.each([
    ["no other", "merge", ada, {}],
    ["no passages", "split", ada, { name: "Ada the younger" }],
    ["all passages", "split", ada, { passages: (index.mentionsByActor.get(actorId("ada")) ?? []).map((_, at) => at) }],
    ["the same name", "rename", ada, { name: "Ada Quist" }],
    ["the same kind", "re-kind", ada, { to: "person" }],
    ["no speaker", "re-attribute", ferry, {}],
  ] as const)("is asked for again: %s", (_, kind, subject, answers) => {
    expect(toChange(index, subject, kind, { ...NONE, ...answers })).toMatch(/^[A-Z].*\.$/);
  });
});

describe("what can be corrected", () => {
  it("is the selection, or two finds of one sort chosen together", () => {
    const [a, b] = [toNodeId("ada"), toNodeId("otto")];
    expect(subjectOf({ index, selection: ada, chosen: [] })).toEqual({ subject: ada });
    expect(subjectOf({ index, selection: { kind: "none" }, chosen: [a, b] })).toEqual({ subject: ada, other: "otto" });
    expect(subjectOf({ index, selection: { kind: "none" }, chosen: [a, toNodeId("ferry")] })).toBeNull();
    expect(subjectOf({ index, selection: { kind: "none" }, chosen: [] })).toBeNull();
  });

  it("offers no split of what has one passage, and nothing to merge with itself", () => {
    const [once] = graph.actors.filter(({ id }) => index.mentionsByActor.get(id)?.length === 1);
    if (!once) throw new RangeError("Everybody is named twice");
    const subject: Subject = { kind: "actor", id: once.id };
    expect(toChoices(index, subject).map(({ kind }) => kind)).not.toContain("split");
    expect(othersOf(index, subject).map(({ id }) => id)).not.toContain(once.id);
  });
});
