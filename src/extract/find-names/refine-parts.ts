import { DIRECTIONS } from "../../lexicon/regions.ts";
import type { Token } from "../tokenize.ts";
import { kindByLists } from "./name-lexicon.ts";
import { isHyphen } from "./name-words.ts";
import type { SettledName } from "./settle-kinds.ts";
import { keyOf, toPart, toPlainPart, type NamePart } from "./name-part.ts";

/** From this confidence on the first words of a thing's name are taken for an actor. */
const SURE = 0.8;

/** What only the whole article tells: "Ford-Carter talks" are two persons, "eastern Ukraine" is no state. */
export function refineParts(
  tokens: readonly Token[],
  parts: readonly NamePart[],
  settled: Map<string, SettledName>,
): NamePart[] {
  const refined: NamePart[] = [];
  for (const part of parts) {
    const cut = cutPair(tokens, part, settled) ?? cutThing(tokens, part, settled);
    if (cut) refined.push(...cut);
    else refined.push(withDirection(tokens, part, settled));
  }
  return refined;
}

/** Both sides of a hyphen when each is a name of its own somewhere else in the article. */
function cutPair(
  tokens: readonly Token[],
  part: NamePart,
  settled: ReadonlyMap<string, SettledName>,
): NamePart[] | undefined {
  for (let i = part.first + 1; i < part.last - 1; i++) {
    if (!isHyphen(tokens[i])) continue;
    const left = settled.get(keyOf(tokens, part.first, i));
    const right = settled.get(keyOf(tokens, i + 1, part.last));
    if (left === undefined || right === undefined || left.kind === "thing" || right.kind === "thing") continue;
    return [
      toPart(tokens, part.first, i, part.title, false, part.weak),
      toPlainPart(tokens, i + 1, part.last, part.weak),
    ];
  }
  return undefined;
}

/** "Ford Science Fair": the event is no actor, whoever it is named after may be. */
function cutThing(tokens: readonly Token[], part: NamePart, settled: Map<string, SettledName>): NamePart[] | undefined {
  if (part.last - part.first < 2 || settled.get(part.key)?.kind !== "thing") return undefined;
  for (let last = part.last - 1; last > part.first; last--) {
    const key = keyOf(tokens, part.first, last);
    const met = settled.get(key);
    const kind = met === undefined || met.confidence < SURE ? kindByLists(key) : met.kind;
    if (kind === undefined || kind === "thing" || kind === "group") continue;
    if (!settled.has(key)) settled.set(key, { kind, confidence: 0.85, foundBy: "name-before-thing", count: 1 });
    return [toPart(tokens, part.first, last, part.title, false, part.weak)];
  }
  return undefined;
}

/** A part of a state, called by a direction written small: a place of its own. */
function withDirection(tokens: readonly Token[], part: NamePart, settled: Map<string, SettledName>): NamePart {
  const before = tokens[part.first - 1];
  if (part.demonym || before === undefined || before.capital || !DIRECTIONS.has(before.lower)) return part;
  if (settled.get(part.key)?.kind !== "state") return part;
  const wider = toPlainPart(tokens, part.first - 1, part.last, false);
  settled.set(wider.key, {
    kind: "place",
    confidence: 0.9,
    foundBy: "direction-of-state",
    count: 1,
  });
  return wider;
}
