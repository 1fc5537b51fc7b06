import { describe, expect, it } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { writeReport, type WrittenReport } from "../support/write-report.ts";

const STORY = "Larnaby harbour ferry strike dockers council port wages.";
const CAST = [
  { name: "Ada Merrow", title: "mayor", of: "Larnaby" },
  { name: "Tom Ruddle", title: "minister", of: "Sweden" },
  { name: "Larnaby", kind: "place" as const },
  { name: "Ostrand", kind: "place" as const },
  { name: "Norway", kind: "state" as const },
  { name: "Sweden", kind: "state" as const },
];
const OPENING = `${STORY} Norway, Sweden, Ada Merrow, Tom Ruddle.`;

type Written = Omit<WrittenReport, "id">;

/** Reports of one story of different papers, from plain texts or as a test writes them down. */
const foundBy = (rule: string, ...reports: readonly (string | Written)[]): string[][] => {
  const graph = reconcile(
    reports.map((report, index) => {
      const written = typeof report === "string" ? { text: report } : report;
      const { text, ...rest } = written;
      return writeReport({
        id: `a${index}`,
        outlet: `Paper ${index}`,
        actors: CAST,
        title: "Larnaby ferry strike",
        ...rest,
        text: `${OPENING}\n${text}`,
      });
    }),
  );
  const texts = new Map(graph.articles.map(({ id, text }) => [id, text]));
  return graph.discrepancies
    .filter((one) => one.foundBy === rule)
    .map(({ claims }) => claims.map(({ article, start, end }) => texts.get(article)?.slice(start, end) ?? ""));
};

const says = (
  by: string,
  words: string,
  more: Partial<Written["says"] extends readonly (infer One)[] | undefined ? One : never> = {},
): Written => ({
  text: `${by} ${more.cue ?? "said"}: ${more.quoted ? `“${words}”` : words}.`,
  says: [{ words, by, cue: "said", ...more }],
});

describe("findCountChanges", () => {
  const lowered = (number: string): string => `The crew lowered ${number} lifeboats into the harbour water at noon.`;

  it("finds another number of the same thing in like sentences", () => {
    expect(foundBy("number-in-like-sentences", lowered("three"), lowered("two"))).toEqual([
      ["three lifeboats", "two lifeboats"],
    ]);
  });

  it.each([
    ["a rounding", lowered("about 40"), lowered("41")],
    [
      "a number that the other report has for something else",
      lowered("three"),
      `${lowered("two")} It has three masts and a funnel.`,
    ],
    [
      "numbers of different things",
      lowered("three"),
      "Divers sold two lifeboats that had once crossed the harbour water.",
    ],
    ["an open end", lowered("more than three"), lowered("seven")],
  ])("finds nothing in %s", (_, one, other) => {
    expect(foundBy("number-in-like-sentences", one, other)).toEqual([]);
  });

  it("finds nothing where all the figures are of another occasion", () => {
    const night = (boats: number, states: number): string =>
      `In all, ${boats} lifeboats were lowered into the harbour water of ${states} towns.`;
    expect(foundBy("number-in-like-sentences", night(865, 11), night(691, 5))).toEqual([]);
  });

  it("finds nothing where the later report has counted on", () => {
    const [early, late] = [
      { text: lowered("three"), day: "2031-05-04" },
      { text: lowered("seven"), day: "2031-05-06" },
    ];
    expect(foundBy("number-in-like-sentences", early, late)).toEqual([]);
  });
});

describe("findAmountChanges", () => {
  const found = (...reports: Written[]): string[][] => foundBy("amount-in-like-statements", ...reports);

  it("finds another number of one speaker, whatever else he says of it", () => {
    expect(
      found(says("Ada Merrow", "the strike would cost 12,000 jobs"), says("Ada Merrow", "20,000 jobs are at risk")),
    ).toEqual([["12,000 jobs", "20,000 jobs"]]);
  });

  it("finds another share of one thing", () => {
    expect(
      found(
        says("Ada Merrow", "dockers who rest have a 23% lower risk than those who never do"),
        says("Tom Ruddle", "those who sleep have a 32% lower risk of falling"),
      ),
    ).toEqual([["23%", "32%"]]);
  });

  it.each([
    ["two speakers who measure two things", "Ada Merrow", "12,000 jobs go", "Tom Ruddle", "20,000 jobs are at risk"],
    ["shares of different things", "Ada Merrow", "23% fewer ships came", "Ada Merrow", "32% higher wages were paid"],
  ])("finds nothing in %s", (_, one, words, other, others) => {
    expect(found(says(one, words), says(other, others))).toEqual([]);
  });

  it("finds nothing where a report knows the other number too", () => {
    const both = says("Ada Merrow", "the strike would cost 12,000 jobs");
    expect(
      found(
        { ...both, text: `${both.text} Others speak of 20,000 jobs.` },
        says("Ada Merrow", "20,000 jobs are at risk"),
      ),
    ).toEqual([]);
  });
});

describe("findAgeChanges", () => {
  it("finds two ages of one person", () => {
    expect(foundBy("age-beside-name", "Ada Merrow, 47, came.", "The 74-year-old Ada Merrow came.")).toEqual([
      ["Ada Merrow, 47", "74-year-old Ada Merrow"],
    ]);
  });

  it.each([
    ["a birthday between the reports", "Ada Merrow, 47, came.", "Ada Merrow, 48, came."],
    ["two persons", "Ada Merrow, 47, came.", "Tom Ruddle, 74, came."],
    ["another number behind a name", "Ada Merrow, 47, came.", "Ada Merrow, 12 others and a dog came."],
  ])("finds nothing in %s", (_, one, other) => {
    expect(foundBy("age-beside-name", one, other)).toEqual([]);
  });
});

describe("findAlteredQuotes", () => {
  const quote = (words: string): Written => says("Ada Merrow", words, { quoted: true });
  const words = "We will close the harbour if the wages fall in March";

  it.each([
    ["sense", "We will not close the harbour if the wages fall in March"],
    ["sense", "We will open the harbour if the wages fall in March"],
    ["word", "We will close the harbour if the wages vanish in March"],
  ])("finds a %s altered", (change, other) => {
    expect(foundBy(`${change}-altered-in-quotation`, quote(words), quote(other))).toEqual([[words, other]]);
  });

  it("finds a number altered", () => {
    const [one, other] = ["We lost 12 boats in the harbour last night", "We lost 21 boats in the harbour last night"];
    expect(foundBy("number-altered-in-quotation", quote(one), quote(other))).toEqual([[one, other]]);
  });

  it.each([
    ["a cut", "We will close the harbour"],
    ["another spelling", "We will close the harbor if the wages fall in March"],
    ["a short form", "We'll close the harbour if the wages fall in March"],
    ["a moved word", "If the wages fall in March, we will close the harbour"],
  ])("finds nothing in %s", (_, other) => {
    for (const change of ["sense", "number", "word"])
      expect(foundBy(`${change}-altered-in-quotation`, quote(words), quote(other))).toEqual([]);
  });
});

describe("findOppositeSentences", () => {
  it("finds the same deed turned round", () => {
    const [one, other] = ["accepted", "rejected"].map(
      (verb) => `Ada Merrow ${verb} the wage offer of the shipping line on Thursday.`,
    );
    expect(foundBy("opposite-words-in-like-sentences", one ?? "", other ?? "")).toEqual([[one, other]]);
  });

  it.each([
    ["of two persons", "Tom Ruddle rejected the wage offer of the shipping line on Thursday."],
    ["of another time", "Ada Merrow had initially rejected the wage offer of the shipping line on Thursday."],
    ["of no person", "The rejected wage offer of the shipping line was on Thursday a matter of Ada Merrow's support."],
    ["that is negated", "Ada Merrow did not reject the wage offer of the shipping line on Thursday."],
  ])("finds nothing in a deed %s", (_, other) => {
    const one = "Ada Merrow accepted the wage offer of the shipping line on Thursday.";
    expect(foundBy("opposite-words-in-like-sentences", one, other)).toEqual([]);
  });
});

describe("findPlansToldAsDone", () => {
  const [plan, done] = [
    "Norway plans to hire replacement crews for the ferry in spring.",
    "Norway has hired replacement crews for the ferry in spring.",
  ];

  it("finds what one report still plans told as done", () => {
    expect(foundBy("plan-told-as-done", plan, done)).toEqual([[plan, done]]);
  });

  it("finds nothing where the second report is of a later day", () => {
    expect(foundBy("plan-told-as-done", { text: plan, day: "2031-05-04" }, { text: done, day: "2031-05-09" })).toEqual(
      [],
    );
  });

  it.each([
    ["both plan", "Norway will hire replacement crews for the ferry in spring."],
    ["another one has done it", "Sweden has hired replacement crews for the ferry in spring."],
    ["it is denied", "Norway has not hired replacement crews for the ferry in spring."],
  ])("finds nothing where %s", (_, other) => {
    expect(foundBy("plan-told-as-done", plan, other)).toEqual([]);
  });
});

describe("findDoubtsDropped", () => {
  const telling = (modal: string): string => `Ada Merrow ${modal} ask for a recount of the harbour ballots on Monday.`;

  it("finds a may that has become a will", () => {
    expect(foundBy("doubt-lost-in-like-sentences", telling("may"), telling("will"))).toEqual([
      [telling("may"), telling("will")],
    ]);
  });

  it.each([["might"], ["will perhaps"], ["will not"]])("finds nothing in a %s", (modal) => {
    expect(foundBy("doubt-lost-in-like-sentences", telling("may"), telling(modal))).toEqual([]);
  });
});

describe("findPlaceChanges", () => {
  const sank = (place: string): string => `The old ferry sank near ${place} on Saturday evening with its cargo.`;
  const at = (text: string, name: string): Written => ({
    text,
    actors: [{ name, kind: "place" }],
  });

  it("finds two places of one happening", () => {
    expect(foundBy("place-in-like-sentences", at(sank("Selby"), "Selby"), at(sank("Ostrand"), "Ostrand"))).toHaveLength(
      1,
    );
  });

  it("finds nothing where one report has both places", () => {
    const both = {
      ...at(`${sank("Ostrand")} Selby is a part of Ostrand.`, "Ostrand"),
      actors: [
        { name: "Ostrand", kind: "place" as const },
        { name: "Selby", kind: "place" as const },
      ],
    };
    expect(foundBy("place-in-like-sentences", at(sank("Selby"), "Selby"), both)).toEqual([]);
  });
});

describe("findRoleChanges", () => {
  const withTitle = (title: string): Written => ({
    text: `Ada Merrow, ${title}, came.`,
    actors: [{ name: "Ada Merrow", title }],
  });
  // writeReport lets a role stand at the name; the title itself is what is compared
  it.each([
    ["chair of the union", "deputy chair of the union"],
    ["foreign minister", "interior minister"],
  ])("finds %s and %s", (one, other) => {
    expect(foundBy("office-of-one-person", withTitle(one), withTitle(other))).toHaveLength(1);
  });

  it.each([
    ["chairman of the union", "chairwoman of the union"],
    ["mayor", "mayor of Larnaby"],
    ["defence minister", "defense minister"],
    ["lawyer", "mayor"],
    ["mayor", "former mayor"],
  ])("finds nothing in %s and %s", (one, other) => {
    expect(foundBy("office-of-one-person", withTitle(one), withTitle(other))).toEqual([]);
  });

  it("takes a rank from right before a title, and none from the sentence before", () => {
    const mayor = { text: "Nora Selby, mayor, came.", actors: [{ name: "Nora Selby", title: "mayor" }] };
    const after = (words: string): Written => ({ ...mayor, text: `${words} ${mayor.text}` });
    expect(foundBy("office-of-one-person", mayor, after("She had called the deputy."))).toEqual([]);
    expect(foundBy("office-of-one-person", mayor, after("She had called deputy U.S."))).toHaveLength(1);
  });
});

describe("findSwappedCharges", () => {
  const charge = (by: string, against: string): Written => ({
    text: `${by} accused ${against} of cutting the harbour cables.`,
    says: [{ words: `${against} of cutting the harbour cables`, by, cue: "accused" }],
  });

  it("finds accuser and accused in each other's place", () => {
    expect(foundBy("accuser-accused-elsewhere", charge("Norway", "Sweden"), charge("Sweden", "Norway"))).toHaveLength(
      1,
    );
  });

  it("finds nothing where both accuse the same one", () => {
    expect(
      foundBy("accuser-accused-elsewhere", charge("Norway", "Sweden"), charge("Tom Ruddle", "Norway")),
    ).toHaveLength(1);
    expect(foundBy("accuser-accused-elsewhere", charge("Norway", "Sweden"), charge("Ada Merrow", "Sweden"))).toEqual(
      [],
    );
  });
});

describe("findDeniedClaims", () => {
  const claim = says("Tom Ruddle", "Norway cut the harbour cables");
  const denial = (words: string): Written => ({
    text: `Ada Merrow denied that ${words}.`,
    says: [{ words, by: "Ada Merrow", cue: "denied" }],
  });

  it("finds what one says and another denies", () => {
    expect(foundBy("claim-denied-by-another", claim, denial("Norway had cut the harbour cables"))).toHaveLength(1);
  });

  it("finds nothing where the other denies something else, or both deny", () => {
    expect(foundBy("claim-denied-by-another", claim, denial("the council had sold its ferry"))).toEqual([]);
    const also = says("Tom Ruddle", "Norway did not cut the harbour cables");
    expect(foundBy("claim-denied-by-another", also, denial("Norway had cut the harbour cables"))).toEqual([]);
  });
});

describe("findDemandChanges", () => {
  const demand = (words: string): Written => ({
    text: `Norway demands ${words}.`,
    says: [{ words, by: "Norway", cue: "demands" }],
  });

  it("finds another number in one side's demand", () => {
    expect(
      foundBy(
        "demand-with-other-number",
        demand("a pay rise of eight percent"),
        demand("a pay rise of twelve percent"),
      ),
    ).toHaveLength(1);
  });

  it("finds nothing in two demands, or in a rounding", () => {
    const rise = demand("a pay rise of eight percent");
    expect(foundBy("demand-with-other-number", rise, demand("a tax cut of twelve percent"))).toEqual([]);
    expect(foundBy("demand-with-other-number", rise, demand("a pay rise of about eight percent"))).toEqual([]);
  });
});

describe("findPayerChanges", () => {
  const duty = (words: string): Written => says("Ada Merrow", words);

  it("finds somebody else who must pay", () => {
    const [one, other] = ["the shipping line will pay for the funerals", "the families must pay for the funerals"];
    expect(foundBy("duty-of-somebody-else", duty(one), duty(other))).toEqual([[one, other]]);
  });

  it("finds nothing where they pay for two things", () => {
    const [one, other] = ["the shipping line will pay for the funerals", "the council must pay for the lawyers"];
    expect(foundBy("duty-of-somebody-else", duty(one), duty(other))).toEqual([]);
  });
});

describe("findImpossibleFigures", () => {
  it.each([
    ["moved-the-other-way", "Turnout rose from 63 to 58 percent on Sunday.", "rose from 63 to 58 percent"],
    ["moved-the-other-way", "Sales fell from 1,200 to 1,900 last year.", "fell from 1,200 to 1,900"],
    ["weekday-of-another-date", "It sank on Tuesday, 8 November 2032, in fog.", "Tuesday, 8 November 2032"],
  ])("finds %s", (rule, text, words) => {
    expect(foundBy(rule, text)).toEqual([[words]]);
  });

  it.each([
    ["Turnout rose from 58 to 63 percent on Sunday."],
    ["Its worth rose from 900 million to 1.2 billion in a year."],
    ["It sank on Monday, 8 November 2032, in fog."],
    ["It sank on Monday, 31 June 2032, in fog."],
    ["Its worth fell from 1989 to 2013."],
    ["Trains fell from the bridge to the river at 5."],
  ])("finds nothing in: %s", (text) => {
    expect(foundBy("moved-the-other-way", text)).toEqual([]);
    expect(foundBy("weekday-of-another-date", text)).toEqual([]);
  });
});

describe("findHeadlineContradictions", () => {
  const report = (headline: string, body: string) => {
    const written = writeReport({ id: "a", text: `${headline}\n${OPENING} ${body}`, title: headline, actors: CAST });
    const { article } = written;
    const zones = [
      { kind: "headline" as const, start: 0, end: headline.length },
      { kind: "body" as const, start: headline.length + 1, end: article.text.length },
    ];
    const { discrepancies } = reconcile([{ ...written, article: { ...article, zones } }]);
    return discrepancies.filter((one) => one.foundBy === "headline-turned-round");
  };

  it.each([
    ["Union accepts offer", "The members rejected the offer of the shipping line."],
    ["Ada Merrow concedes defeat", "Ada Merrow did not concede and wants to wait."],
  ])("finds that “%s” is turned round by its body", (headline, body) => {
    expect(report(headline, body)).toHaveLength(1);
  });

  it.each([
    ["Union accepts offer", "It had earlier rejected the offer. Then it accepted the offer of the shipping line."],
    ["Union leaves Larnaby", "The union joined the port of Ostrand."],
    ["Does the union accept the offer?", "The members rejected the offer of the shipping line."],
    ["Ada Merrow concedes defeat", "Tom Ruddle did not concede and wants to wait."],
    ["Ada Merrow tests ferry", "“There should not be tests,” Ada Merrow said."],
  ])("finds nothing in “%s” over: %s", (headline, body) => {
    expect(report(headline, body)).toEqual([]);
  });
});
