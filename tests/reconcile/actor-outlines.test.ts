import { describe, expect, it } from "vitest";
import type { Actor, Role } from "../../src/domain/actor.ts";
import { actorId, articleId, storyId } from "../../src/domain/ids.ts";
import { ActorOutlines } from "../../src/reconcile/actor-outlines.ts";
import { newMemoryShelf } from "../../src/reconcile/shelf.ts";
import { writeReport } from "../support/write-report.ts";

const ID = actorId("ada-quist");
const role = (article: string, title: string): Role => ({ article: articleId(article), title, start: 0, end: 5 });
const actor = (roles: readonly Role[]): Actor => ({
  id: ID,
  kind: "person",
  name: "Ada Quist",
  named: true,
  aliases: [],
  roles,
});

/** The titles that a story of these articles sees; each article gives the roles that the actor has there. */
function titlesIn(all: readonly Role[], ...articles: readonly string[]): string[] {
  const outlines = new ActorOutlines(newMemoryShelf());
  outlines.add(actor(all));
  const reports = articles.map((id) => {
    const own = all.filter(({ article }) => article === articleId(id));
    return { ...writeReport({ id, text: "Ada Quist spoke." }), actors: own.length > 0 ? [actor(own)] : [] };
  });
  const story = { id: storyId("s"), title: "", articles: articles.map(articleId) };
  return (outlines.of(story, reports)(ID)?.roles ?? []).map(({ title }) => title);
}

describe("ActorOutlines", () => {
  const everyday = Array.from({ length: 150 }, (_, index) => role(`a${index}`, "mayor"));

  it("gives all roles of one who has few", () => {
    expect(titlesIn([role("a1", "mayor"), role("a2", "mayor")], "a1")).toEqual(["mayor", "mayor"]);
  });

  it("gives each title once of one whom very many articles name", () => {
    expect(titlesIn(everyday, "elsewhere")).toEqual(["mayor"]);
  });

  it("gives all the roles of the story's own articles besides, in their order", () => {
    const all = [...everyday, role("b1", "deputy mayor"), role("b2", "mayor")];
    expect(titlesIn(all, "b1", "b2")).toEqual(["deputy mayor", "mayor", "mayor"]);
  });

  it("knows nobody who was not added", () => {
    const outlines = new ActorOutlines(newMemoryShelf());
    expect(outlines.of({ id: storyId("s"), title: "", articles: [] }, [])(ID)).toBeUndefined();
  });
});
