import { describe, expect, it } from "vitest";
import type { ArticleFinds, Story } from "../../src/domain/graph.ts";
import { articleId, storyId } from "../../src/domain/ids.ts";
import { dateUndated } from "../../src/extract/date-undated.ts";
import { extract } from "../../src/extract/extract.ts";

const BOUNDED =
  "On December 22, 2021 the envoys arrived at the harbour. Talks will be held in the old town hall on January 3.";
const OPEN =
  "The two envoys met on Thursday in the old town hall. They had last met in early December at the same place.";

const find = (id: string, text: string, date?: string): ArticleFinds =>
  extract({ id, file: `${id}.txt`, sha256: id, text, ...(date !== undefined && { date }) });

const story = (...ids: readonly string[]): Story => ({
  id: storyId(ids.join()),
  title: "",
  articles: ids.map(articleId),
});

describe("dateUndated", () => {
  it("bounds an article by the full dates of another one of its story", () => {
    const [, open] = dateUndated([find("a", BOUNDED), find("b", OPEN)], [story("a", "b")]);
    expect(open?.article.published).toEqual({
      edtf: "2021-12-22~/2022-01-03~",
      from: "2021-12-22",
      to: "2022-01-03",
      foundBy: "implied-by-story",
    });
  });

  it("bounds an article by the given date of another one", () => {
    const [, open] = dateUndated([find("a", BOUNDED, "2021-12-30"), find("b", OPEN)], [story("a", "b")]);
    expect(open?.article.published).toMatchObject({
      from: "2021-12-27",
      to: "2022-01-02",
      foundBy: "implied-by-story",
    });
  });

  it("leaves a given date alone", () => {
    const [dated] = dateUndated([find("a", BOUNDED, "2021-12-30"), find("b", OPEN)], [story("a", "b")]);
    expect(dated?.article.published?.foundBy).toBe("metadata-date");
  });

  it.each([
    ["the articles tell different stories", [find("a", BOUNDED), find("b", OPEN)], [story("a"), story("b")]],
    ["none of them has a full date", [find("a", OPEN), find("b", OPEN)], [story("a", "b")]],
    ["their dates contradict each other", [find("a", BOUNDED, "2019-05-05"), find("b", BOUNDED)], [story("a", "b")]],
  ])("gives the same list back where %s", (_, finds, stories) => {
    expect(dateUndated(finds, stories)).toBe(finds);
  });
});
