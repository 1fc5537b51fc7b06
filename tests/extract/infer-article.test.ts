import { describe, expect, it } from "vitest";
import { inferArticle } from "../../src/extract/infer-article.ts";
import type { ArticleSource } from "../../src/domain/article-source.ts";

const STORY = "The harbour council voted on Monday to close the old north pier for two years of repairs.";
const TITLE = "Council Closes North Pier";

const infer = (parts: readonly string[], source: Partial<ArticleSource> = {}) =>
  inferArticle({ id: "a", file: "a.txt", sha256: "", text: parts.join("\n\n"), ...source });

describe("inferArticle", () => {
  it("believes metadata before the text", () => {
    const article = infer([TITLE, "May 2, 2020", STORY], {
      title: "Pier",
      date: "2020-05-01T08:00:00Z",
      outlet: "Gazette",
    });
    expect(article).toMatchObject({ title: "Pier", outlet: "Gazette" });
    expect(article.published).toEqual({
      edtf: "2020-05-01",
      from: "2020-05-01",
      to: "2020-05-01",
      foundBy: "metadata-date",
    });
  });

  it.each([
    ["date-in-dateline", [TITLE, "May 2, 2020", STORY]],
    ["published-line", ["Published: 2 May 2020 at 9:15 am", TITLE, STORY]],
    ["date-in-byline", [TITLE, "By Ida Lund, May 2, 2020", STORY]],
    ["date-in-dateline", [TITLE, `PORT SELIN, 2 May 2020 (Coast Wire) — ${STORY}`, STORY]],
    ["date-in-credit", [TITLE, "Goal Line, 2 May 2020", STORY]],
    ["date-in-credit", [TITLE, "Goal Line, 02/05/2020", `${STORY} It had met on May 1.`]],
    ["date-in-dateline", [TITLE, "Market Desk | 02.05.2020 08:12", STORY]],
    ["date-in-dateline", [TITLE, "Updated 2 May 2020 07:30 | By Our Correspondents in Oslo", STORY]],
  ])("finds the day of publication: %s", (foundBy, parts) => {
    expect(infer(parts).published).toMatchObject({ from: "2020-05-02", foundBy });
  });

  it("finds the day in the address", () => {
    const { published } = infer([STORY], { url: "https://www.example.org/news/2020/05/02/pier" });
    expect(published).toMatchObject({ edtf: "2020-05-02", foundBy: "date-in-address" });
  });

  it.each([
    ["the clock above the headline", ["Monday, March 20, 2023", TITLE, STORY]],
    [
      "a date in the story",
      [TITLE, "On May 2, 2020 the harbour council voted to close the old north pier for two years."],
    ],
    ["the year of a copyright line", [TITLE, STORY, "© 2020 Harbour Gazette"]],
    ["an impossible day", [TITLE, "February 30, 2020", STORY]],
  ])("gives no day rather than %s", (_, parts) => {
    expect(infer(parts).published).toBeUndefined();
  });

  it("takes the title from the headline and the byline without its By", () => {
    expect(infer([TITLE, "By Ida Lund", STORY])).toMatchObject({ title: TITLE, byline: "Ida Lund" });
  });

  it.each([
    ["its copyright line", [STORY, "© 2020 The Harbour Gazette. All rights reserved."]],
    ["the box about its author", [STORY, "Ida Lund\nIda is a reporter for the Harbour Gazette."]],
    ["its source line", [STORY, "Source: Harbour Gazette"]],
  ])("tells the outlet from %s", (_, parts) => {
    expect(infer([TITLE, ...parts]).outlet).toBe("Harbour Gazette");
  });

  it.each([
    ["the name before its date", "Goal Line", ["Goal Line, 3 July 2031", STORY]],
    ["the newspaper above its date", "The Evening Post", ["The Evening Post\n13 March 2031", STORY]],
    ["the agency of its dateline", "Coast Wire", [`PORT SELIN, 4 May 2031 (Coast Wire) — ${STORY}`]],
    ["its byline", "Sports Daily", ["By Pia Lindqvist, Sports Daily", STORY]],
  ])("tells the outlet from %s", (_, outlet, parts) => {
    expect(infer([TITLE, ...parts]).outlet).toBe(outlet);
  });

  it("leaves the newspaper out of the byline", () => {
    expect(infer([TITLE, "By Pia Lindqvist, Sports Daily", STORY]).byline).toBe("Pia Lindqvist");
  });

  it.each([
    ["en", "The council of the town said that it would close the pier for two years."],
    ["de", "Der Rat der Stadt hat beschlossen, die alte Brücke nicht mehr zu öffnen, und das wird teuer."],
    ["fr", "Le conseil a voté la fermeture des quais pour deux ans, une décision qui est dans le plan."],
    ["ru", "Совет гавани проголосовал за закрытие старого пирса на два года."],
    ["und", "4:1"],
    [
      "es",
      "El consejo dijo que los muelles no se abren por dos años, pero una obra del puerto es para más tarde. ".repeat(
        16,
      ),
    ],
    [
      "pt",
      "O conselho disse que não vai abrir o cais por dois anos, mas uma obra do porto também foi paga. ".repeat(16),
    ],
    [
      "nl",
      "De raad zegt dat het oude dok niet open gaat, maar een deel van het werk is ook met geld betaald. ".repeat(16),
    ],
  ])("tells the language %s", (language, text) => {
    expect(infer([text]).language).toBe(language);
  });
});
