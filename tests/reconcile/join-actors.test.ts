import { describe, expect, it } from "vitest";
import type { Actor } from "../../src/domain/actor.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { writeReport, type WrittenActor } from "../support/write-report.ts";

const STORY =
  "The harbour strike in Larnaby went on; dockers, cranes, containers and the Larnaby port council were at odds.";

/** The actors of articles of one story, each given as the names it has. */
function join(...articles: readonly (readonly WrittenActor[])[]): readonly Actor[] {
  const reports = articles.map((actors, index) => {
    const sentences = actors.map(({ name, forms = [name] }) => forms.map((form) => `It was ${form} again.`).join(" "));
    return writeReport({ id: `a${index}`, text: `${STORY} ${sentences.join(" ")}`, actors });
  });
  return reconcile(reports).actors;
}

const names = (actors: readonly Actor[]): string[] => actors.map(({ name }) => name);

describe("joinActors", () => {
  it.each([
    ["a full name and a surname", "Ada Merrow", "Merrow"],
    ["another spelling from Cyrillic", "Volodymyr Tershenko", "Wolodimir Terschenko"],
    ["a surname spelled in another way", "Olena Zelenska", "Selenska"],
    ["a short form of the given name", "Joseph Merrow", "Joe Merrow"],
    ["an initial between", "Ada P. Merrow", "Ada Merrow"],
    ["a title before the name", "Chancellor Ada Merrow", "Ada Merrow"],
    ["accents left out", "Zoë Ångquist", "Zoe Angquist"],
    ["a letter too many in a long given name", "Hendrik Arlan", "Henrik Arlan"],
    ["a hyphen left out", "Kim Dae-hwan", "Kim Dae Hwan"],
    ["the first part of an East Asian name", "Kim Dae-hwan", "Kim"],
  ])("joins %s", (_, one, other) => {
    expect(join([{ name: one }], [{ name: other }])).toHaveLength(1);
  });

  it.each([
    ["names of a man and of a woman one letter apart", "Martin Arlan", "Martina Arlan"],
    ["two persons of one surname", "Ada Merrow", "Ben Merrow"],
    ["given names of the same consonants", "Bernie Sandell", "Bryan Sandell"],
    ["names that only look alike", "Tom Ruddle", "Tim Raddock"],
  ])("keeps apart %s", (_, one, other) => {
    expect(join([{ name: one }], [{ name: other }])).toHaveLength(2);
  });

  it("joins a single name that articles of one story take for different kinds", () => {
    const actors = join(
      [{ name: "Vellin", kind: "place", forms: ["Vellin", "Vellin"] }],
      [{ name: "Vellin", kind: "organisation" }],
      [{ name: "Vellin", kind: "person" }],
    );
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual([["Vellin", "place"]]);
    expect(join([{ name: "Vellin", kind: "place" }], [{ name: "Vellin", title: "president" }])).toHaveLength(2);
  });

  it("joins two spellings of one place, but no two places", () => {
    const place = (name: string): WrittenActor[] => [{ name, kind: "place" }];
    expect(join(place("Vornau-i-Sharif"), place("Vornau-e-Sharif"))).toHaveLength(1);
    expect(join(place("North Vornau Valley"), place("South Vornau Valley"))).toHaveLength(2);
    expect(join(place("Larne"), place("Lorne"))).toHaveLength(2);
  });

  it("joins the first word of a firm that another article took for a surname, unless somebody has it", () => {
    const firm: WrittenActor = { name: "Harlow Brothers", kind: "organisation" };
    expect(names(join([firm], [{ name: "Harlow" }]))).toEqual(["Harlow Brothers"]);
    expect(join([firm, { name: "Ada Harlow" }], [{ name: "Harlow" }])).toHaveLength(2);
  });

  it.each([
    ["its legal form", "Harlow Brothers", "Harlow Brothers Group Inc."],
    ["the order of its words", "Department of Justice", "Justice Department"],
    ["another name of its own", "ISIS", "Islamic State"],
  ])("joins an organisation and %s", (_, one, other) => {
    const organisation = (name: string): WrittenActor[] => [{ name, kind: "organisation" }];
    expect(join(organisation(one), organisation(other))).toHaveLength(1);
  });

  it("joins a surname to the one of two bearers who has the same title", () => {
    const couple = [{ name: "Ada Merrow", title: "president" }, { name: "Ben Merrow" }];
    const actors = join(couple, [{ name: "Merrow", title: "president" }]);
    expect(names(actors)).toEqual(["Ada Merrow", "Ben Merrow"]);
  });

  it("joins bodies of one story that are called by what they are, each state's own to itself", () => {
    const body = (name: string): WrittenActor[] => [{ name, kind: "organisation", named: false }];
    expect(join(body("electoral commission"), body("electoral commission"))).toHaveLength(1);
    expect(join(body("Norwegian government"), body("Norwegian government"))).toHaveLength(1);
    expect(join(body("Norwegian government"), body("Swedish government"))).toHaveLength(2);
    expect(join(body("foreign ministry"), body("foreign ministry"))).toHaveLength(2);
    expect(join(body("commission"), body("commission"))).toHaveLength(2);
  });

  it("takes a lone name for the state that another article of the story knows it is", () => {
    const taken = (kind: Actor["kind"]): WrittenActor[] => [{ name: "Velmark", kind }];
    expect(join(taken("person"), taken("state"), taken("organisation"))).toMatchObject([{ kind: "state" }]);
  });

  it("gives an office without a name to the one whom another article of the story gives it", () => {
    const vacant: WrittenActor[] = [{ name: "chancellor", named: false }];
    const holder = { name: "Ada Merrow", title: "Chancellor" };
    expect(join([holder], vacant)).toHaveLength(1);
    expect(join([holder, { name: "Ben Ruddle", title: "Chancellor" }], vacant)).toHaveLength(3);
    expect(join([{ name: "Ada Merrow", title: "Shadow chancellor" }], vacant)).toHaveLength(2);
    expect(join([holder], [{ name: "Norwegian chancellor", named: false }])).toHaveLength(1);
    expect(join([{ name: "Ada Merrow", title: "witness" }], [{ name: "witness", named: false }])).toHaveLength(2);
  });

  it("keeps apart father and son whom one article names both", () => {
    const family = [{ name: "Hugo Merrow" }, { name: "Hugo Merrow Jr." }];
    expect(names(join(family, [{ name: "Hugo Merrow" }]))).toEqual(["Hugo Merrow", "Hugo Merrow Jr."]);
  });

  it("joins a surname to the one of two bearers who is named far more often", () => {
    const often = {
      name: "Ada Merrow",
      forms: ["Ada Merrow", "Merrow said", "Merrow asked", "Merrow left", "Merrow came"],
    };
    const actors = join([often, { name: "Ben Merrow" }], [{ name: "Merrow" }]);
    expect(actors.find(({ name }) => name === "Ada Merrow")?.aliases).toEqual(["Merrow"]);
  });

  it("joins a surname to nobody when two bear it as often", () => {
    expect(names(join([{ name: "Ada Merrow" }, { name: "Ben Merrow" }], [{ name: "Merrow" }]))).toEqual([
      "Ada Merrow",
      "Ben Merrow",
      "Merrow",
    ]);
  });

  it.each<[string, WrittenActor, WrittenActor]>([
    ["a state by its names", { name: "United States", kind: "state" }, { name: "US", kind: "state" }],
    ["a state called a place once", { name: "Ukraine", kind: "state" }, { name: "Ukraine", kind: "place" }],
    [
      "an acronym and its long form",
      { name: "Harbour Workers Union", kind: "organisation" },
      { name: "HWU", kind: "organisation" },
    ],
    [
      "a long form with small words",
      { name: "Organization for Trade and Fishing in Larnaby", kind: "organisation" },
      { name: "OTFL", kind: "organisation" },
    ],
    [
      "a company with its legal form",
      { name: "Larnaby Steel Inc.", kind: "organisation" },
      { name: "Larnaby Steel", kind: "organisation" },
    ],
    [
      "a ministry with its state before it",
      { name: "U.S. State Department", kind: "organisation" },
      { name: "State Department", kind: "organisation" },
    ],
  ])("joins %s", (_, one, other) => {
    expect(join([one], [other])).toHaveLength(1);
  });

  it("never joins unnamed sources of different articles", () => {
    const source = { name: "a port official", named: false };
    expect(join([source], [source])).toHaveLength(2);
  });

  it("takes the most frequent full form as the name and keeps the others as aliases", () => {
    const [actor] = join([{ name: "Merrow" }], [{ name: "Ada Merrow" }], [{ name: "Ada Merrow" }]);
    expect(actor).toMatchObject({ id: "ada-merrow", name: "Ada Merrow", aliases: ["Merrow"] });
  });

  it("points roles at the joined actor", () => {
    const actors = join(
      [{ name: "Larnaby", kind: "place" }],
      [
        { name: "Ada Merrow", title: "mayor", of: "Larnaby" },
        { name: "Larnaby", kind: "place" },
      ],
    );
    expect(actors.find(({ id }) => id === "ada-merrow")?.roles).toMatchObject([{ title: "mayor", of: "larnaby" }]);
  });
});
