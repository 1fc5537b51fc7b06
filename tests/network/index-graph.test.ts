import { expect, it } from "vitest";
import { actorId, articleId, eventId, statementId } from "../../src/domain/ids.ts";
import { indexGraph } from "../../src/network/index-graph.ts";
import { townGraph } from "../support/town-graph.ts";

const index = indexGraph(townGraph());
const ids = (things: readonly { readonly id: string }[] | undefined) => things?.map(({ id }) => id);

it("finds what an actor said, was told, and passed on", () => {
  expect(ids(index.statementsByActor.get(actorId("ada"))?.by)).toEqual(["monday", "tuesday"]);
  expect(ids(index.statementsByActor.get(actorId("otto"))?.to)).toEqual(["monday"]);
  expect(ids(index.statementsByActor.get(actorId("lindworks"))?.via)).toEqual(["tuesday"]);
});

it("finds events by who took part, by where, and by who tells of them", () => {
  expect(ids(index.eventsByActor.get(actorId("mira")))).toEqual(["meeting"]);
  expect(ids(index.eventsByActor.get(actorId("linden")))).toEqual(["meeting"]);
  expect(ids(index.eventsByArticle.get(articleId("post")))).toEqual(["meeting"]);
  expect(index.eventsByArticle.get(articleId("herald"))).toBeUndefined();
});

it("finds the statements about an event", () => {
  expect(ids(index.statementsByEvent.get(eventId("meeting")))).toEqual(["tuesday"]);
});

it("finds a discrepancy by each thing it is about, and only those", () => {
  expect(ids(index.discrepanciesByNode.get(statementId("monday")))).toEqual(["closing"]);
  expect(ids(index.discrepanciesByNode.get(actorId("ada")))).toEqual(["closing"]);
  expect(index.discrepanciesByNode.get(actorId("mira"))).toBeUndefined();
});

it("lists a tie for both of its ends", () => {
  expect(ids(index.tiesByActor.get(actorId("otto")))).toEqual(["ada~otto"]);
  expect(ids(index.tiesByActor.get(actorId("lindworks")))?.toSorted()).toEqual([
    "ada~lindworks",
    "ben~lindworks",
    "lindworks~mira",
  ]);
});
