import { describe, expect, it } from "vitest";
import { findNames } from "../../src/extract/find-names.ts";
import { findQuotations } from "../../src/extract/find-quotations.ts";
import { resolveActors } from "../../src/extract/resolve-actors.ts";
import { tokenize } from "../../src/extract/tokenize.ts";
import { bodyArticle, marked } from "../support/marked.ts";

const resolve = (text: string) => {
  const tokenized = tokenize(bodyArticle(text));
  return resolveActors(tokenized, findNames(tokenized), findQuotations(tokenized));
};

/** For every actor its name and the words of its mentions. */
function chainsOf(text: string): Record<string, string[]> {
  const { actors, mentions } = resolve(text);
  return Object.fromEntries(
    actors.map(({ id, name }) => [
      name,
      mentions.filter(({ actor }) => actor === id).map(({ start, end }) => text.slice(start, end)),
    ]),
  );
}

/** The name of the actor that the marked stretch is a mention of. */
function actorAt(source: string): string | undefined {
  const { text, spans } = marked(source);
  const { actors, mentions } = resolve(text);
  const mention = mentions.find(({ start, end }) => start === spans[0]?.start && end === spans[0]?.end);
  return actors.find(({ id }) => id === mention?.actor)?.name;
}

describe("resolveActors", () => {
  it.each([
    ["a surname", "Ann Lee spoke. ⟦Lee⟧ left.", "Ann Lee"],
    ["a surname before the full name", "⟦Lee⟧ left early. Then Ann Lee spoke.", "Ann Lee"],
    ["a short form of the given name", "Michael Stone spoke. Later ⟦Mike Stone⟧ left.", "Michael Stone"],
    ["a surname by its title's gender", "Bill Stone met Anna Stone. ⟦Mr. Stone⟧ smiled.", "Bill Stone"],
    ["the other one by her title", "Anna Stone met Bill Stone. ⟦Mrs. Stone⟧ smiled.", "Anna Stone"],
    ["a title that opens the phrase", "Ann Lee spoke. ⟦President Lee⟧ left.", "Ann Lee"],
    ["a title that a state goes with, apart", "Ann Lee spoke. French President ⟦Lee⟧ left.", "Ann Lee"],
    [
      "an acronym",
      "The Council for Trade and Development (CTD) met. The ⟦CTD⟧ agreed.",
      "Council for Trade and Development",
    ],
    ["the short form of a company", "Goldman Sachs paid. Then ⟦Goldman⟧ sued.", "Goldman Sachs"],
    ["a company without its legal form", "Torvik Foods ASA paid. Then ⟦Torvik Foods⟧ sued.", "Torvik Foods ASA"],
    ["another name of a state", "The United States agreed. ⟦America⟧ waits.", "United States"],
    ["an adjective of a state", "France waits. ⟦French⟧ troops left.", "France"],
    ["a capital that acts", "Russia waits. ⟦Moscow⟧ denied the report.", "Russia"],
    ["a capital that acts, with an adverb between", "Russia waits. ⟦Moscow⟧ also denied the report.", "Russia"],
    ["a capital that acts with another", "Russia waits. ⟦Moscow⟧ and Oslo have agreed.", "Russia"],
    ["a capital between which and another", "Russia waits. Talks between Oslo and ⟦Moscow⟧ go on.", "Russia"],
    ["the government of a state", "Russia waits. The ⟦Russian government⟧ denied the report.", "Russia"],
    ["a person with the name of a city", "Lewis Houston won. ⟦Houston⟧ led from the start.", "Lewis Houston"],
    ["a city that a person has the name of", "Lewis Houston won. They met in ⟦Houston⟧.", "Houston"],
    ["a person behind what he is", "Frenchman Paul Stone won. Later ⟦Stone⟧ smiled.", "Paul Stone"],
    ["a name before what somebody is", "⟦Tong Zhao⟧, a fellow of the college, said that it rains.", "Tong Zhao"],
    ["the city named last", "They met in Marseille in Provence. The ⟦city⟧ smiled.", "Marseille"],
    ["the city by who runs it", "The Municipality of Livorno paid. The ⟦city⟧ smiled.", "Municipality of Livorno"],
    ["a capital as a place", "Russia waits. They met in ⟦Moscow⟧.", "Moscow"],
    ["the side of a state", "Russia waits. The ⟦Russian side⟧ agreed.", "Russia"],
    ["a surname, not the relative of who has it", "Lee left. His wife, Ann Lee, stayed. ⟦Lee⟧ smiled.", "Lee"],
    ["a surname, not who is named beside it", "Lee and Ann Lee came. ⟦Lee⟧ smiled.", "Lee"],
    ["a relative by her title", "Lee left. His wife, Ann Lee, stayed. ⟦Mrs. Lee⟧ smiled.", "Ann Lee"],
    ["a role", "President Ann Lee spoke. Bo Ek left. The ⟦president⟧ smiled.", "Ann Lee"],
    [
      "a role by its state",
      "French President Ann Lee met German President Bo Ek. The ⟦French president⟧ smiled.",
      "Ann Lee",
    ],
    [
      "a role by a state of two words",
      "South Korean leader Ann Lee met French leader Bo Ek. The ⟦South Korean leader⟧ smiled.",
      "Ann Lee",
    ],
    [
      "an office, not its shadow",
      "Shadow Home Secretary Ann Lee met Home Secretary Eva Holm. Ann Lee left. The ⟦home secretary⟧ smiled.",
      "Eva Holm",
    ],
    [
      "the shadow of an office",
      "Shadow Home Secretary Ann Lee met Home Secretary Eva Holm. The ⟦shadow home secretary⟧ smiled.",
      "Ann Lee",
    ],
    [
      "who is in office before who was",
      "President Ann Lee met former President Eva Holm. The ⟦president⟧ smiled.",
      "Ann Lee",
    ],
    ["a role that opened a sentence", "Home Secretary Eva Holm left. The ⟦home secretary⟧ smiled.", "Eva Holm"],
    [
      "a role that a state owns",
      "South Korean leader Ann Lee met French leader Bo Ek. Later ⟦South Korea's leader⟧ smiled.",
      "Ann Lee",
    ],
    [
      "a senator by where he is from",
      "Sen. Ann Lee (R-Ky.) met Sen. Bo Ek (D-Vt.) on Monday. The ⟦Vermont senator⟧ smiled.",
      "Bo Ek",
    ],
    ["a senator called so for the first time", "Ann Lee left early. The ⟦Vermont senator⟧ smiled.", "Ann Lee"],
    [
      "another word for the one spoken of",
      "Ann Lee met Bo Ek. Lee left early. “It rains,” the ⟦candidate⟧ said.",
      "Ann Lee",
    ],
    [
      "not the one who is spoken of by another word",
      "Bo Ek left. Ann Lee waited for Bo Ek. The ⟦billionaire⟧ said of Ann Lee that she sang.",
      "Bo Ek",
    ],
    [
      "a president by what leads a state",
      "French President Ann Lee met German Chancellor Eva Holm. The ⟦French leader⟧ smiled.",
      "Ann Lee",
    ],
    ["he, by gender", "Anna Stone met Peter Hart. ⟦He⟧ smiled.", "Peter Hart"],
    ["she, by gender", "Peter Hart met Anna Stone on Monday. Later ⟦she⟧ smiled.", "Anna Stone"],
    ["the subject before the object", "Peter Hart met Paul Stone. ⟦He⟧ smiled.", "Peter Hart"],
    ["the one who reports", "Peter Hart spoke. Paul Stone said ⟦he⟧ was tired.", "Paul Stone"],
    [
      "the one who spoke before, not one of whom the quotation speaks",
      "Paul Stone met the press on Monday. “Peter Hart lost twice, and Peter Hart will lose again,” ⟦he⟧ said.",
      "Paul Stone",
    ],
    [
      "not the one who is quoted, inside the quotation",
      "Peter Hart left. Paul Stone said: “I saw that ⟦he⟧ was tired.”",
      "Peter Hart",
    ],
    ["not the one before “whom”", "Paul Stone spoke. He praised Peter Hart, with whom ⟦he⟧ had worked.", "Paul Stone"],
    ["the nearest one with himself", "Paul Stone said that Peter Hart had hurt ⟦himself⟧.", "Peter Hart"],
    [
      "the one with a party in brackets",
      "Peter Hart met Rep. Paul Stone (D-Ohio) on Monday. Rep. Paul Stone (D-Ohio) said it rained. ⟦He⟧ left.",
      "Paul Stone",
    ],
    [
      "the subject of a verb that is quoted",
      "Paul Hart spoke. Peter Stone “drove home and locked ⟦himself⟧ in”.",
      "Peter Stone",
    ],
    ["who told, not who was told", "Peter Hart, who had told Paul Stone ⟦he⟧ would help, left.", "Peter Hart"],
    [
      "not one who is met behind a preposition",
      "Anna Stone kept many letters. Anna Stone smiled. In long talks with Jane Hart, ⟦she⟧ smiled again.",
      "Anna Stone",
    ],
    [
      "the subject, not the one according to whom it is so",
      "Peter Hart called Rolf Stone. According to his spokesman Tom Hill, Peter Hart made ⟦his⟧ view clear.",
      "Peter Hart",
    ],
    [
      "not one named in words between doubled apostrophes",
      "''We won,'' said Peter Hart dryly.\n''Paul Stone is a name that all know. Paul Stone sells well,'' ⟦he⟧ said.",
      "Peter Hart",
    ],
    [
      "the one who was called by the role since",
      "Mayor Peter Hart met Paul Stone. Paul Stone left. The mayor called it a day of joy. ⟦He⟧ smiled.",
      "Peter Hart",
    ],
    [
      "the subject of the sentence before one in a clause that hangs on it",
      "Peter Hart waited. After Paul Stone left, Peter Hart sang. ⟦He⟧ smiled.",
      "Peter Hart",
    ],
    ["the subject behind his clause", "Paul Stone arrived. In ⟦his⟧ speech, Peter Hart smiled.", "Peter Hart"],
    [
      "not the subject behind a clause that names somebody",
      "Peter Hart left. When Paul Stone told ⟦his⟧ story, Hart smiled.",
      "Paul Stone",
    ],
    ["not the object of his own verb", "Paul Stone arrived with Peter Hart. ⟦He⟧ thanked Paul Stone.", "Peter Hart"],
  ])("joins %s", (_, source, name) => {
    expect(actorAt(source)).toBe(name);
  });

  it("gives a role with a word that nobody bears to nobody", () => {
    expect(chainsOf("Senator Ann Lee of Lowton spoke. The Norham senator smiled.")["Ann Lee"]).toEqual([
      "Senator Ann Lee",
    ]);
  });

  it.each([
    ["one from elsewhere", "Ann Lee of Lowton left. Lowton is far. The Norham senator smiled."],
    ["one with another office", "Gov. Ann Lee left early. The Norham senator smiled."],
    ["one who works for others", "Lawyer Ann Lee left early. The senator smiled."],
    ["whoever is called so once introduced", "A senator sang. Ann Lee left early. The senator smiled."],
    ["one nobody knows yet", "Ann Lee left early. The next senator may smile."],
    ["the one of the same sentence", "Ann Lee left, while the senator smiled."],
  ])("calls by another word not %s", (_, source) => {
    expect((chainsOf(source)["Ann Lee"] ?? []).filter((words) => words.endsWith("senator"))).toEqual([]);
  });

  it.each([
    ["introduced", "Peter Hart left. A young ⟦teacher⟧ waited until she sang.", "young teacher"],
    ["met once more", "A teacher waited. Peter Hart left. Then the ⟦teacher⟧ sang as she left.", "teacher"],
    ["with an age", "A retired 34-year-old ⟦teacher⟧ was found at her home.", "retired 34-year-old teacher"],
    ["known by kinship", "Peter Hart and his ⟦wife⟧ left before she sang.", "wife"],
  ])("makes somebody without a name whom a pronoun means an actor: one %s", (_, source, name) => {
    const { actors, mentions } = resolve(marked(source).text);
    const unnamed = actors.find((actor) => actor.name === name);
    expect(unnamed).toMatchObject({ kind: "person", named: false });
    expect(mentions.filter(({ actor }) => actor === unnamed?.id).some(({ form }) => form === "pronoun")).toBe(true);
  });

  it.each([
    ["whom no pronoun means", "A teacher waited. Peter Hart left and he sang."],
    ["who is what somebody named is", "Peter Hart, a teacher, left. Peter Hart is a driver and he sang."],
    ["who has a name behind the description", "A teacher named Peter Hart left before he sang."],
    ["who is anybody", "Peter Hart said that a person may sing if he likes."],
  ])("makes nobody an actor without a name %s", (_, source) => {
    expect(resolve(source).actors.filter(({ named }) => !named)).toEqual([]);
  });

  it("keeps two people of one surname apart", () => {
    expect(chainsOf("Ann Lee met Bo Lee. Ann Lee left.")).toEqual({
      "Ann Lee": ["Ann Lee", "Ann Lee"],
      "Bo Lee": ["Bo Lee"],
    });
  });

  it("keeps a government of the past apart from its state", () => {
    expect(chainsOf("Russia waits. The former Russian government fell.")["Russia"]).toEqual(["Russia", "Russian"]);
  });

  it("keeps an institution apart from its state", () => {
    expect(Object.keys(chainsOf("The United States agreed. The White House denied it."))).toEqual([
      "United States",
      "White House",
    ]);
  });

  it.each([
    ["one director of the article", "Director Ann Lee came. Bo Ek left. The FBI director smiled.", "FBI director"],
    ["person named right before", "Ann Lee, the FBI director he had chosen, left. Bo Ek smiled.", "FBI director"],
  ])("takes a role with an acronym for the %s", (_, source, nominal) => {
    expect(chainsOf(source)["Ann Lee"]).toContain(nominal);
  });

  it("makes “the two” before a verb the two named last", () => {
    const { actors } = resolve("Ann Lee called Bo Ek. The two first met in May.");
    expect(actors.map(({ name }) => name)).toContain("Ann Lee and Bo Ek");
  });

  it("makes the two leaders an actor of their own", () => {
    const { actors, mentions } = resolve("Ann Lee met Bo Ek. The two leaders smiled.");
    const pair = actors.find(({ kind }) => kind === "group");
    expect(pair?.name).toBe("Ann Lee and Bo Ek");
    expect(mentions.filter(({ actor }) => actor === pair?.id)).toHaveLength(1);
  });

  it("takes the two presidents for those who hold the office, whoever was named since", () => {
    const { actors } = resolve(
      "French President Ann Lee met German President Bo Ek. Senator Sam Poe smiled. Sam Poe left. The two presidents agreed.",
    );
    expect(actors.find(({ kind }) => kind === "group")?.name).toBe("Ann Lee and Bo Ek");
  });

  it("notes the whole of a role whose first word opens a sentence", () => {
    const { actors } = resolve("Home Secretary Yasmin Clarke left. Shadow home secretary Alan Furze stayed.");
    expect(actors.flatMap(({ roles }) => roles.map(({ title }) => title))).toEqual([
      "Home Secretary",
      "Shadow home secretary",
    ]);
  });

  it("notes roles with the actor they belong to", () => {
    const text =
      "Ann Lee's adviser Bo Ek spoke. Eva Holm, the mayor of Brookfield, left. White House spokesman Tom Hart agreed.";
    const { actors } = resolve(text);
    const roles = actors.flatMap(({ name, roles: all }) =>
      all.map(({ title, of }) => [name, title, actors.find(({ id }) => id === of)?.name]),
    );
    expect(roles).toEqual([
      ["Bo Ek", "adviser", "Ann Lee"],
      ["Eva Holm", "mayor of Brookfield", "Brookfield"],
      ["Tom Hart", "spokesman", "White House"],
    ]);
  });

  const LEADERS = "Anna Keller met Tom Hart. Keller and Hart talked. Keller warned Hart. Hart told Keller off. ";

  it("says of a mistyped name whom it seems to mean", () => {
    const { actors, mentions } = resolve(`${LEADERS}It rains, according to Kellr, who smiled.`);
    const garbled = mentions.find(({ form }) => form === "garbled");
    expect(actors.find(({ id }) => id === garbled?.suspected?.actor)?.name).toBe("Anna Keller");
    expect(garbled?.confidence).toBeLessThan(0.7);
  });

  it.each([
    [
      "a like name elsewhere",
      `${LEADERS}\n\nFar away it rained. Nobody came. The sea was calm. The ships lay still. It got dark. Then Kelter won a race.`,
    ],
    ["another name in the place of a leading person", `${LEADERS}Fontane and Hart talked for an hour.`],
    ["a name that is introduced", `${LEADERS}Lawyer Rita Fontane and Hart talked.`],
  ])("doubts nothing in %s", (_, text) => {
    expect(resolve(text).mentions.filter(({ suspected }) => suspected !== undefined)).toEqual([]);
  });

  it("gives every actor a mention, and ids that are unique", () => {
    const { actors, mentions } = resolve(
      "Ann Lee, Ann Lee's son and the Lee Foundation of Paris, France, sued French troops.",
    );
    const met = new Set(mentions.map(({ actor }) => actor));
    expect(actors.filter(({ id }) => !met.has(id))).toEqual([]);
    expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
  });
});
