import { describe, expect, it } from "vitest";
import type { ArticleFinds, Graph } from "../../src/domain/graph.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { writeReport, type WrittenReport } from "../support/write-report.ts";

const STORY = "Larnaby harbour ferry strike dockers council port wages.";
const STATES = [
  { name: "Norway", kind: "state" as const },
  { name: "Sweden", kind: "state" as const },
];
const MINISTERS = [
  { name: "Ada Merrow", title: "minister", of: "Norway" },
  { name: "Tom Ruddle", title: "minister", of: "Sweden" },
];
const CAST = [...MINISTERS, ...STATES];

type Written = Omit<WrittenReport, "id">;

const write = (report: Written, index: number): ArticleFinds =>
  writeReport({
    id: `a${index}`,
    outlet: `Paper ${index}`,
    ...report,
    text: `${STORY} ${report.text} Norway, Sweden, Ada Merrow, Tom Ruddle.`,
  });

const graphOf = (...reports: readonly Written[]): Graph => reconcile(reports.map(write));

const foundBy = (graph: Graph, rule: string): string[][] => {
  const texts = new Map(graph.articles.map(({ id, text }) => [id, text]));
  return graph.discrepancies
    .filter((one) => one.foundBy === rule)
    .map(({ claims }) => claims.map(({ article, start, end }) => texts.get(article)?.slice(start, end) ?? ""));
};

const says = (by: string, words: string, quoted = false): Written => ({
  text: `${by} said: ${quoted ? `“${words}”` : words}.`,
  actors: CAST,
  says: [{ words, by, cue: "said", quoted }],
});

describe("findOwnerChanges", () => {
  const threat = (border: string): Written =>
    says("Ada Merrow", `if weapons are put near ${border}, Norway will respond in the same way`);

  it("finds another owner of the same thing", () => {
    expect(foundBy(graphOf(threat("its border"), threat("Swedish borders")), "owner-change-in-echo")).toHaveLength(1);
  });

  it("finds nothing where the owner is the same in other words", () => {
    expect(foundBy(graphOf(threat("its border"), threat("Norwegian borders")), "owner-change-in-echo")).toEqual([]);
  });
});

describe("findSwappedPartners", () => {
  const first = says("Ada Merrow", "serious and substantial", true);
  const swapped = (partner: string): Written => ({
    text: `Tom Ruddle said the talk with ${partner} was “serious and important”.`,
    actors: CAST,
    says: [{ words: `the talk with ${partner} was “serious and important”`, by: "Tom Ruddle", cue: "said" }],
  });
  const graphWith = (partner: string): Graph => {
    const [one, other] = [write(first, 0), write(swapped(partner), 1)];
    const start = other.article.text.indexOf("serious and important");
    const statements = other.statements.map((statement) => ({ ...statement, quotes: [{ start, end: start + 21 }] }));
    return reconcile([one, { ...other, statements }]);
  };

  it("finds who speaks in one report and is spoken with in the other", () => {
    expect(foundBy(graphWith("Ada Merrow"), "speaker-is-partner-elsewhere")).toHaveLength(1);
  });

  it("finds nothing where the partner is of the speaker's own side", () => {
    expect(foundBy(graphWith("Sweden"), "speaker-is-partner-elsewhere")).toEqual([]);
  });
});

describe("findDisputes", () => {
  const charge: Written = {
    text: "Sweden accused Norway of planning an attack.",
    actors: CAST,
    says: [{ words: "Norway of planning an attack", by: "Sweden", cue: "accused" }],
  };
  const denial: Written = {
    text: "Norway denied any plans for an attack.",
    actors: CAST,
    says: [{ words: "any plans for an attack", by: "Norway", cue: "denied" }],
  };

  it("tells a charge and its denial as a dispute of the parties, not of the reports", () => {
    const graph = graphOf(charge, denial);
    expect(graph.discrepancies).toMatchObject([{ nature: "dispute", kind: "dispute" }]);
  });

  it("takes 'there is no' for a denial", () => {
    const calm = says("Norway", "the government sees that there is no plan for an attack");
    expect(graphOf(charge, calm).discrepancies).toMatchObject([{ nature: "dispute" }]);
  });

  it("makes no dispute of a denial alone", () => {
    expect(graphOf(denial, denial).discrepancies).toEqual([]);
  });
});

describe("findRequesterChanges", () => {
  const request = (who: string): Written => ({ text: `At the request of ${who} they met.`, actors: CAST });

  it("finds two sides that asked for one talk", () => {
    expect(foundBy(graphOf(request("Norway"), request("Sweden")), "request-of-two-sides")).toEqual([
      ["At the request of Norway", "At the request of Sweden"],
    ]);
  });

  it("finds them in the words of translations and in passives", () => {
    const sides = [
      "The talk took place at initiative of the Norway side.",
      "The call had been requested by Sweden.",
    ].map((text) => ({ text, actors: CAST }));
    expect(foundBy(graphOf(...sides), "request-of-two-sides")).toEqual([
      ["at initiative of the Norway", "call had been requested by Sweden"],
    ]);
  });

  it("agrees where one side is named by its state and by its minister", () => {
    const graph = graphOf(request("Norway"), request("Ada Merrow"));
    expect(graph.discrepancies).toEqual([]);
    expect(graph.agreements).toMatchObject([{ kind: "requester" }]);
  });
});

describe("findSiteDates", () => {
  const page = (clock: string, body: string): Graph => {
    const finds = write({ text: body }, 0);
    const text = `${clock}\n${finds.article.text}`;
    const zones = [
      { start: 0, end: clock.length, kind: "boilerplate" as const },
      { start: clock.length + 1, end: text.length, kind: "body" as const },
    ];
    const article = { ...finds.article, text, zones };
    return reconcile([{ ...finds, article, actors: [], mentions: [], statements: [] }]);
  };

  it("finds a page's clock that stands years after what the article tells as ahead", () => {
    const graph = page("Monday, March 20, 2023", "The strike could begin as early as early 2022.");
    expect(foundBy(graph, "site-clock-after-events")).toEqual([["March 20, 2023", "early 2022"]]);
  });

  it("finds nothing where the article looks back", () => {
    expect(page("Monday, March 20, 2023", "The last strike was in 2014.").discrepancies).toEqual([]);
  });
});

describe("findImpossibleTimes", () => {
  const wrong = says("Ada Merrow", "it would be a severe error that our forefathers would consider as a mistake", true);
  const other = says("Ada Merrow", "a closure would be a tremendous blunder", true);
  const third = says("Ada Merrow", "the closure would be a big mistake", true);

  it("finds the dead who judge the future, where another wording of the utterance is known", () => {
    expect(foundBy(graphOf(wrong, other, third), "ancestors-judge-the-future")).toHaveLength(1);
  });

  it("leaves a figure of speech alone", () => {
    const figure = says("Ada Merrow", "our forefathers would be proud of this harbour", true);
    expect(foundBy(graphOf(figure, other, third), "ancestors-judge-the-future")).toEqual([]);
  });
});

describe("findHeadlineReversals", () => {
  const article = (headline: string, content: string, subject = "Norwegians"): Graph => {
    const speaker = subject === "Norwegians" ? { by: "Norway", as: subject } : {};
    const finds = write(
      {
        text: `${headline}\nPapers ${subject} asked the council ${content}.`,
        actors: CAST,
        says: [{ words: content, cue: "asked", ...speaker }],
      },
      0,
    );
    const start = finds.article.text.indexOf(headline);
    const end = start + headline.length;
    const zones = [
      { start, end, kind: "headline" as const },
      { start: end, end: finds.article.text.length, kind: "body" as const },
    ];
    return reconcile([{ ...finds, article: { ...finds.article, zones } }]);
  };

  it("finds a headline that has somebody speak for whom the article has him speak against", () => {
    const graph = article("Norway Argues for Sweden", "to exclude Sweden from the harbour");
    expect(foundBy(graph, "headline-against-body")).toEqual([
      ["Norway Argues for Sweden", "Norwegians asked the council to exclude Sweden from the harbour"],
    ]);
  });

  it("takes who is named right before the verb for the speaker, where none could be told", () => {
    const graph = article("Norway Argues for Sweden", "to exclude Sweden from the harbour", "Norway");
    expect(foundBy(graph, "headline-against-body")).toEqual([
      ["Norway Argues for Sweden", "Norway asked the council to exclude Sweden from the harbour"],
    ]);
  });

  it("finds nothing where headline and article agree", () => {
    expect(article("Norway Argues for Sweden", "to let Sweden into the harbour").discrepancies).toEqual([]);
  });
});

describe("findDroppedSources", () => {
  const charge: Written = {
    text: "Sweden accused Norway of a secret deployment of heavy cranes near the harbour.",
    actors: CAST,
    says: [{ words: "of a secret deployment of heavy cranes near the harbour", by: "Sweden", cue: "accused" }],
  };
  const plain = "The talks come after the secret deployment of heavy cranes by Norway near the harbour.";
  const toldIn = (text: string): string[][] => foundBy(graphOf(charge, { text, actors: CAST }), "charge-told-as-fact");

  it("finds a charge that another report tells as a fact", () => {
    expect(toldIn(plain)).toEqual([
      ["Sweden accused Norway of a secret deployment of heavy cranes near the harbour", plain],
    ]);
  });

  it.each([
    [
      "that it is alleged",
      "The talks come after the alleged secret deployment of heavy cranes by Norway near the harbour.",
    ],
    ["what somebody is quoted with", "'The secret deployment of heavy cranes by Norway near the harbour goes on."],
    ["what only shares the matter", "Norway has heavy cranes. Many of them stand far from the harbour."],
    ["it of others", "The talks come after the secret deployment of heavy cranes near the harbour."],
  ])("finds nothing where the other report tells %s", (_, text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it("finds what one report has according to a source and the other without one", () => {
    const sourced: Written = {
      text: "According to Tom Ruddle, the harbour of Norway closed at midnight after a leak.",
      actors: CAST,
      says: [
        {
          words: "the harbour of Norway closed at midnight after a leak",
          by: "Tom Ruddle",
          cue: "According to",
        },
      ],
    };
    const flat = { text: "At midnight the harbour of Norway closed after a leak.", actors: CAST };
    expect(foundBy(graphOf(sourced, flat), "source-dropped")).toHaveLength(1);
    expect(foundBy(graphOf(sourced, sourced), "source-dropped")).toEqual([]);
  });
});

describe("findMovedDays", () => {
  it("does not compare reports of different weeks", () => {
    const report = (day: string, text: string): Written => ({ day, text });
    const [early, late] = [
      report("2031-03-01", "The hearing will continue on 3 March."),
      report("2031-03-12", "The hearing will continue on 19 March."),
    ];
    expect(foundBy(graphOf(early, late), "days-of-one-appointment")).toEqual([]);
  });

  const days = (one: string, other: string): string[][] =>
    foundBy(graphOf({ text: one }, { text: other }), "days-of-one-appointment");

  it("finds two days for the next hearing", () => {
    expect(
      days("The hearing will continue on 19 March 2031.", "The judge adjourned the case until Monday, March 26."),
    ).toEqual([["hearing will continue on 19 March", "adjourned the case until Monday, March 26"]]);
  });

  it.each([
    ["one day written in two ways", "The vote is set for 3 May.", "The vote will be held on May 3rd."],
    [
      "a report with two days",
      "The vote is set for 3 May. A vote was planned for 1 May.",
      "The vote is set for 2 May.",
    ],
    ["what is past", "The vote on 3 May was close.", "The vote on 4 May was close."],
    ["different things", "The hearing is set for 3 May.", "The vote is set for 4 May."],
  ])("finds nothing for %s", (_, one, other) => {
    expect(days(one, other)).toEqual([]);
  });
});

describe("findLostHedges", () => {
  const lost = (one: string, other: string, rule: string): string[][] =>
    foundBy(graphOf(says("Ada Merrow", one), says("Ada Merrow", other)), rule);
  const [doubt, condition] = ["doubt-lost-in-echo", "condition-lost-in-echo"];

  it("finds what may be in one report and is certain in the other", () => {
    const one = "a toll could lead to a complete break with the dockers";
    const other = "a toll will lead to a full break with the dockers";
    expect(lost(one, other, doubt)).toEqual([[one, other]]);
    expect(lost(one, one.replace("could", "may"), doubt)).toEqual([]);
  });

  it("finds a condition that one report has lost", () => {
    const one = "the council will close the ferry harbour if the dockers strike";
    const other = "the council will close the ferry harbour of the dockers";
    expect(lost(one, other, condition)).toEqual([[one, other]]);
    expect(lost(one, `${other} in such a case`, condition)).toEqual([]);
  });
});

describe("findQuotedDeputies", () => {
  const DEPUTY = { name: "Zeno Karst", title: "adviser", of: "Norway" };
  const article = (before: string): Graph =>
    graphOf({
      text: `${before} “We will take the wishes of the port into account,” Zeno Karst said.`,
      actors: [...CAST, DEPUTY],
      says: [
        { words: "We will take the wishes of the port into account,", by: "Zeno Karst", cue: "said", quoted: true },
      ],
    });
  const rule = "words-of-another-as-proof";

  it("finds what the chief seems to signal and only the adviser says", () => {
    const sentence = "Ada Merrow seemed to indicate willingness to give way";
    expect(foundBy(article(`${sentence}.`), rule)).toEqual([[sentence, "Zeno Karst said"]]);
  });

  it.each([
    ["what the other side seems to signal", "Tom Ruddle seemed to indicate willingness to give way."],
    ["a sentence that signals nothing", "Ada Merrow arrived at the harbour."],
    ["one who is named with the speaker", "Ada Merrow seemed to indicate to Zeno Karst that she would give way."],
  ])("finds nothing in %s", (_, before) => {
    expect(foundBy(article(before), rule)).toEqual([]);
  });
});

describe("findExistingNovelties", () => {
  const COUNCIL = { name: "Larnaby Port Council", kind: "organisation" as const };
  const both = (text: string): string[][] =>
    foundBy(
      graphOf({
        text: `The plan calls for the creation of new bodies, such as the Larnaby Port Council. ${text}`,
        actors: [COUNCIL],
      }),
      "new-body-acts-already",
    );

  it("finds a body that is to be created and already meets", () => {
    expect(both("The Larnaby Port Council will convene on Monday.")).toEqual([
      ["creation of new bodies, such as the Larnaby Port Council", "Larnaby Port Council will convene"],
    ]);
  });

  it("finds nothing where it does not act yet", () => {
    expect(both("Nobody knows the Larnaby Port Council.")).toEqual([]);
  });
});
