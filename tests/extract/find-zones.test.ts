import { describe, expect, it } from "vitest";
import { findZones } from "../../src/extract/find-zones.ts";

const STORY = [
  "The harbour council voted on Monday to close the old north pier for two years of repairs.",
  "“We have waited far too long for this,” said Ida Brandt, who chairs the council, after the vote.",
  "Fishing boats will be moved to the new basin before the first storms of autumn arrive.",
  "The work is expected to cost about nine million crowns, most of it paid by the state.",
];
const TITLE = "Council Closes North Pier for Two Years";

/** The lines of a page with the kind each was given, as "kind: words". */
function read(text: string, title?: string): string[] {
  return findZones(text, title).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
}

const kindOf = (line: string, text: string, title?: string): string | undefined =>
  read(text, title)
    .find((zone) => zone.endsWith(`: ${line}`))
    ?.split(": ")[0];

const page = (...parts: readonly string[]): string => parts.join("\n\n");

describe("findZones", () => {
  it("finds nothing in a blank text", () => {
    expect(findZones(" \n\n\t ")).toEqual([]);
  });

  it("covers every character that is not blank once, in reading order", () => {
    const text = page(
      "12 C",
      TITLE,
      "By Ida Lund",
      ...STORY,
      "Related Articles\nA short teaser\nAnother one",
      "© 2020",
    );
    const zones = findZones(text);
    const left = zones.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    expect(left.trim()).toBe("");
    expect(zones.every((zone, index) => index === 0 || zone.start >= (zones[index - 1]?.end ?? 0))).toBe(true);
  });

  it.each([
    "Advertisement",
    "- Advertisement -",
    "Share on Facebook Tweet Email Print",
    "Sign up for our newsletter to get the morning’s top stories",
    "Our morning newsletter: sign up",
    "The Harbour Gazette – all rights reserved worldwide",
    "Subscribe now and save half",
    "Story continues below",
    "Comments (31)",
    "Share Tweet Send",
    "Disclaimer: Nothing on this website is financial advice.",
    "Story tips? Email us at tips@harbour.example",
    "Follow us on Twitter",
    "Last updated: 3 hours ago",
    "Click here to watch the video",
    "Read more: Ten piers that fell into the sea",
    "ALSO READ | Fishermen fear a long winter",
    "See also  Ferry strike enters its third week",
    "Date:",
    "This website uses cookies to improve your experience.",
    "Enter your comment!",
    "***",
    "https://example.org/pier",
  ])("takes %j between paragraphs for boilerplate", (line) => {
    const [first = "", ...rest] = STORY;
    expect(kindOf(line, page(TITLE, first, line, ...rest))).toBe("boilerplate");
  });

  it.each([
    ["credit", "Source: Harbour Gazette"],
    ["credit", "Source link"],
    ["credit", "Interview: Mia Krog"],
    ["credit", "(Reporting by Jan Holm; Editing by Mia Krog)"],
    ["credit", "Jan Holm contributed to this report."],
    ["credit", "This article was first published by the Harbour Gazette."],
    ["caption", "Photo: The north pier in winter. (Reuters)"],
    ["caption", "Image: Getty Images"],
    ["caption", "The north pier as seen from the lighthouse on Friday. (AP Photo/Ole Berg)"],
    ["caption", "FILE - In this March 4, 2019 photo, waves break over the north pier"],
    ["subhead", "A long wait"],
    ["subhead", "“Far too long” for repairs"],
  ])("takes as %s: %j", (kind, line) => {
    const [first = "", ...rest] = STORY;
    expect(kindOf(line, page(TITLE, first, line, ...rest))).toBe(kind);
  });

  it.each([
    "Nobody objected.",
    "“Yes,” she said.",
    "Share prices of both builders rose.",
    "Comments on the plan were mixed.",
    "Follow-up talks with the fishermen are due next week, the council said in a short statement.",
    "Register offices stayed open on both sides of the harbour while the council was in session.",
    "Related costs, such as moving the fuel station, are not part of the sum, the treasurer said.",
    "“We will see whether",
    "He also thanked the",
  ])("loses no sentence of the story: %j", (line) => {
    const [first = "", ...rest] = STORY;
    expect(kindOf(line, page(TITLE, first, line, ...rest))).toBe("body");
  });

  it("keeps short sentences that close the story", () => {
    expect(kindOf("“We will see,” he said.", page(...STORY, "“We will see,” he said.", "Source link"))).toBe("body");
  });

  it("takes the clock of the site for boilerplate and the date under the headline for a dateline", () => {
    const clock = "Monday, March 20, 2023";
    expect(kindOf(clock, page(clock, TITLE, ...STORY))).toBe("boilerplate");
    expect(kindOf(clock, page(TITLE, clock, ...STORY))).toBe("dateline");
  });

  it("finds weather, menu, byline and title above the story", () => {
    expect(read(page("0.4 C", "Home | News | Sport", TITLE, "By Ida Lund", ...STORY)).slice(0, 4)).toEqual([
      "boilerplate: 0.4 C",
      "boilerplate: Home | News | Sport",
      `headline: ${TITLE}`,
      "byline: By Ida Lund",
    ]);
  });

  it("takes a repeated title for a headline both times, and other lines said twice for captions", () => {
    const zones = read(
      page(TITLE, TITLE, "The pier in winter seen from afar\nThe pier in winter seen from afar", ...STORY),
    );
    expect(zones.slice(0, 4).map((zone) => zone.split(":")[0])).toEqual(["headline", "headline", "caption", "caption"]);
  });

  it("cuts a menu from the title it runs into", () => {
    expect(read(page(`HomeTop News${TITLE}`, TITLE, ...STORY)).slice(0, 3)).toEqual([
      "boilerplate: HomeTop News",
      `headline: ${TITLE}`,
      `headline: ${TITLE}`,
    ]);
  });

  it("takes a title that closes like a sentence for a headline when the metadata say so", () => {
    const title = "The north pier will close for two years";
    expect(kindOf(`${title}.`, page(`${title}.`, ...STORY), title)).toBe("headline");
    expect(kindOf(`${title}.`, page(`${title}.`, ...STORY))).toBe("body");
  });

  it.each([
    ["place, day and agency", "PORT SELIN, 4 May 2031 (Coast Wire) —"],
    ["place and country", "KUNDUZ, Afghanistan —"],
    ["place and state", "FARGO, N.D. -"],
    ["place and agency", "WASHINGTON (Reuters) -"],
    ["place and agency in small letters", "Philadelphia (AFP) –"],
    ["nothing but the place", "NEW YORK —"],
    ["day and agency", "Aug 27 (Reuters) -"],
  ])("parts a dateline from the first sentence: %s", (_, dateline) => {
    const [first = "", ...rest] = STORY;
    expect(read(page(TITLE, `${dateline} ${first}`, ...rest)).slice(1, 3)).toEqual([
      `dateline: ${dateline}`,
      `body: ${first}`,
    ]);
  });

  it.each([
    "NATO — the alliance that the town never joined — has sent a frigate to the harbour, people said.",
    "UPDATE — The harbour council voted on Monday to close the old north pier for two years.",
    "VOTERS CARE MORE ABOUT PIERS, BUT BASINS WIN THE DAY - Jan Holm and Mia Krog have counted them all.",
    "The pier (built 1901) — The harbour council voted on Monday to close it for two years.",
  ])("takes nothing of %j for a dateline", (line) => {
    expect(kindOf(line, page(TITLE, line, ...STORY))).toBe("body");
  });

  it.each([
    ["credit", "Goal Line, 3 July 2031"],
    ["credit", "The Evening Post – July 3, 2031"],
    ["byline", "Anna Krog, 3 July 2031"],
    ["dateline", "Selin, 3 July 2031"],
  ])("takes for a %s the line between headline and story: %s", (kind, line) => {
    expect(kindOf(line, page(TITLE, line, ...STORY))).toBe(kind);
  });

  it("takes the name of a newspaper above date or byline for a credit", () => {
    const lines = ["The Evening Post", "By Ida Lund", "3 July 2031"];
    expect(read(`${TITLE}\n\n${lines.join("\n")}\n\n${STORY.join("\n\n")}`).slice(1, 4)).toEqual([
      "credit: The Evening Post",
      "byline: By Ida Lund",
      "dateline: 3 July 2031",
    ]);
  });

  it("finds the box about the author, with the name above it", () => {
    const bio = "Ida Lund is a reporter for the Harbour Gazette and has written about ships for ten years.";
    expect(read(page(...STORY, `Ida Lund\nIda Lund\n${bio}`)).slice(-3)).toEqual([
      "byline: Ida Lund",
      "byline: Ida Lund",
      `boilerplate: ${bio}`,
    ]);
  });

  it("keeps a sentence about a reporter of whom the story tells", () => {
    const line = "Brandt is a reporter turned politician and has sat on the harbour council for eleven years.";
    expect(kindOf(line, page(...STORY, line))).toBe("body");
  });

  it("takes all that follows the story's end in a list of other stories for boilerplate", () => {
    const zones = read(
      page(...STORY, "Most read\nPier strike looms\nMinister says “talks will continue” today", "Leave a Reply"),
    );
    expect(zones.slice(4).map((zone) => zone.split(":")[0])).toEqual(Array<string>(4).fill("boilerplate"));
  });

  describe("in a page without line breaks", () => {
    const flat = STORY.join(" ");
    it("takes the whole line for body when nothing else is known", () => {
      expect(read(flat)).toEqual([`body: ${flat}`]);
    });

    it("cuts out furniture at the border of sentences", () => {
      const text = `${STORY.slice(0, 2).join(" ")} Advertisement ${STORY.slice(2).join(" ")} ${STORY.join(" ")}`;
      expect(read(text)).toEqual([
        `body: ${STORY.slice(0, 2).join(" ")}`,
        "boilerplate: Advertisement",
        `body: ${STORY.slice(2).join(" ")} ${STORY.join(" ")}`,
      ]);
    });

    it("cuts out the title of another story up to where a sentence begins anew", () => {
      const text = `${STORY.join(" ")} Related: "We will not give up," says union leader ${STORY.join(" ")}`;
      expect(read(text)).toEqual([
        `body: ${STORY.join(" ")}`,
        'boilerplate: Related: "We will not give up," says union leader',
        `body: ${STORY.join(" ")}`,
      ]);
    });

    it("leaves the same words alone inside a sentence", () => {
      const text = `${flat} She paid for an Advertisement Board on the pier. ${flat}`;
      expect(read(text)).toEqual([`body: ${text}`]);
    });
  });
});
