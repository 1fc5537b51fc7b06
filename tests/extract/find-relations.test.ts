import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/domain/statement.ts";
import { actorId, statementId } from "../../src/domain/ids.ts";
import { cite } from "../../src/domain/evidence.ts";
import { findDates } from "../../src/extract/find-dates.ts";
import { findEvents } from "../../src/extract/find-events.ts";
import { findRelations } from "../../src/extract/find-relations.ts";
import { withActors } from "../support/with-actors.ts";

/** Relations as "from kind to [evidence]". */
function relations(marked: string): string[] {
  const { text, attribution } = withActors(marked);
  const events = findEvents(text, attribution, findDates(text));
  return findRelations(text, attribution, events).map(({ from, kind, to, evidence }) => {
    const words = evidence.map(({ start, end }) => text.article.text.slice(start, end)).join(" / ");
    return `${from} ${kind} ${to} [${words}]`;
  });
}

describe("findRelations", () => {
  it.each([
    ["{Ann Lee|person} warned {Bob Ray|person}.", "Ann Lee warned Bob Ray [Ann Lee warned Bob Ray]"],
    ["{Bob Ray|person} was accused by {Ann Lee|person}.", "Ann Lee accused Bob Ray [Bob Ray was accused by Ann Lee]"],
    ["{Ann Lee|person}, who had sued {Acme}, won.", "Ann Lee sued Acme [Ann Lee, who had sued Acme]"],
    [
      "{Ann Lee|person}, a lawyer, criticised {Bob Ray|person}.",
      "Ann Lee criticised Bob Ray [Ann Lee, a lawyer, criticised Bob Ray]",
    ],
    ["{Arland|state} invaded {Borland|state}.", "Arland invaded Borland [Arland invaded Borland]"],
    [
      "{Arland|state} rejects the plan and accuses {Borland|state} of lies.",
      "Arland accused Borland [Arland rejects the plan and accuses Borland]",
    ],
    [
      "{Arland|state} and its friends and {allies|group} refused.",
      "Arland allied-with allies [Arland and its friends and allies]",
    ],
    ["{Arland|state}-backed {rebels|group} left.", "Arland supports rebels [Arland-backed rebels]"],
    ["The seizure of {Brim|place} by {Arland|state} went on.", "Arland annexed Brim [seizure of Brim by Arland]"],
    [
      "{Arland|state} annexed the {Cold Sea|place} peninsula of {Brim|place}.",
      "Arland annexed Brim [Arland annexed the Cold Sea peninsula of Brim]",
    ],
    ["{Acme} bought {Bolt} for a crown.", "Acme acquired Bolt [Acme bought Bolt]"],
    ["{City} beat {United} at home.", "City beat United [City beat United]"],
    ["{Ann Lee|person} and {Bob Ray|person} met in May.", "Ann Lee met Bob Ray [Ann Lee and Bob Ray met]"],
    ["{Ann Lee|person} spoke with {Bob Ray|person}.", "Ann Lee spoke-with Bob Ray [Ann Lee spoke with Bob Ray]"],
    ["{France|state} and {Spain|state} will meet.", "France to-meet Spain [France and Spain will meet]"],
    [
      "{Ann Lee|person}, who is now a fellow at {Acme}, left.",
      "Ann Lee works-for Acme [Ann Lee, who is now a fellow at Acme]",
    ],
    ["{Spain|state} tourist {Ann Lee|person} left.", "Ann Lee from Spain [Spain tourist Ann Lee]"],
    ["{Spain|state} general {Ann Lee|person} left.", "Ann Lee works-for Spain [Spain general Ann Lee]"],
    ["{Acme} investor {Ann Lee|person} left.", "Ann Lee invests-in Acme [Acme investor Ann Lee]"],
    [
      "{Harbour Council} secretary {Ann Lee|person} left.",
      "Ann Lee officer-of Harbour Council [Harbour Council secretary Ann Lee]",
    ],
    [
      "Former {Spain|state} minister {Ann Lee|person} left.",
      "Ann Lee former-minister-of Spain [Spain minister Ann Lee]",
    ],
    [
      "{Ann Lee|person}, who served as {Spain|state} ambassador in the old days, left.",
      "Ann Lee former-ambassador-of Spain [Ann Lee, who served as Spain]",
    ],
    [
      "{Ann Lee|person} is a former treasurer of {Acme}.",
      "Ann Lee former-officer-of Acme [Ann Lee is a former treasurer of Acme]",
    ],
    [
      "{Spain|state} defence secretary {Ann Lee|person} left.",
      "Ann Lee minister-of Spain [Spain defence secretary Ann Lee]",
    ],
    ["{Spain|state}'s {Ann Lee|person} won.", "Ann Lee affiliated-with Spain [Spain's Ann Lee]"],
    ["{Ann Lee|person} married {Bob Ray|person} in May.", "Ann Lee married Bob Ray [Ann Lee married Bob Ray]"],
  ])("finds in %j", (marked, expected) => {
    expect(relations(marked)).toContain(expected);
  });

  it.each([
    "{Ann Lee|person} did not warn {Bob Ray|person}.",
    "If {Arland|state} invades {Borland|state}, prices rise.",
    "{Arland|state} could bomb {Borland|state}.",
    "{Ann Lee|person} spoke. {Bob Ray|person} listened.",
    "{Ann Lee|person} left; {Bob Ray|person} stayed.",
    "{Ann Lee|person} leads {Bob Ray|person} in the polls.",
    "The {Arland|state}-constructor {Acme} left.",
    "The rebels are {Arland|state}-backed. {Ann Lee|person} left {him=Ann Lee}.",
    "{Ann Lee|person} hopes to be the next president of {Arland|state}.",
  ])("ties nobody in %j", (marked) => {
    expect(relations(marked)).toEqual([]);
  });

  it("does not tie the owner of a name in place of its bearer", () => {
    expect(relations("{Ann Lee|person} warned {Spain|state}'s {Bob Ray|person}.")).toEqual([
      "Ann Lee warned Bob Ray [Ann Lee warned Spain's Bob Ray]",
      "Bob Ray affiliated-with Spain [Spain's Bob Ray]",
    ]);
  });

  it("lists every passage of one tie once", () => {
    const marked = "{Ann Lee|person} warned {Bob Ray|person}. On Monday {Lee=Ann Lee} warned {Ray=Bob Ray} again.";
    expect(relations(marked)).toEqual(["Ann Lee warned Bob Ray [Ann Lee warned Bob Ray / Lee warned Ray]"]);
  });

  it("ties a speaker to the one spoken to, with the statement", () => {
    const { text, attribution } = withActors("{Ann Lee|person} told {Bob Ray|person} that it rains.");
    const at = (words: string) => {
      const start = text.article.text.indexOf(words);
      return { start, end: start + words.length };
    };
    const statement: Statement = {
      ...cite(text.article, at("it rains")),
      id: statementId("s1"),
      kind: "indirect",
      speaker: { ...at("Ann Lee"), actor: actorId("Ann Lee") },
      cue: at("told"),
      via: [],
      addressees: [actorId("Bob Ray")],
      about: [],
      quotes: [],
      status: "said",
      confidence: 0.8,
      foundBy: "test",
    };
    const [relation] = findRelations(text, { ...attribution, statements: [statement] }, []);
    expect(relation).toMatchObject({ kind: "told", from: "Ann Lee", to: "Bob Ray", evidence: [{ statement: "s1" }] });
  });
});
