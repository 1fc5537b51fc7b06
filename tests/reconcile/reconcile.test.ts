import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleFinds, Graph } from "../../src/domain/graph.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { writeReport } from "../support/write-report.ts";

const PEOPLE = [
  "Ada Merrow",
  "Merrow",
  "Ben Merrow",
  "Tom Ruddle",
  "Ruddle",
  "Tom Rudle",
  "Volodymyr Tershenko",
  "Terschenko",
];
const PLACES = ["Larnaby", "Ostvik", "United States", "US"];
const WORDS = [
  "the ferry must be stopped before the winter storms",
  "stopping the ferry would be a big mistake",
  "stopping the ferry would be a grave error",
  "no ferry has ever been stopped by the winter storms",
  "the crane has to be escalated",
];

/** Articles of two stories in any mixture of names, words and days. */
const articles: fc.Arbitrary<ArticleFinds[]> = fc
  .array(
    fc.record({
      who: fc.constantFrom(...PEOPLE),
      other: fc.constantFrom(...PEOPLE),
      place: fc.constantFrom(...PLACES),
      words: fc.constantFrom(...WORDS),
      day: fc.constantFrom("2024-03-01", "2024-03-02", "2024-06-09"),
      story: fc.constantFrom("ferry strike harbour dockers union wages", "orchard frost apples growers blossom prices"),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ who, other, place, words, day, story }, index) =>
      writeReport({
        id: `a${index}`,
        text: `In ${place} on ${story}: “${words},” ${who} said after the talks with ${other}. ${story}.`,
        day,
        actors: [...new Set([who, other])]
          .map((name) => ({ name }))
          .concat([{ name: place }].filter(({ name }) => name !== who)),
        says: [{ words, by: who, cue: "said", quoted: true }],
        events: [{ kind: "talks", word: "talks", who: [...new Set([who, other])], day }],
      }),
    ),
  );

describe("reconcile", () => {
  it("gives the same graph whatever the order of the articles", () => {
    const shuffled = articles.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(JSON.stringify(reconcile(other))).toBe(JSON.stringify(reconcile(list)));
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same graph when an article comes later as when all are there at once", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const [last, ...before] = [...list].reverse();
        reconcile(before); // leaves nothing behind that the next call could see
        expect(reconcile([...before, ...(last ? [last] : [])])).toEqual(reconcile(list));
      }),
      { numRuns: 30 },
    );
  });

  it("refers only to what is in the graph", () => {
    fc.assert(
      fc.property(articles, (list) => {
        expect(danglingIds(reconcile(list))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("gives no two things one id", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { actors, events, echoes, discrepancies, agreements, stories } = reconcile(list);
        for (const things of [actors, events, echoes, discrepancies, agreements, stories])
          expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
      }),
      { numRuns: 60 },
    );
  });

  it("puts every article in exactly one story", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { articles: all, stories } = reconcile(list);
        expect(stories.flatMap((story) => story.articles).sort()).toEqual(all.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  it("makes an empty graph of no articles", () => {
    expect(reconcile([])).toMatchObject({ articles: [], actors: [], stories: [] });
  });
});

function danglingIds(graph: Graph): string[] {
  const known = new Set<string>(
    [graph.articles, graph.actors, graph.statements, graph.events].flatMap((things) => things.map(({ id }) => id)),
  );
  const used = [
    ...graph.mentions.flatMap(({ actor, article, suspected }) => [
      actor,
      article,
      ...(suspected ? [suspected.actor] : []),
    ]),
    ...graph.statements.flatMap(({ speaker, addressees, about }) => [
      ...(speaker ? [speaker.actor] : []),
      ...addressees,
      ...about,
    ]),
    ...graph.events.flatMap(({ participants, mentions }) => [
      ...participants.map(({ actor }) => actor),
      ...mentions.map(({ article }) => article),
    ]),
    ...graph.echoes.flatMap(({ statements }) => statements),
    ...[...graph.discrepancies, ...graph.agreements].flatMap(({ claims, about }) => [
      ...claims.map(({ article }) => article),
      ...about,
    ]),
    ...graph.stories.flatMap(({ articles: own, event }) => [...own, ...(event ? [event] : [])]),
  ];
  return used.filter((id) => !known.has(id));
}
