import { describe, expect, it } from "vitest";
import { actorId, eventId } from "../../../src/domain/ids.ts";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { tieId } from "../../../src/network/tie.ts";
import { groupPassages } from "../../../src/views/evidence/group-passages.ts";
import { splitQuotes } from "../../../src/views/evidence/split-quotes.ts";
import { tellConfidence } from "../../../src/views/evidence/tell-confidence.ts";
import { tellNames } from "../../../src/views/evidence/tell-names.ts";
import { toEventFacts } from "../../../src/views/evidence/to-event-facts.ts";
import { toExcerpt } from "../../../src/views/evidence/to-excerpt.ts";
import { NASTY_GRAPH } from "../../support/nasty-graph.ts";

const index = indexGraph(NASTY_GRAPH);

describe("an excerpt", () => {
  const TEXT = "First paragraph.\n\nThe ferry sails on Monday at nine from the old harbour.\n\nLast paragraph.";
  const at = (words: string, room: number) => {
    const start = TEXT.indexOf(words);
    return toExcerpt(TEXT, { start, end: start + words.length }, room);
  };

  it.each([
    ["the whole paragraph where it fits", at("Monday", 90), "The ferry sails on ", " at nine from the old harbour."],
    ["words cut between words", at("Monday", 10), "… sails on ", " at nine …"],
    ["nothing of the next paragraph", at("harbour.", 90), "The ferry sails on Monday at nine from the old ", ""],
  ])("shows %s", (_, excerpt, before, after) => {
    expect(excerpt).toMatchObject({ before, after });
  });
});

describe("a statement cut at its quotation marks", () => {
  it.each([
    ["none", [], "0-10"],
    ["one", [{ start: 2, end: 4 }], "0-2 «2-4» 4-10"],
    ["all of it", [{ start: 0, end: 10 }], "«0-10»"],
    ["one that reaches out", [{ start: 8, end: 14 }], "0-8 «8-10»"],
    [
      "two that overlap",
      [
        { start: 1, end: 5 },
        { start: 3, end: 6 },
      ],
      "0-1 «1-5» «5-6» 6-10",
    ],
  ])("%s", (_, quotes, expected) => {
    const parts = splitQuotes({ start: 0, end: 10 }, quotes);
    expect(parts.map(({ start, end, quoted }) => (quoted ? `«${start}-${end}»` : `${start}-${end}`)).join(" ")).toBe(
      expected,
    );
  });
});

describe("what articles give about an event", () => {
  const event = NASTY_GRAPH.events[0];
  if (!event) throw new Error("An event expected");
  const dated = (edtf: string) => ({ edtf, from: edtf, to: edtf, start: 0, end: 3 });
  const [first, second] = event.mentions;
  if (!first || !second) throw new Error("Two mentions expected");
  const facts = toEventFacts(index, {
    ...event,
    mentions: [
      { ...first, when: dated("2031-05-03") },
      { ...second, when: dated("2031-05-04") },
    ],
  });

  it("stands in a row for each article", () => {
    expect(facts.rows.map(({ article }) => article.id)).toEqual(["a1", "a2"]);
    expect(facts.columns).toEqual(["date", "participants"]);
  });

  it("marks days that cannot both be true", () => {
    expect(facts.rows.map(({ cells }) => cells.get("date")?.disagrees)).toEqual([true, true]);
  });

  it("does not mark a day within a span of days", () => {
    const mentions = [
      { ...first, when: dated("2031-05-03") },
      { ...second, when: { edtf: "2031-05", from: "2031-05-01", to: "2031-05-31", start: 0, end: 3 } },
    ];
    const { rows } = toEventFacts(index, { ...event, mentions });
    expect(rows.map(({ cells }) => cells.get("date")?.disagrees)).toEqual([false, false]);
  });

  it("names who is told near the event's words", () => {
    const says = facts.rows.map(({ cells }) => cells.get("participants")?.facts.map((fact) => fact.says));
    expect(says[1]).toEqual(['Zoë "Q" <b>&']);
  });

  it("is empty for an event that nothing is known of", () => {
    expect(toEventFacts(index, { ...event, id: eventId("x"), participants: [], mentions: [] }).columns).toEqual([]);
  });
});

describe("the passages of a tie", () => {
  const tie = index.ties.get(tieId(actorId("actor:0"), actorId("actor:1")));
  if (!tie) throw new Error("A tie expected");

  it("are grouped by article, then by what they tell", () => {
    const groups = groupPassages(index.articles, tie.passages);
    expect(groups.map(({ article, kinds }) => [article.id, kinds.map(({ kind }) => kind)])).toEqual([
      ["a1", ["chairs", "said about", "both in: A 🚢 call"]],
      ["a2", ["both in: A 🚢 call"]],
    ]);
  });

  it.each(["newest first", "surest first"] as const)("are all there, %s", (order) => {
    const groups = groupPassages(index.articles, tie.passages, order);
    expect(groups.flatMap(({ kinds }) => kinds.flatMap(({ passages }) => passages))).toHaveLength(tie.passages.length);
  });
});

describe("other names", () => {
  it("count how often they stand so, and carry their doubt", () => {
    const graph = {
      ...NASTY_GRAPH,
      mentions: NASTY_GRAPH.mentions.map((mention) =>
        mention.id === "m2" ? { ...mention, actor: actorId("actor:0"), form: "garbled" as const } : mention,
      ),
    };
    expect(tellNames(indexGraph(graph), actorId("actor:0"))).toMatchObject([
      { name: 'Zoe, the "Q"', times: 0 },
      { name: "שלום עולם", times: 1, doubt: "garbled?" },
    ]);
  });
});

describe("confidence in words", () => {
  it.each([
    [1, "almost certain (1.00)"],
    [0.75, "likely (0.75)"],
    [0.5, "more likely than not (0.50)"],
    [0.3, "doubtful (0.30)"],
    [0, "a guess (0.00)"],
  ])("%d", (confidence, words) => {
    expect(tellConfidence(confidence)).toBe(words);
  });
});
