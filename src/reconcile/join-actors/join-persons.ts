import { distance } from "fastest-levenshtein";
import type { DisjointSets } from "../disjoint-sets.ts";
import { groupBy } from "../group-by.ts";
import type { ActorReport } from "./actor-report.ts";
import { joinShortNames } from "./join-short-names.ts";
import { sameGivenName } from "./same-given-name.ts";
import { toSoundKey } from "./sound-key.ts";
import { CarefulJoiner, chooseBearer, firstOfEach } from "./told-apart.ts";

const SHORTEST_SOUND = 3; // signs of a sound key; shorter ones are shared by too many names
const LEAST_SPELLING = 0.65; // share of letters that two spellings of one surname have in common, at least

/** Join the persons of one story whose names can only be one: surname and full name, and other spellings of either. */
export function joinPersons(reports: readonly ActorReport[], sets: DisjointSets): void {
  const persons = reports.filter(({ actor, parts }) => actor.named && actor.kind === "person" && parts.length > 0);
  for (const block of groupBy(persons, ({ story, parts }) => `${story} ${soundOfSurname(parts)}`).values()) {
    joinFullNames(block, sets);
    joinSurnames(block, sets);
  }
  for (const story of groupBy(reports, ({ story }) => story).values()) joinShortNames(story, sets);
}

const surname = (parts: readonly string[]): string => parts.at(-1) ?? "";

function soundOfSurname(parts: readonly string[]): string {
  const sound = toSoundKey(surname(parts));
  return sound.length < SHORTEST_SOUND ? surname(parts) : sound;
}

function joinFullNames(block: readonly ActorReport[], sets: DisjointSets): void {
  const full = firstOfEach(
    block.filter(({ parts }) => parts.length > 1),
    sets,
  );
  const joiner = new CarefulJoiner(block, sets);
  for (const [index, one] of full.entries())
    for (const other of full.slice(index + 1))
      if (sameFullName(one.parts, other.parts) && !joiner.areToldApart(one, other)) joiner.join(one, other);
}

/** Persons of one story by surname alone: with one another, and with the one full name they can belong to. */
function joinSurnames(block: readonly ActorReport[], sets: DisjointSets): void {
  const full = block.filter(({ parts }) => parts.length > 1);
  const single = block.filter(({ parts }) => parts.length === 1);
  for (const [index, one] of single.entries()) {
    const same = single.slice(0, index).find(({ parts }) => sameSurname(parts, one.parts));
    if (same) sets.union(same.index, one.index);
  }
  const joiner = new CarefulJoiner(block, sets);
  for (const one of firstOfEach(single, sets)) {
    const spelledSo = full.filter(({ parts }) => surname(parts) === surname(one.parts));
    const alike = spelledSo.length > 0 ? spelledSo : full.filter(({ parts }) => sameSurname(parts, one.parts));
    const called = alike.filter((full) => shareTitle(one, full)); // "President Merrow" is not the president's wife
    const bearers = called.length > 0 ? called : alike;
    const bearer = chooseBearer(bearers, sets);
    const among = firstOfEach(alike, sets).length; // beside a son or wife the bare surname is the one named most
    if (bearer && (among > 1 || !joiner.areToldApart(one, bearer))) joiner.join(one, bearer);
  }
}

/** Both bear one title, by its last word: "President", "U.S. President". */
function shareTitle({ actor: a }: ActorReport, { actor: b }: ActorReport): boolean {
  const heads = new Set(a.roles.map(({ title }) => headOf(title)));
  return b.roles.some(({ title }) => heads.has(headOf(title)));
}

const headOf = (title: string): string => title.toLowerCase().split(" of ")[0]?.split(" ").at(-1) ?? "";

/** Same surname and a given name that may be the same; or one name is the end of the other ("Mr", a second given name before). */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < long.length && long.slice(-short.length).join(" ") === short.join(" ")) return true;
  return sameSurname(a, b) && sameGivenName(a[0] ?? "", b[0] ?? "");
}

function sameSurname(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [surname(a), surname(b)];
  if (one === other) return true;
  const key = toSoundKey(one);
  if (key.length < SHORTEST_SOUND || key !== toSoundKey(other)) return false;
  return 1 - distance(one, other) / Math.max(one.length, other.length) >= LEAST_SPELLING;
}
