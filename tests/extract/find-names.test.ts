import { describe, expect, it } from "vitest";
import { findNames } from "../../src/extract/find-names.ts";
import { bodyArticle, marked } from "../support/marked.ts";
import { tokenize } from "../../src/extract/tokenize.ts";

const KINDS = { p: "person", o: "organisation", s: "state", l: "place", g: "group" } as const;

/** Names found in a text, adjectives of states left out, as "kind:words". */
function namesOf(text: string): string[] {
  const tokenized = tokenize(bodyArticle(text));
  return findNames(tokenized)
    .filter(({ adjective }) => adjective !== true)
    .map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);
}

/** What must be found: marked stretches, each with the letter of its kind in front. */
function expectedOf(source: string): { text: string; names: string[] } {
  const names = [...source.matchAll(/⟦([posgl]):([^⟧]+)⟧/g)].map(
    ([, kind, words]) => `${KINDS[kind as keyof typeof KINDS]}:${words}`,
  );
  return { text: source.replace(/⟦[posgl]:([^⟧]+)⟧/g, "$1"), names };
}

describe("findNames", () => {
  it.each([
    ["a person without the title", "On Friday, President ⟦p:Maria Keller⟧ spoke."],
    ["a person behind an organisation's title", "⟦o:Acme Corp⟧ CEO ⟦p:Tom Hart⟧ resigned."],
    ["a state before the title of its minister", "⟦s:France⟧ Foreign Minister ⟦p:Jeanne Morel⟧ agreed."],
    ["two titles joined by and", "Secretary of State ⟦p:John Miller⟧ and Foreign Minister ⟦p:Jeanne Morel⟧ met."],
    ["a title with its field", "Secretary of State ⟦p:John Miller⟧ flew home."],
    ["what somebody goes by", "A dancer going by the name “The ⟦p:Velvetator⟧” came."],
    [
      "a person glued to the seat of a school",
      "A student at ⟦o:University of Texas Arlington⟧ ⟦p:Amneh Jafroud⟧ heard it.",
    ],
    ["people who own an organisation", "The ⟦o:Norham Employers' Federation⟧ warned of it."],
    ["a staff that is no person", "The ⟦o:General Staff⟧ reported losses."],
    ["a state told by its minister", "⟦s:Velmark⟧'s foreign minister, ⟦p:Anton Reuss⟧, spoke."],
    ["a storm with a given name", "Typhoon Marisol hit ⟦s:Japan⟧. People fled Hurricane Ida."],
    ["a role before a full name at the start", "Mediator ⟦p:Sam Wright⟧ spoke."],
    ["a place that a queen owns", "They met at ⟦l:Queen's Park⟧ on Monday."],
    ["a station", "He told ⟦o:Radio Luma⟧ the news."],
    ["a shadow minister", "Shadow home secretary ⟦p:Alan Furze⟧ spoke."],
    ["a minister of a field and no title", "The Federal Minister of Economics ⟦p:Robert Anders⟧ spoke."],
    ["a name glued to a seat", "The head of the ⟦o:Kremlin⟧ ⟦p:Vladimir Petrov⟧ spoke."],
    ["particles", "The poet ⟦p:Ludwig van der Berg⟧ and Prince ⟦p:Khalid bin Faisal⟧ met."],
    ["a particle at the start", "Critics say ⟦p:de Groot⟧ lied. ⟦p:Piet de Groot⟧ denies it."],
    ["hyphens of given names", "We met ⟦p:Jean-Paul Roux⟧ and ⟦p:Park Jae-in⟧ there."],
    ["a small second half of a given name", "We met ⟦p:Park Jong-un⟧ and ⟦p:Ri Son-gwon⟧ there."],
    ["a small word between two hyphens", "They met in ⟦l:Vornau-i-Sharif⟧ and left ⟦l:Vornau-i-Sharif⟧."],
    ["states that share a name", "Both ⟦g:Koreas⟧ agreed."],
    ["a company by its abbreviation", "The chief of ⟦o:Nordholm Inc.⟧ met the chief of ⟦o:Ellery Motor Co.⟧ there."],
    ["a newsroom in a city", "On Friday ⟦o:Reuters London⟧ reported it."],
    ["a team of a city", "On Sunday the ⟦o:Vienna Badgers⟧ lost."],
    ["a party behind its chamber", "The ⟦g:Senate Republicans⟧ met."],
    ["a person behind state and party", "Then Texas Democrat ⟦p:Lucy Moreno⟧ spoke."],
    ["a strange word that only opens sentences", "⟦p:Velvetov⟧ also left. Then it rained. ⟦p:Velvetov⟧ was late."],
    ["a given name that is a word as well", "The mayor, ⟦p:Christian Vormund⟧, met the Christian ⟦g:Democrats⟧."],
    ["a speaker behind the verb", "They left, said ⟦p:Sayeed Tamur Sadan⟧, police chief of the town."],
    ["the host of a transcript", "⟦p:PIA VORMUND⟧, HOST: Welcome.\n⟦p:VORMUND⟧: Thank you."],
    [
      "a town that has a hotel",
      "She stayed in ⟦l:Vellin⟧ near ⟦l:Vellin⟧. In ⟦l:Vellin⟧ it rained. Grand Regent Vellin closed.",
    ],
    ["a street with a French name", "They walked along the ⟦l:Promenade des Tilleuls⟧ again."],
    ["a photo agency", "He waved to the fans (⟦p:Ada Merrow⟧/⟦o:Getty Images⟧)."],
    ["part of a kingdom", "She lives in ⟦l:Scotland⟧ now."],
    ["a town named after a saint", "She came from ⟦l:Santa Rosaria de Vega⟧ and left."],
    ["the town of a dateline", "⟦l:TARVUNA⟧ — It rained. In the capital, ⟦l:Tarvuna⟧, it snowed."],
    ["somebody whose name ends like a place", "The head of the mission, ⟦p:Maria Arena⟧, left."],
    ["the employer of analysts", "Analysts at ⟦o:Torvik⟧ doubted it."],
    ["a newspaper with a small word", "He told ⟦o:Gazzetta dello Sport⟧ so."],
    ["initials and suffixes", "It was ⟦p:George W. Adams⟧ and ⟦p:Martin Luther Brown Jr.⟧ again."],
    ["accents", "⟦p:Gérard Lefèvre⟧ met ⟦p:Zoë Müller⟧."],
    ["a name without its possessive", "She read ⟦p:Anna Clark⟧'s letter and ⟦p:Paul Smith⟧’s reply."],
    ["a month that is a surname", "Lord ⟦p:Peter May⟧ spoke in May."],
    ["an organisation with of, for and and", "The ⟦o:Department of Health and Human Services⟧ said so."],
    ["an acronym behind its long form", "The ⟦o:Council for Trade and Development⟧ (⟦o:CTD⟧) met."],
    ["two fields before a head", "The ⟦o:Food and Drug Administration⟧ objects."],
    ["an ampersand", "⟦o:Brown & Hart Ltd⟧ sued."],
    ["two states joined by a hyphen", "The ⟦s:US⟧-⟦s:China⟧ talks failed."],
    ["an organisation with a hyphen", "The ⟦o:France-Japan Council⟧ met."],
    ["a city before its federal state", "He lives in ⟦l:Brookfield⟧, ⟦l:Texas⟧."],
    ["a place behind a preposition", "They met near ⟦l:Vornau⟧ and slept in ⟦l:Vornau⟧."],
    ["a part of a state", "Fighting goes on in ⟦l:eastern Chad⟧."],
    ["a government named after its head", "The ⟦o:Ford administration⟧ fell."],
    [
      "two persons joined by a hyphen",
      "⟦p:Anna Clark⟧ met ⟦p:Clark⟧'s rival. The ⟦p:Clark⟧-⟦p:Hart⟧ debate: ⟦p:Tom Hart⟧ won, ⟦p:Hart⟧ said.",
    ],
    ["a person by age", "⟦p:Zork⟧, 43, was hurt."],
    ["a person by apposition", "Then ⟦p:Brillo Zank⟧, a lawyer, left."],
    ["a group of people by party", "Many ⟦g:Democrats⟧ and ⟦g:Republicans⟧ agreed."],
  ])("finds %s", (_, source) => {
    const { text, names } = expectedOf(source);
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ["the first word of a sentence", "Tensions rose. Prices fell. Meanwhile, nothing moved."],
    ["days and months", "On Monday, in early March, it rained."],
    ["a title alone", "The President and the Foreign Minister left."],
    ["laws, prizes and events", "The Clean Water Act won the Peace Prize during the World Cup."],
    ["the money of a state", "It cost 3 million Swiss francs."],
    ["plain words in a row", "They saw Dirty Dancing and Twin Peaks at home."],
    ["shouted words", "Then INTENSE CAMPAIGNING began."],
    ["a word in the plural that opens sentences", "Excavators work there. Then it rained. Astrophysicists object."],
    ["a heading of plain words in capitals", "It rained. WHAT IS TIDAL LOCKING? It rained again."],
    ["the word before a caption", "FILE - It rained. File: It rained."],
    ["a short tail of a model number", "An E-8C plane landed."],
  ])("finds none in %s", (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it("gives a surname the kind of the full name wherever that stands", () => {
    expect(namesOf("Washington refused. “No,” said Dana Washington, the mayor.")).toContain("person:Dana Washington");
    expect(namesOf("In Vienna, Hale objected. Vera Hale is a judge.")).toContain("person:Hale");
  });

  it("names teams by their states in a match report", () => {
    const text =
      "Sweden defeated Panama 3-0. Panama missed a penalty before half-time. The goalkeeper saved a second penalty. Sweden scored a late goal and won the match. Their coach praised the team after the final.";
    expect(new Set(namesOf(text))).toEqual(new Set(["organisation:Sweden", "organisation:Panama"]));
  });

  it("knows names of the article again in a headline of capitals", () => {
    const text = "KELLER WARNS HART OVER NEW CHAD CRISIS\nMaria Keller called Tom Hart. Keller and Hart disagree.";
    expect(namesOf(text).slice(0, 3)).toEqual(["person:KELLER", "person:HART", "state:CHAD"]);
  });

  it("marks adjectives of states as such", () => {
    const text = "Russian troops met South Korean officials.";
    const found = findNames(tokenize(bodyArticle(text)));
    expect(found.map(({ start, end, kind, adjective }) => [text.slice(start, end), kind, adjective])).toEqual([
      ["Russian", "state", true],
      ["South Korean", "state", true],
    ]);
  });

  it("says where the title stands", () => {
    const { tokenized, article } = marked("Deputy Prime Minister Ann Lee spoke.");
    const [name] = findNames(tokenized);
    expect(article.text.slice(name?.title?.start, name?.title?.end)).toBe("Deputy Prime Minister");
  });

  it("finds names in reading order without overlap", () => {
    const text =
      "US President Ann Lee of the Lee Foundation met Bo Ek in Paris, France, on Monday. BO EK SPOKE WITH ANN LEE.";
    const found = findNames(tokenize(bodyArticle(text)));
    for (const [index, name] of found.entries()) expect(name.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
  });
});
