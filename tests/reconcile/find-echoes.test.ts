import { describe, expect, it } from "vitest";
import type { Echo } from "../../src/domain/echo.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { sameWords } from "../../src/reconcile/find-echoes/same-words.ts";
import { writeReport } from "../support/write-report.ts";

const STORY = "Larnaby harbour ferry strike dockers council port wages.";

interface Said {
  readonly by: string;
  readonly words: string;
  readonly quoted?: boolean;
  readonly cue?: string;
  /** For whom the speaker speaks. */
  readonly side?: string;
}

/** The echoes between articles of one story, each with one statement. */
function echoesOf(...said: readonly Said[]): readonly Echo[] {
  const reports = said.map(({ by, words, quoted = false, cue = "said", side }, index) =>
    writeReport({
      id: `a${index}`,
      text: `${STORY} ${side ?? ""} ${by} ${cue} ${quoted ? `“${words}”` : words}.`,
      actors: [
        { name: by, ...(side && { title: "speaker", of: side }) },
        ...(side ? [{ name: side, kind: "place" as const }] : []),
      ],
      says: [{ words, by, cue, quoted }],
    }),
  );
  return reconcile(reports).echoes;
}

const split = (text: string): string[] => text.toLowerCase().split(" ");

describe("sameWords", () => {
  it.each([
    ["a run of five words", "we will stop the ferry tonight", "yes we will stop the ferry"],
    [
      "a short quotation that is part of a long one",
      "willing and able crew",
      "he has a willing and able crew on board",
    ],
    [
      "a wording changed throughout but in the same order",
      "the wonderful friendship we have developed is a testament to a bond between two old towns",
      "the wonderful friendship we developed over years is testimony to the bond of our two towns",
    ],
  ])("takes for one: %s", (_, a, b) => {
    expect(sameWords(split(a), split(b))).toBe(true);
  });

  it.each([
    ["function words alone", "it is going to be what it was", "it is going to be fine with us"],
    ["a shared topic", "the ferry strike is a disaster", "this ferry strike is the longest"],
    [
      "the same words in another order",
      "peaceful purposes give every town a legitimate right to the sea",
      "the sea is a right that is legitimate for purposes that are peaceful",
    ],
  ])("does not take for one: %s", (_, a, b) => {
    expect(sameWords(split(a), split(b))).toBe(false);
  });
});

describe("findEchoes", () => {
  it("finds the same words, also where one paper quotes less", () => {
    const words = "The ferry will sail again before the winter storms";
    const echoes = echoesOf(
      { by: "Ada Merrow", words, quoted: true },
      { by: "Ada Merrow", words: "will sail again before the winter storms", quoted: true },
    );
    expect(echoes).toMatchObject([{ kind: "same-words", statements: [expect.any(String), expect.any(String)] }]);
  });

  it("finds one speech act in the words of two translators", () => {
    const echoes = echoesOf(
      { by: "Ada Merrow", words: "new wage cuts would be a grave mistake", quoted: true, side: "Larnaby" },
      { by: "Tom Ruddle", words: "fresh wage reductions would be a tremendous blunder", quoted: true, side: "Larnaby" },
    );
    expect(echoes).toMatchObject([{ kind: "same-speech-act" }]);
  });

  it("calls a denial that is repeated a claim", () => {
    const echoes = echoesOf(
      { by: "Larnaby", words: "alleged plans for a sale of the ferry", cue: "rejects" },
      { by: "Larnaby", words: "any intention of a sale of the ferry", cue: "denied" },
    );
    expect(echoes).toMatchObject([{ kind: "same-claim" }]);
  });

  it.each<[string, Said, Said]>([
    [
      "one word in two statements of one speaker",
      { by: "Ada Merrow", words: "we made a lot of mistakes in thirty years" },
      { by: "Ada Merrow", words: "closing the pier in summer was a mistake of the old council" },
    ],
    [
      "two demands of one side",
      { by: "Ada Merrow", words: "for a new harbour pilot by autumn", cue: "asked" },
      { by: "Ada Merrow", words: "for lower fees on every container", cue: "asked" },
    ],
    [
      "the same claim from two sides",
      { by: "Ada Merrow", words: "no sale of the ferry is planned" },
      { by: "Ostvik Lines", words: "a sale of any ferry is far away" },
    ],
  ])("leaves apart %s", (_, one, other) => {
    expect(echoesOf(one, other)).toEqual([]);
  });
});

describe("withVersions", () => {
  const WORDS = "we will stop the old ferry tonight and we will not start it again";
  const CUT = "we will stop the old ferry tonight for good";
  const write = (id: string, by: string, words: string, more: { day?: string; outlet?: string } = {}) =>
    writeReport({
      id,
      text: `${STORY} ${by} said: “${words}”.`,
      actors: [{ name: by }],
      says: [{ words, by, cue: "said", quoted: true }],
      ...more,
    });
  const wordsOf = (graph: Graph, spans: readonly Evidence[]): string[] =>
    spans.map(
      ({ article, start, end }) => graph.articles.find(({ id }) => id === article)?.text.slice(start, end) ?? "",
    );

  it("tells what a version cut from the fullest one and what it added", () => {
    const graph = reconcile([write("a0", "Ada Merrow", CUT), write("a1", "Ada Merrow", WORDS)]);
    const [echo] = graph.echoes;
    expect(echo?.fullest).toBe(echo?.statements[1]);
    const [short, full] = echo?.versions ?? [];
    expect(wordsOf(graph, short?.cut ?? [])).toEqual(["and we will not start it again"]);
    expect(wordsOf(graph, short?.added ?? [])).toEqual(["for good"]);
    expect(full).toEqual({ statement: echo?.statements[1], cut: [], added: [] });
  });

  it("tells who gives the words to another speaker", () => {
    const graph = reconcile([write("a0", "Ada Merrow", WORDS), write("a1", "Tom Ruddle", CUT)]);
    expect(graph.echoes[0]?.versions?.map(({ otherSpeaker }) => otherSpeaker ?? false)).toEqual([false, true]);
  });

  it("says that an article can have copied another only where it surely came out later", () => {
    const mayCopy = (day: string): boolean[] => {
      const graph = reconcile([
        write("a0", "Ada Merrow", WORDS, { day: "2031-05-04" }),
        write("a1", "Ada Merrow", CUT, { day }),
      ]);
      return graph.echoes[0]?.versions?.map((version) => version.mayCopy !== undefined) ?? [];
    };
    expect(mayCopy("2031-05-05")).toEqual([false, true]);
    expect(mayCopy("2031-05-04")).toEqual([false, false]);
  });

  it("names the version of the agency that a report has the words from", () => {
    const wire = write("a0", "Ada Merrow", WORDS, { outlet: "Coast Wire" });
    const text = `${STORY} Ada Merrow said: “${CUT}”, according to Coast Wire.`;
    const paper = writeReport({
      id: "a1",
      text,
      actors: [{ name: "Ada Merrow" }, { name: "Coast Wire", kind: "organisation" }],
      says: [{ words: CUT, by: "Ada Merrow", cue: "said", quoted: true }],
    });
    const agency = paper.mentions.find(({ start }) => start === text.indexOf("Coast Wire"));
    const statements = paper.statements.map((one) => ({ ...one, via: agency ? [agency] : [] }));
    const [echo] = reconcile([wire, { ...paper, statements }]).echoes;
    expect(echo?.versions?.map(({ credits }) => credits)).toEqual([undefined, echo?.statements[0]]);
  });
});
