import { distance } from "fastest-levenshtein";
import type { DisjointSets } from "../disjoint-sets.ts";
import { groupBy } from "../group-by.ts";
import type { ActorReport } from "./actor-report.ts";
import { toSoundKey } from "./sound-key.ts";

/** Letters of the shortest name that has two spellings: among shorter ones two places are alike too often. */
const SHORTEST = 9;

/** Join places of one story whose names sound alike and differ in one letter: "Mazar-i-Sharif", "Mazar-e-Sharif". */
export function joinSpellings(story: readonly ActorReport[], sets: DisjointSets): void {
  const places = story.filter(
    ({ actor, parts }) => actor.named && actor.kind === "place" && parts.join("").length >= SHORTEST,
  );
  for (const alike of groupBy(places, ({ parts }) => toSoundKey(parts.join(""))).values())
    for (const [index, one] of alike.entries())
      for (const other of alike.slice(index + 1))
        if (sets.find(one.index) !== sets.find(other.index) && distance(one.parts.join(" "), other.parts.join(" ")) < 2)
          sets.union(one.index, other.index);
}
