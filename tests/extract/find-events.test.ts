import { describe, expect, it } from "vitest";
import { findDates } from "../../src/extract/find-dates.ts";
import { findEvents } from "../../src/extract/find-events.ts";
import { withActors } from "../support/with-actors.ts";

/** Events as "kind status when @place: sides [words, words]". */
function events(marked: string, date?: string): string[] {
  const { text, attribution } = withActors(marked, date);
  return findEvents(text, attribution, findDates(text)).map(({ kind, status, when, place, participants, mentions }) => {
    const words = mentions.map(({ start, end }) => text.article.text.slice(start, end)).join(", ");
    const sides = participants.map(({ actor }) => actor).join(", ");
    return [kind, status, when?.edtf, place && `@${place}`, sides && `: ${sides}`, `[${words}]`]
      .filter(Boolean)
      .join(" ");
  });
}

describe("findEvents", () => {
  it.each([
    [
      "a meeting of two by name",
      "{Ann Lee|person} and {Bob Ray|person} met in {Oslo|place} on May 3, 2020.",
      "meeting occurred 2020-05-03 @Oslo : Ann Lee, Bob Ray [met]",
    ],
    [
      "a call between two",
      "A phone call between {Ann Lee|person} and {Bob Ray|person} took place on Monday.",
      "call occurred 2020-05-04 : Ann Lee, Bob Ray [phone call]",
    ],
    [
      "a call that somebody had",
      "{Ann Lee|person} had a telephone talk with {Bob Ray|person} on Monday.",
      "call occurred 2020-05-04 : Ann Lee, Bob Ray [telephone talk]",
    ],
    [
      "a call on the occasion of which somebody speaks",
      "{Ann Lee|person} has in a phone call with {Bob Ray|person} demanded new rules.",
      "call occurred : Ann Lee, Bob Ray [phone call]",
    ],
    [
      "talks without whoever asked for them",
      "{Ann Lee|person} and {Bob Ray|person} spoke by phone. The phone call was initiated by {France|state}.",
      "call occurred : Ann Lee, Bob Ray [spoke, phone call]",
    ],
    [
      "somebody's talks with somebody",
      "{Ann Lee|person} held talks with {Bob Ray|person}.",
      "talks occurred : Ann Lee, Bob Ray [talks]",
    ],
    [
      "talks to come",
      "{France|state} and {Spain|state} will meet in {Oslo|place} on June 3.",
      "meeting planned 2020-06-03 @Oslo : France, Spain [meet]",
    ],
    [
      "a planned meeting told by a noun",
      "{Norsk|organisation} is planning a meeting with {Ann Lee|person} on June 3.",
      "meeting planned 2020-06-03 : Norsk, Ann Lee [meeting]",
    ],
    [
      "an invasion with its sides",
      "{Arland|state} invaded {Borland|state} in 2008.",
      "invasion occurred 2008 : Arland, Borland [invaded]",
    ],
    ["a feared one", "{Arland|state} could invade {Borland|state}.", "invasion alleged : Arland, Borland [invade]"],
    [
      "one in a condition",
      "If {Arland|state} invades {Borland|state}, prices rise.",
      "invasion alleged : Arland, Borland [invades]",
    ],
    [
      "a passive with its doer",
      "{Ann Lee|person} was arrested by {Oslo police|organisation} on Sunday.",
      "arrest occurred 2020-05-03 : Oslo police, Ann Lee [arrested]",
    ],
    [
      "a passive without its verb",
      "{Ann Lee|person} sentenced to four years in prison.",
      "sentence occurred : Ann Lee [sentenced]",
    ],
    [
      "a dismissal, without the sides of its occasion",
      "{Acme} sacked {Ann Lee|person} after the defeat at home to {Bolt}.",
      "dismissal occurred : Acme, Ann Lee [sacked]",
    ],
    [
      "one joined by “his”",
      "{Ann Lee|person} and his Borland counterpart {Bob Ray|person} spoke with {Carl Fox|person}.",
      "conversation occurred : Ann Lee, Bob Ray, Carl Fox [spoke]",
    ],
    ["a verdict", "A jury convicted {Ann Lee|person} on Monday.", "verdict occurred 2020-05-04 : Ann Lee [convicted]"],
    [
      "an earthquake at its place",
      "A strong earthquake struck near {Lima|place} on Sunday.",
      "earthquake occurred 2020-05-03 @Lima [earthquake]",
    ],
    [
      "a takeover",
      "{Acme|organisation} agreed to acquire {Bolt|organisation} for two billion crowns.",
      "merger planned : Acme, Bolt [acquire]",
    ],
    [
      "a match won",
      "{City|organisation} beat {United|organisation} 3-1 in the cup.",
      "match occurred : City, United [beat]",
    ],
    [
      "a strike of workers",
      "Workers at {Acme|organisation} began a strike over wages.",
      "strike occurred : Acme [strike]",
    ],
    ["an air strike, not one of workers", "An air strike hit {Lima|place}.", "attack occurred @Lima [air strike]"],
    [
      "an election",
      "{Peru|state} will hold a presidential election in June.",
      "election planned 2020-06 : Peru [presidential election]",
    ],
    ["a resignation", "{Ann Lee|person} resigned last month.", "resignation occurred 2020-04 : Ann Lee [resigned]"],
    [
      "an attack with its place",
      "Militants attacked a village near {Lima|place}, killing nine.",
      "attack occurred @Lima [attacked]",
    ],
    [
      "of two places the one after of",
      "{Arland|state} annexed the {Cold Sea|place} peninsula of {Brim|place}.",
      "annexation occurred @Brim : Arland [annexed]",
    ],
    [
      "a passive across an apposition",
      "{Ann Lee|person}, 58, was convicted by a jury in May.",
      "verdict occurred 2020-05 : Ann Lee [convicted]",
    ],
    [
      "a missile test",
      "{Arland|state} test-fired a missile this week.",
      "test occurred 2020-05-04/2020-05-10 : Arland [test-fired]",
    ],
    [
      "a call without the place of the meeting it prepares",
      "The call between {Ann Lee|person} and {Bob Ray|person} prepared for talks in {Oslo|place}.",
      "call occurred : Ann Lee, Bob Ray [call]",
    ],
    [
      "a call where it was held",
      "A video call between {Ann Lee|person} and {Bob Ray|person} was held in {Oslo|place}.",
      "video-call occurred @Oslo : Ann Lee, Bob Ray [video call]",
    ],
    [
      "an earthquake where its verb has it",
      "An earthquake of magnitude 6.8 shook the north of {Lima|place} early on Sunday.",
      "earthquake occurred 2020-05-03 @Lima [earthquake]",
    ],
    [
      "a place with the nearer of two happenings",
      "The trial after the attack on police in {Oslo|place} drew crowds.",
      "trial occurred [trial]",
    ],
    [
      "an invasion with its place",
      "{Arland|state} planned no invasion in {Brim|place}.",
      "invasion alleged @Brim : Arland [invasion]",
    ],
    [
      "the dead without the source that counts them",
      "At least 12 people were killed, {the ministry|organisation} said.",
      "death occurred [killed]",
    ],
    [
      "the dead without the source before them",
      "{The ministry|organisation} said 12 people were killed.",
      "death occurred [killed]",
    ],
    [
      "a transfer without the day its contract ends",
      "The striker signed a contract until 2036 with {City|organisation}.",
      "transfer occurred : City [signed]",
    ],
    [
      "a happening on a day in May as having happened",
      "On 4 May an earthquake shook {Lima|place}.",
      "earthquake occurred 2020-05-04 @Lima [earthquake]",
    ],
    [
      "a purchase of one company by another",
      "{Acme|organisation} will buy {Bolt|organisation} for 2.2 billion dollars.",
      "merger planned : Acme, Bolt [buy]",
    ],
    [
      "a purchase without the day on which it is announced",
      "{Acme|organisation} will buy {Bolt|organisation} for 2.2 billion dollars, the companies announced on Tuesday.",
      "merger planned : Acme, Bolt [buy]",
    ],
    [
      "a striker who joined a club",
      "Striker {Ann Lee|person} has joined {City|organisation} for two years.",
      "transfer occurred : Ann Lee, City [joined]",
    ],
    [
      "charges with the one who denies them",
      "{Ann Lee|person} denies all charges in court.",
      "charge alleged : Ann Lee [charges]",
    ],
    [
      "what was said to come as planned, without the one who said so",
      "{Ann Lee|person} said shareholders would vote on 30 June.",
      "vote planned 2020-06-30 [vote]",
    ],
    [
      "what would come under a condition as not real",
      "{Ann Lee|person} said shareholders would vote if nobody came.",
      "vote alleged [vote]",
    ],
    [
      "a merger without the body that must approve it",
      "{The commission|organisation} must approve the merger of {Acme|organisation} and {Bolt|organisation}.",
      "merger planned : Acme, Bolt [merger]",
    ],
  ])("finds %s", (_, marked, expected) => {
    expect(events(marked, "2020-05-05")).toContain(expected);
  });

  it.each([
    "The minister called for calm and called on all to stay.",
    "There is a test for that at school.",
    "He met the criteria set by the board.",
    "They spoke loudly.",
    "The launch of the new phone was noisy.",
    "She strikes a careful tone.",
    "He is in charge of the harbour.",
    "A talk show host laughed.",
    "They discussed the race winner at length.",
    "{Ann Lee|person} bought shares for two million euros.",
    "{Ann Lee|person} joined the fans of the club.",
    "The hearing room opens on 12 March 2031.",
    "“The coach changes games in a single minute,” the captain of the team said on Wednesday.",
  ])("finds nothing in %j", (text) => {
    expect(events(text)).toEqual([]);
  });

  it("finds no trigger inside a name", () => {
    expect(events("The {Peace Talks Foundation|organisation} moved to {Oslo|place}.")).toEqual([]);
  });

  it("joins the call of a later sentence to the one told before", () => {
    const marked =
      "{Ann Lee|person} and {Bob Ray|person} spoke by phone on Monday. The call lasted an hour. After the phone call, {Lee=Ann Lee} left.";
    expect(events(marked, "2020-05-05")).toEqual([
      "call occurred 2020-05-04 : Ann Lee, Bob Ray [spoke, call, phone call]",
    ]);
  });

  it("keeps a call apart from a meeting told beside it", () => {
    const marked =
      "In a phone call {Ann Lee|person} warned {Bob Ray|person}. {Ann Lee} and {Bob Ray} met in {Oslo|place} in June.";
    expect(events(marked).map((event) => event.split(" [")[0])).toEqual([
      "call occurred : Ann Lee, Bob Ray",
      "meeting occurred @Oslo : Ann Lee, Bob Ray",
    ]);
  });

  it("names the sides of an event first and its place behind them", () => {
    const { text, attribution } = withActors("{Ann Lee|person} met {Bob Ray|person} in {Oslo|place}.");
    expect(findEvents(text, attribution, [])[0]?.label).toBe("Meeting: Ann Lee – Bob Ray in Oslo");
  });

  it("keeps two meetings with other sides apart", () => {
    const marked = "{Ann Lee|person} met {Bob Ray|person}. {Cy Fox|person} met {Dora Hill|person}.";
    expect(events(marked)).toEqual([
      "meeting occurred : Ann Lee, Bob Ray [met]",
      "meeting occurred : Cy Fox, Dora Hill [met]",
    ]);
  });

  it("keeps a meeting that was apart from one that is to come", () => {
    const marked = "{Ann Lee|person} met {Bob Ray|person} in May. {Ann Lee} and {Bob Ray} will meet in June.";
    expect(events(marked, "2020-05-25").map((event) => event.split(" ").slice(0, 3).join(" "))).toEqual([
      "meeting occurred 2020-05",
      "meeting planned 2020-06",
    ]);
  });

  it("joins the sanctions that an article comes back to", () => {
    const marked = "{Arland|state} threatened sanctions against {Borland|state}. The sanctions could follow in weeks.";
    expect(events(marked)).toEqual(["sanctions alleged : Arland, Borland [sanctions, sanctions]"]);
  });

  it("gives each of two happenings its own date", () => {
    const marked = "{Ann Lee|person} was arrested on Monday and {Bob Ray|person} was convicted on Tuesday.";
    expect(events(marked, "2020-05-06")).toEqual([
      "arrest occurred 2020-05-04 : Ann Lee [arrested]",
      "verdict occurred 2020-05-05 : Bob Ray [convicted]",
    ]);
  });

  it("names members in place of their group", () => {
    const marked = "{Ann Lee|person} and {Bob Ray|person} are rivals. {The two leaders|group=Ann Lee and Bob Ray} met.";
    expect(events(marked)).toEqual(["meeting occurred : Ann Lee, Bob Ray [met]"]);
  });
});
