import { describe, expect, it } from "vitest";
import { actorId, articleId } from "../../../src/domain/ids.ts";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { isTarget } from "../../../src/views/reader/is-target.ts";
import { toMarks } from "../../../src/views/reader/to-marks.ts";
import { NASTY_GRAPH } from "../../support/nasty-graph.ts";

const second = articleId("a2");
const marks = toMarks(indexGraph(NASTY_GRAPH), second);

describe("the marks of an article", () => {
  it("are its mentions, statements and events, in reading order", () => {
    expect(marks.map(({ layer, label }) => [layer, label])).toEqual([
      ["mentions", 'Zoë "Q" <b>&, person'],
      ["statements", 'indirect statement by Zoë "Q" <b>&'],
      ["events", "Event: A 🚢 call"],
    ]);
  });

  it("lead to what they stand for", () => {
    const [mention] = marks;
    if (!mention) throw new Error("A mark expected");
    expect(isTarget(mention.target, { kind: "actor", id: actorId("actor:0") })).toBe(true);
    expect(isTarget(mention.target, { kind: "actor", id: actorId("actor:1") })).toBe(false);
    expect(isTarget(mention.target, { kind: "none" })).toBe(false);
  });

  it("put a longer one before those that begin with it", () => {
    const graph = {
      ...NASTY_GRAPH,
      statements: NASTY_GRAPH.statements.map((one) => (one.article === second ? { ...one, start: 0 } : one)),
    };
    expect(toMarks(indexGraph(graph), second).map(({ layer }) => layer)).toEqual(["statements", "mentions", "events"]);
  });

  it("say where a name is doubtful, and who may be meant", () => {
    const graph = {
      ...NASTY_GRAPH,
      mentions: NASTY_GRAPH.mentions.map((one) =>
        one.article === second ? { ...one, suspected: { actor: actorId("actor:1"), why: "spelling" } } : one,
      ),
    };
    expect(toMarks(indexGraph(graph), second)[0]).toMatchObject({
      doubtful: true,
      label: 'Zoë "Q" <b>&, perhaps 🚢 Harbour Board 🚢, person',
    });
  });

  it("have a date of its own where the event's day stands in the text", () => {
    const when = { edtf: "2031", from: "2031-01-01", to: "2031-12-31", start: 2, end: 6 };
    const graph = {
      ...NASTY_GRAPH,
      events: NASTY_GRAPH.events.map((event) => ({
        ...event,
        mentions: event.mentions.map((mention) => ({ ...mention, when })),
      })),
    };
    expect(toMarks(indexGraph(graph), second).filter(({ layer }) => layer === "dates")).toMatchObject([
      { start: 2, end: 6, label: "Date of A 🚢 call: 2031" },
    ]);
  });
});
