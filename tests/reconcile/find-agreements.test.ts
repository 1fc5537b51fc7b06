import { describe, expect, it } from "vitest";
import type { Story } from "../../src/domain/graph.ts";
import { storyId } from "../../src/domain/ids.ts";
import { EvidenceDesk } from "../../src/reconcile/find-discrepancies/evidence-desk.ts";
import { findAgreements } from "../../src/reconcile/find-agreements/find-agreements.ts";
import { listUtterances } from "../../src/reconcile/find-echoes/utterance.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { writeReport } from "../support/write-report.ts";

const WORDS = "From Monday the port of Larnaby will stop all loading of coal and grain";

describe("findAgreements", () => {
  it("tells once what two utterances agree on, in however many echoes they stand", () => {
    const reports = ["a", "b"].map((id) =>
      writeReport({
        id,
        text: `“${WORDS},” Ada Merrow said in ${id}.`,
        actors: [{ name: "Ada Merrow" }],
        says: [{ words: WORDS, by: "Ada Merrow", quoted: true }],
      }),
    );
    const graph = reconcile(reports);
    const stories: Story[] = [{ id: storyId("s"), title: "", articles: graph.articles.map(({ id }) => id) }];
    const { actors, events, statements, mentions, echoes } = graph;
    const finds = graph.articles.map((article) => ({
      article,
      actors,
      mentions: mentions.filter(({ article: id }) => id === article.id),
      statements: statements.filter(({ article: id }) => id === article.id),
      events: [],
      relations: [],
    }));
    const agreementsOf = (times: number) => {
      const utterances = listUtterances(finds, stories, () => "");
      const findings = { reports: finds, stories, actors, utterances, events, suspicions: [], sources: new Map() };
      const repeated = Array.from({ length: times }, () => echoes).flat();
      const desk = new EvidenceDesk({ ...findings, echoes: repeated, sides: () => "" });
      return findAgreements(desk, new Map(), []);
    };
    expect(agreementsOf(1)).toHaveLength(1);
    expect(agreementsOf(2)).toEqual(agreementsOf(1));
  });
});
