import { describe, expect, it } from "vitest";
import { findDates } from "../../src/extract/find-dates.ts";
import { inferArticle } from "../../src/extract/infer-article.ts";
import { tokenize } from "../../src/extract/tokenize.ts";

/** Dates of a text as "words = EDTF"; a Thursday is the day of writing unless another or none (null) is given. */
function dates(text: string, day: string | null = "2021-12-30"): string[] {
  const date = day === null ? {} : { date: day };
  const article = inferArticle({ id: "a", file: "a.txt", sha256: "", text, ...date });
  return findDates(tokenize(article)).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`);
}

describe("findDates", () => {
  it.each([
    ["a full date", "The bridge opened on March 4, 2019.", "March 4, 2019 = 2019-03-04"],
    ["a day before its month", "It opened on the 4th of March 2019.", "the 4th of March 2019 = 2019-03-04"],
    ["a weekday with its date as one", "It opened on Monday, March 4, 2019.", "Monday, March 4, 2019 = 2019-03-04"],
    ["an ISO day", "Log of 2019-03-04 shows it.", "2019-03-04 = 2019-03-04"],
    ["a numeric day in American order", "Filed on 3/14/2019 in court.", "3/14/2019 = 2019-03-14"],
    ["a numeric day that can only be read one way", "Filed on 14.3.2019 in court.", "14.3.2019 = 2019-03-14"],
    ["a month of a year", "It opened in March 2019.", "March 2019 = 2019-03"],
    ["a year", "In 2014 the mine closed.", "2014 = 2014"],
    ["a span of years", "She ruled from 2014 to 2016.", "from 2014 to 2016 = 2014/2016"],
    ["a decade", "It was built in the 1990s.", "1990s = 199X"],
    ["a season", "It burned in the summer of 2016.", "summer of 2016 = 2016-22"],
    ["a quarter", "Sales fell in the third quarter of 2016.", "third quarter of 2016 = 2016-07/2016-09"],
    ["the early part of a year", "It may start in early 2022.", "early 2022 = 2022-01~/2022-03~"],
  ])("reads %s without knowing the day of writing", (_, text, expected) => {
    expect(dates(text, null)).toEqual([expected]);
  });

  it.each([
    [
      "two days joined by and",
      "Talks will be held on January 9th and 10th.",
      "January 9th and 10th = 2022-01-09/2022-01-10",
    ],
    ["days joined by a dash", "Talks are scheduled for January 9-10 here.", "January 9-10 = 2022-01-09/2022-01-10"],
    [
      "days across two months",
      "They will meet from January 30 to February 2.",
      "January 30 to February 2 = 2022-01-30/2022-02-02",
    ],
    ["a day to come in the next year", "The court will rule on January 12.", "January 12 = 2022-01-12"],
    ["a day gone by in this year", "The court ruled on May 12.", "May 12 = 2021-05-12"],
    ["a month gone by", "The two met in June.", "June = 2021-06"],
    ["a month to come", "The two will meet in June.", "June = 2022-06"],
    ["an abbreviated month", "He resigned on Nov. 19 after a vote.", "Nov. 19 = 2021-11-19"],
    ["the early part of a month", "They spoke in early December.", "early December = 2021-12-01~/2021-12-10~"],
    [
      "the beginning of a month",
      "They spoke at the beginning of December.",
      "the beginning of December = 2021-12-01~/2021-12-10~",
    ],
    ["the month of another year", "It closed in February of last year.", "February of last year = 2020-02"],
    ["a weekday gone by", "The minister resigned on Tuesday.", "Tuesday = 2021-12-28"],
    ["a weekday to come", "The minister will resign on Tuesday.", "Tuesday = 2022-01-04"],
    ["the weekday of writing", "The minister resigned on Thursday evening.", "Thursday evening = 2021-12-30"],
    ["last and a weekday", "The minister resigned last Thursday.", "last Thursday = 2021-12-23"],
    ["yesterday", "The minister resigned yesterday.", "yesterday = 2021-12-29"],
    ["tomorrow", "Voting starts tomorrow morning.", "tomorrow morning = 2021-12-31"],
    ["last month on its last day", "The minister resigned last month.", "last month = 2021-11"],
    ["earlier this month", "The minister resigned earlier this month.", "earlier this month = 2021-12"],
    ["this week", "The rocket was tested this week.", "this week = 2021-12-27/2022-01-02"],
    ["next year", "The ship will sail next year.", "next year = 2022"],
    ["weeks ago, about", "Two weeks ago the draft was sent.", "Two weeks ago = 2021-12-13~/2021-12-19~"],
    ["days ago", "Three days ago the draft was sent.", "Three days ago = 2021-12-27"],
    ["years ago", "The mine closed ten years ago.", "ten years ago = 2011~"],
    ["the last days", "In the past two weeks nine ships sank.", "the past two weeks = 2021-12-16/2021-12-30"],
    ["a season gone by", "The mine closed last fall.", "last fall = 2021-23"],
    ["the night before", "Overnight, two ships sank.", "Overnight = 2021-12-29"],
    ["a holiday", "They last spoke on Christmas Day at home.", "Christmas Day = 2021-12-25"],
  ])("tells from the day of writing %s", (_, text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it("tells last month from the 31st without overflowing", () => {
    expect(dates("It closed last month.", "2021-03-31")).toEqual(["last month = 2021-02"]);
  });

  it.each([
    "The Titan has 2000 employees in two towns.",
    "It costs about 2014 crowns to repair.",
    "The minister may march to the palace.",
    "It was the second time that they met.",
    "The 2,014 boats were lost at sea.",
    "The room is on the 12th floor and the 5th door.",
    "The final score was 3-1 after extra time.",
    "It lasted 50 minutes and ended after midnight.",
    "Call 555-2019 for tickets.",
    "The train leaves at 12:30 sharp.",
    "The mayor said on This Week that he was sorry.",
    "Such a town is not rebuilt overnight.",
    "April Jones and August Klein met the mayor.",
  ])("finds no date in %j", (text) => {
    expect(dates(text)).toEqual([]);
  });

  describe("without a day of writing", () => {
    it.each([
      "They met on Thursday.",
      "Talks are planned for January 9th.",
      "He resigned last month.",
      "It rained yesterday.",
    ])("invents no year for %j", (text) => {
      expect(dates(text, null)).toEqual([]);
    });

    it("takes no year from background such as an old war", () => {
      expect(dates("In 2014 the war began. Talks are planned for January 9th.", null)).toEqual(["2014 = 2014"]);
    });

    it("tells a plan's year from a year that is said to come", () => {
      const text = "Talks will be held on January 9. An attack could start in early 2022. The two met in June.";
      expect(dates(text, null)).toEqual(["January 9 = 2022-01-09", "early 2022 = 2022-01~/2022-03~", "June = 2021-06"]);
    });

    it("tells partial dates from a full date gone by and a plan, and leaves weekdays alone", () => {
      const text =
        "On December 22, 2021 soldiers trained. They spoke on December 7. Talks will be held on January 10. He left on Friday.";
      expect(dates(text, null)).toEqual([
        "December 22, 2021 = 2021-12-22",
        "December 7 = 2021-12-07",
        "January 10 = 2022-01-10",
      ]);
    });
  });

  it("does not believe the clock of the site", () => {
    const story = "The harbour council voted on Thursday to close the old north pier for two years of repairs.";
    expect(dates(`Monday, March 20, 2023\n\nPier to Close for Repairs\n\n${story}`, null)).toEqual([]);
  });

  it("believes the date under the headline", () => {
    const story = "The harbour council voted on Thursday to close the old north pier for two years of repairs.";
    const text = `Pier to Close for Repairs\n\nFriday, December 31, 2021\n\n${story}`;
    expect(dates(text, null)).toEqual(["Friday, December 31, 2021 = 2021-12-31", "Thursday = 2021-12-30"]);
  });
});
