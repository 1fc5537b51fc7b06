import { describe, expect, it } from "vitest";
import { attributeSpeakers } from "../../src/extract/attribute-speakers.ts";
import { findNames } from "../../src/extract/find-names.ts";
import { findQuotations } from "../../src/extract/find-quotations.ts";
import type { ReportedContent } from "../../src/extract/find-statements.ts";
import { resolveActors } from "../../src/extract/resolve-actors.ts";
import { marked } from "../support/marked.ts";

const content = (more: Partial<ReportedContent> & { start: number; end: number }): ReportedContent => ({
  kind: "indirect",
  source: null,
  inferred: false,
  cue: null,
  via: [],
  addressees: [],
  quotes: [],
  status: "said",
  parent: null,
  confidence: 1,
  foundBy: "test",
  ...more,
});

/** The same for marks of which a pair may stand as content, then speaker. */
const attributeInOrder = (source: string) => attribute(source, true);

/** Marked stretches are pairs: who speaks, then what is said, in the order of the text. */
function attribute(source: string, quotedFirst = false) {
  const { text, tokenized, spans } = marked(source);
  const contents: ReportedContent[] = [];
  for (let i = 0; i + 1 < spans.length; i += 2) {
    const [one, two] = [spans[i], spans[i + 1]];
    const turned = quotedFirst && one !== undefined && text[one.start - 1] === "“";
    const [speaker, said] = turned ? [two, one] : [one, two];
    if (speaker && said)
      contents.push(content({ ...said, source: speaker, quotes: text[said.start - 1] === "“" ? [said] : [] }));
  }
  const attribution = attributeSpeakers(
    tokenized,
    resolveActors(tokenized, findNames(tokenized), findQuotations(tokenized)),
    contents,
  );
  const nameOf = (id: string | undefined) => attribution.actors.find((actor) => actor.id === id)?.name;
  const speakers = attribution.statements.map(({ speaker }) => nameOf(speaker?.actor));
  const words = attribution.statements.map(({ speaker }) => speaker && text.slice(speaker.start, speaker.end));
  return { text, ...attribution, speakers, words, nameOf };
}

describe("attributeSpeakers", () => {
  it.each([
    ["a name with apposition", "⟦Ann Lee, the mayor of Brookfield⟧, said ⟦it rains⟧.", "Ann Lee", "Ann Lee"],
    [
      "who stands before a relative clause, with all of its description",
      "An aide to the foreign minister, ⟦who⟧ knew Ann Lee, said ⟦it rains⟧.",
      "aide to the foreign minister",
      "who",
    ],
    [
      "a name glued to a long description",
      "⟦The spokesperson of the Ministry of Trade of Norway Anna Holm⟧ denied that ⟦it rains⟧.",
      "Anna Holm",
      "Anna Holm",
    ],
    [
      "no name that a description only mentions",
      "⟦A spokesman for President Ann Lee⟧ said ⟦it rains⟧.",
      "spokesman for President Ann Lee",
      "spokesman for President Ann Lee",
    ],
    [
      "somebody called by an age",
      "Max Holm has left his wife Lana Reyes. ⟦The 41-year-old⟧ said ⟦it rains⟧.",
      "Max Holm",
      "41-year-old",
    ],
    ["a title and name", "⟦Prime Minister Ann Lee⟧ said ⟦it rains⟧.", "Ann Lee", "Prime Minister Ann Lee"],
    ["a title that was left alone", "⟦Sen.⟧ Ann Lee said ⟦it rains⟧.", "Ann Lee", "Sen. Ann Lee"],
    [
      "a description without the day behind it",
      "⟦A county court on Thursday⟧ said ⟦it rains⟧.",
      "county court",
      "county court",
    ],
    ["the first of both", "⟦Both the White House and the Kremlin⟧ said ⟦it rains⟧.", "White House", "White House"],
    ["a role before a comma and name", "⟦The mayor, Ann Lee,⟧ said ⟦it rains⟧.", "Ann Lee", "Ann Lee"],
    ["a role with its owner", "⟦Lee's adviser Bo Ek⟧ said ⟦it rains⟧.", "Bo Ek", "Bo Ek"],
    ["a title with of", "⟦Secretary of State Ann Lee⟧ said ⟦it rains⟧.", "Ann Lee", "Secretary of State Ann Lee"],
    [
      "an institution whose name was cut short",
      "⟦The U.S. Department⟧ of Agriculture said ⟦it rains⟧.",
      "U.S. Department of Agriculture",
      "U.S. Department of Agriculture",
    ],
    ["a pronoun", "Ann Lee came. ⟦She⟧ said ⟦it rains⟧.", "Ann Lee", "She"],
    ["an institution", "⟦The White House⟧ said ⟦it rains⟧.", "White House", "White House"],
    ["an agency called one", "Then ⟦the Reuters agency⟧ said ⟦it rains⟧.", "Reuters", "Reuters"],
    ["a role alone", "Governor Ann Lee came. ⟦The governor⟧ said ⟦it rains⟧.", "Ann Lee", "governor"],
    ["an acronym that is a pronoun in small letters", "⟦The US⟧ said ⟦it rains⟧.", "US", "US"],
    ["a name whose beginning was left out", "Ann ⟦Lee⟧ said ⟦it rains⟧.", "Ann Lee", "Ann Lee"],
    ["a title whose name was left out", "⟦The front⟧-runner Ann Lee said ⟦it rains⟧.", "Ann Lee", "Ann Lee"],
    ["who serves the owner named first", "⟦Ann Lee⟧'s spokesman Bo Ek said ⟦it rains⟧.", "Bo Ek", "Bo Ek"],
    ["who serves the owner meant", "Ann Lee came. ⟦Her spokesman Bo Ek⟧ said ⟦it rains⟧.", "Bo Ek", "Bo Ek"],
    ["a role whose noun was left out", "Nordholm won. ⟦Its⟧ chairman, Bo Ek, said ⟦it rains⟧.", "Bo Ek", "chairman"],
    ["the owner of a thing", "Ann Lee came. ⟦Her eyes⟧ said ⟦it rains⟧.", "Ann Lee", "Her"],
    ["the poll of an institute", "⟦A Gallup poll⟧ said ⟦it rains⟧.", "Gallup", "Gallup"],
  ])("takes %s", (_, source, name, words) => {
    const found = attribute(source);
    expect(found.speakers).toEqual([name]);
    expect(found.words).toEqual([words]);
  });

  it.each([
    ["an official", "⟦A senior White House official⟧ said ⟦it rains⟧.", "senior White House official", "person"],
    ["sources", "⟦Sources close to Ann Lee⟧ said ⟦it rains⟧.", "Sources close to Ann Lee", "group"],
    ["a spokesman of somebody", "⟦A spokesman for Ann Lee⟧ said ⟦it rains⟧.", "spokesman for Ann Lee", "person"],
    ["police", "⟦Police⟧ said ⟦it rains⟧.", "Police", "group"],
    [
      "a spokesman without what follows",
      "⟦A spokesman for Ann Lee at its⟧ said ⟦it rains⟧.",
      "spokesman for Ann Lee",
      "person",
    ],
    ["the rest of a phrase cut short", "⟦An⟧ outside group said ⟦it rains⟧.", "outside group", "organisation"],
    ["a document", "⟦The unsigned letter⟧ said ⟦it rains⟧.", "unsigned letter", "organisation"],
    ["a title that looks like a pronoun", "Letters seen by ⟦the i⟧ said ⟦it rains⟧.", "i", "organisation"],
    ["a share of people", "⟦Two thirds of voters⟧ said ⟦it rains⟧.", "Two thirds of voters", "group"],
  ])("makes %s an actor without a name", (_, source, name, kind) => {
    const { speakers, statements, actors } = attribute(source);
    expect(speakers).toEqual([name]);
    expect(actors.find(({ id }) => id === statements[0]?.speaker?.actor)).toMatchObject({ named: false, kind });
  });

  it.each([
    ["a thing", "⟦The tone of the conversation⟧ suggested ⟦it rains⟧."],
    ["a sign", "⟦Any signs⟧ suggested ⟦it rains⟧."],
    ["that without anything before it", "⟦That⟧ means ⟦it rains⟧."],
    ["there", "⟦There⟧ is hope ⟦it rains⟧."],
  ])("makes %s no actor", (_, source) => {
    const { statements, actors } = attribute(source);
    expect(statements[0]?.speaker).toBeNull();
    expect(actors).toEqual([]);
  });

  it.each([
    ["who, by the people before it", "Club owners ⟦who⟧ say ⟦it rains⟧ left.", "Club owners"],
    ["which, by the body before it", "An angry committee, ⟦which⟧ says ⟦it rains⟧, met.", "angry committee"],
    ["who, by the name before a description", "Ann Lee, an analyst at Bo Ek, ⟦who⟧ said ⟦it rains⟧.", "Ann Lee"],
    ["who, by the name before it", "Ann Lee, ⟦who⟧ said ⟦it rains⟧, left.", "Ann Lee"],
  ])("resolves %s", (_, source, name) => {
    expect(attribute(source).speakers).toEqual([name]);
  });

  it("merges descriptions that mean one unnamed source", () => {
    const found = attribute(
      "⟦A senior official⟧ said ⟦it rains⟧. ⟦The official⟧ said ⟦it pours⟧. ⟦Another official⟧ said ⟦it snows⟧.",
    );
    const [first, second, third] = found.statements.map(({ speaker }) => speaker?.actor);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it("keeps apart the spokesmen of two bodies", () => {
    const found = attribute(
      "Acme Corp and Bolt Corp met. ⟦An Acme Corp spokesman⟧ said ⟦it rains⟧. ⟦The Bolt Corp spokesman⟧ said ⟦it pours⟧.",
    );
    expect(new Set(found.statements.map(({ speaker }) => speaker?.actor)).size).toBe(2);
  });

  it("takes nobody for a source", () => {
    expect(attribute("⟦No group⟧ claimed ⟦the attack⟧.").speakers).toEqual([undefined]);
  });

  it.each([
    [
      "not the one spoken to",
      "Ann Lee rang Paul Stone. Paul Stone slept. ⟦He⟧ called on Paul Stone ⟦to wake up Bo Ek⟧. Peter Hart left.",
      "Bo Ek",
      false,
    ],
    [
      "nobody named in his own words",
      "Peter Hart met Paul Stone. Stone smiled. ⟦He⟧ said ⟦Stone must go⟧.",
      "Peter Hart",
      true,
    ],
    [
      "the source without a name who spoke last",
      "Peter Hart waits. “⟦Hart will call⟧,” said ⟦an envoy of the government⟧. ⟦He⟧ said ⟦it rains⟧.",
      "envoy of the government",
      true,
    ],
    [
      "somebody named since",
      "“⟦Hart will call⟧,” said ⟦an envoy of the government⟧. Peter Hart came home. ⟦He⟧ said ⟦it rains⟧.",
      "Peter Hart",
      true,
    ],
  ])("takes he for %s", (_, source, name, is) => {
    const { speakers } = attributeInOrder(source);
    expect(speakers.at(-1) === name).toBe(is);
  });

  it("gives the words of a quotation's I to the one quoted", () => {
    const { text, mentions, nameOf } = attribute("⟦Ann Lee⟧ said: “⟦I am sure my brother left.⟧”");
    const pronouns = mentions.filter(({ form }) => form === "pronoun");
    expect(pronouns.map(({ start, end, actor }) => [text.slice(start, end), nameOf(actor)])).toEqual([
      ["I", "Ann Lee"],
      ["my", "Ann Lee"],
    ]);
  });

  it("names who a content is about, without its speaker", () => {
    const { statements, nameOf } = attribute("⟦Ann Lee⟧ said ⟦Lee met Bo Ek in France⟧.");
    expect(statements[0]?.about.map(nameOf)).toEqual(["Bo Ek", "France"]);
  });

  it("resolves those who passed it on and those spoken to", () => {
    const { text, tokenized, spans } = marked("⟦Ann Lee⟧ told ⟦Bo Ek⟧ ⟦it rains⟧, according to ⟦Reuters⟧.");
    const [speaker, addressee, said, via] = spans;
    if (!speaker || !addressee || !said || !via) throw new Error("four marks expected");
    const contents = [content({ ...said, source: speaker, addressees: [addressee], via: [via] })];
    const { actors, statements } = attributeSpeakers(
      tokenized,
      resolveActors(tokenized, findNames(tokenized), findQuotations(tokenized)),
      contents,
    );
    const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
    expect(statements[0]?.addressees.map(nameOf)).toEqual(["Bo Ek"]);
    expect(statements[0]?.via.map(({ actor, start, end }) => [nameOf(actor), text.slice(start, end)])).toEqual([
      ["Reuters", "Reuters"],
    ]);
  });

  it("drops no content and keeps ids apart", () => {
    const { tokenized, spans } = marked("⟦It rains⟧.");
    const [said] = spans;
    if (!said) throw new Error("a mark expected");
    const { statements } = attributeSpeakers(tokenized, { actors: [], mentions: [] }, [
      content(said),
      content({ ...said, parent: 0 }),
    ]);
    expect(statements.map(({ id, speaker }) => [id, speaker])).toEqual([
      ["a:s0-8", null],
      ["a:s0-8-2", null],
    ]);
    expect(statements[1]?.parent).toBe("a:s0-8");
  });
});
