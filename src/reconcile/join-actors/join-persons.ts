import { distance } from "fastest-levenshtein";
import type { DisjointSets } from "../disjoint-sets.ts";
import { groupBy } from "../group-by.ts";
import type { ActorReport } from "./actor-report.ts";
import { sameGivenName } from "./same-given-name.ts";
import { toSoundKey } from "./sound-key.ts";

const SHORTEST_SOUND = 3; // signs of a sound key; shorter ones are shared by too many names
const LEAST_SPELLING = 0.65; // share of letters that two spellings of one surname have in common, at least

/** Join the persons of one story whose names can only be one: surname and full name, and other spellings of either. */
export function joinPersons(reports: readonly ActorReport[], sets: DisjointSets): void {
  const persons = reports.filter(({ actor, parts }) => actor.named && actor.kind === "person" && parts.length > 0);
  for (const block of groupBy(persons, ({ story, parts }) => `${story} ${soundOfSurname(parts)}`).values())
    joinBlock(block, sets);
  for (const story of groupBy(persons, ({ story }) => story).values()) joinFirstNames(story, sets);
}

const surname = (parts: readonly string[]): string => parts.at(-1) ?? "";

function soundOfSurname(parts: readonly string[]): string {
  const sound = toSoundKey(surname(parts));
  return sound.length < SHORTEST_SOUND ? surname(parts) : sound;
}

/** Persons of one story whose surnames sound alike. */
function joinBlock(block: readonly ActorReport[], sets: DisjointSets): void {
  const full = firstOfEach(
    block.filter(({ parts }) => parts.length > 1),
    sets,
  );
  for (const [index, one] of full.entries())
    for (const other of full.slice(index + 1))
      if (sameFullName(one.parts, other.parts)) sets.union(one.index, other.index);
  const single = block.filter(({ parts }) => parts.length === 1);
  for (const [index, one] of single.entries()) {
    const same = single.slice(0, index).find(({ parts }) => sameSurname(parts, one.parts));
    if (same) sets.union(same.index, one.index);
  }
  for (const one of single) {
    const spelledSo = full.filter(({ parts }) => surname(parts) === surname(one.parts));
    const alike = spelledSo.length > 0 ? spelledSo : full.filter(({ parts }) => sameSurname(parts, one.parts));
    const bearers = firstOfEach(alike, sets);
    const [only] = bearers;
    if (only && bearers.length === 1 && !toldApart(one, only, block, sets)) sets.union(one.index, only.index);
  }
}

/** One report of each set, the first. */
function firstOfEach(reports: readonly ActorReport[], sets: DisjointSets): ActorReport[] {
  return [...groupBy(reports, ({ index }) => sets.find(index)).values()].flatMap(([first]) => first ?? []);
}

/** Whether some article of the block has both as two persons. */
function toldApart(one: ActorReport, other: ActorReport, block: readonly ActorReport[], sets: DisjointSets): boolean {
  const root = sets.find(other.index);
  return block.some(
    ({ index, article, parts }) =>
      index !== one.index && article === one.article && parts.length > 1 && sets.find(index) === root,
  );
}

function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < long.length && long.slice(-short.length).join(" ") === short.join(" ")) return true; // a title or name before
  return sameSurname(a, b) && sameGivenName(a[0] ?? "", b[0] ?? "");
}

function sameSurname(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [surname(a), surname(b)];
  if (one === other) return true;
  const key = toSoundKey(one);
  if (key.length < SHORTEST_SOUND || key !== toSoundKey(other)) return false;
  return 1 - distance(one, other) / Math.max(one.length, other.length) >= LEAST_SPELLING;
}

/** "Kim" and "Kim Jong-un", "Madonna" and "Madonna Ciccone": a single name that is the first of just one full name. */
function joinFirstNames(story: readonly ActorReport[], sets: DisjointSets): void {
  const full = groupBy(
    story.filter(({ parts }) => parts.length > 1),
    ({ parts }) => parts[0],
  );
  const surnames = new Set(story.filter(({ parts }) => parts.length > 1).map(({ parts }) => surname(parts)));
  for (const one of story) {
    const [name = ""] = one.parts;
    if (one.parts.length !== 1 || surnames.has(name)) continue;
    const bearers = firstOfEach(full.get(name) ?? [], sets);
    const [only] = bearers;
    if (only && bearers.length === 1 && !toldApart(one, only, story, sets)) sets.union(one.index, only.index);
  }
}
