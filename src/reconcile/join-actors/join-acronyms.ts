import { groupBy } from "../group-by.ts";
import type { DisjointSets } from "../disjoint-sets.ts";
import type { ActorReport } from "./actor-report.ts";
import { toNameParts } from "./to-name-parts.ts";
import { toState } from "./to-state.ts";

const SMALL_WORDS = new Set("of the and for in on to at & de la du des der und".split(" "));
const ACRONYM = /^[A-Z][A-Z0-9&]{1,6}$/;

/**
 * Join organisations written as an acronym with those written out, within a story: "OSCE" and "Organization for Security
 * and Cooperation in Europe". Also a body with and without its state before it: "U.S. State Department".
 */
export function joinAcronyms(reports: readonly ActorReport[], sets: DisjointSets): void {
  const organisations = reports.filter(({ actor }) => actor.named && actor.kind === "organisation");
  for (const story of groupBy(organisations, ({ story }) => story).values()) {
    const longForms = groupBy(
      story.flatMap((report) => initialsOf(report).map((initials) => ({ initials, report }))),
      ({ initials }) => initials,
    );
    for (const report of story)
      for (const acronym of acronymsOf(report))
        for (const { report: long } of longForms.get(acronym) ?? []) sets.union(report.index, long.index);
    joinWithoutState(story, sets);
  }
}

const acronymsOf = ({ actor }: ActorReport): string[] =>
  [actor.name, ...actor.aliases]
    .map((name) => name.replaceAll(".", ""))
    .filter((name) => ACRONYM.test(name))
    .map((name) => name.toLowerCase());

function initialsOf({ actor }: ActorReport): string[] {
  const words = toNameParts(actor.name);
  if (words.length < 2) return [];
  const initials = (kept: readonly string[]): string => kept.map(([letter]) => letter ?? "").join("");
  return [...new Set([initials(words), initials(words.filter((word) => !SMALL_WORDS.has(word)))])].filter(
    ({ length }) => length > 1,
  );
}

function joinWithoutState(story: readonly ActorReport[], sets: DisjointSets): void {
  const whole = new Map(story.map(({ parts, index }) => [parts.join(" "), index]));
  for (const { parts, index } of story)
    for (const words of [1, 2]) {
      const bare = whole.get(parts.slice(words).join(" "));
      const state = toState(parts.slice(0, words).join(" "));
      if (bare !== undefined && state && parts.length - words > 1) sets.union(bare, index);
    }
}
