import { describe, expect, it } from "vitest";
import type { Event } from "../../src/domain/event.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { writeReport, type WrittenEvent } from "../support/write-report.ts";

const ACTORS = ["Ada Merrow", "Tom Ruddle", "Olga Brandt"].map((name) => ({ name }));
const TEXT =
  "Larnaby harbour ferry strike wages: Ada Merrow, Tom Ruddle and Olga Brandt; a meeting, a call, an attack, a later call.";

const join = (...articles: readonly (readonly WrittenEvent[])[]): readonly Event[] =>
  reconcile(articles.map((events, index) => writeReport({ id: `a${index}`, text: TEXT, actors: ACTORS, events })))
    .events;

const call = (day?: string, who: readonly string[] = ["Ada Merrow", "Tom Ruddle"], word = "call"): WrittenEvent => ({
  kind: "call",
  word,
  who,
  ...(day && { day }),
});

describe("joinEvents", () => {
  it.each<[string, WrittenEvent, WrittenEvent]>([
    ["the same people and day", call("2024-03-01"), call("2024-03-01")],
    ["a day that one report leaves out", call("2024-03-01"), call()],
    ["the day after in another time zone", call("2024-03-01"), call("2024-03-02")],
    ["another word for it", call("2024-03-01"), { ...call("2024-03-01"), kind: "conversation" }],
    ["nobody named on one side, but the same day", call("2024-03-01"), call("2024-03-01", [])],
  ])("joins reports with %s", (_, one, other) => {
    expect(join([one], [other])).toHaveLength(1);
  });

  it.each<[string, WrittenEvent, WrittenEvent]>([
    ["other people", call("2024-03-01"), call("2024-03-01", ["Olga Brandt"])],
    ["a week between", call("2024-03-01"), call("2024-03-08")],
    ["another kind", call("2024-03-01"), { ...call("2024-03-01", undefined, "attack"), kind: "attack" }],
  ])("keeps apart reports with %s", (_, one, other) => {
    expect(join([one], [other])).toHaveLength(2);
  });

  it("never joins two events of one article", () => {
    expect(join([call("2024-03-01"), call("2024-03-01", undefined, "later call")])).toHaveLength(2);
  });

  it("unites participants and keeps every mention", () => {
    const [event] = join([call("2024-03-01")], [call("2024-03-01", ["Ada Merrow", "Olga Brandt"])]);
    expect(event?.participants.map(({ actor }) => actor).sort()).toEqual(["ada-merrow", "olga-brandt", "tom-ruddle"]);
    expect(event?.mentions).toHaveLength(2);
  });
});
