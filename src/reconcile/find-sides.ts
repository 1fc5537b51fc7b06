import type { Actor } from "../domain/actor.ts";
import type { ActorId } from "../domain/ids.ts";
import type { Relation } from "../domain/relation.ts";
import { SEAT_STATES } from "../lexicon/seats.ts";
import { DEMONYMS } from "../lexicon/states.ts";
import { toNameParts } from "./join-actors/to-name-parts.ts";
import { toState } from "./join-actors/to-state.ts";

/** For whom an actor speaks: the state or body at the end of "adviser of", "president of"; the actor itself where nobody is above. */
export type Sides = (actor: ActorId) => string;

const BELONGS = /(?:-of|-for|-to|-in)$/;
const BELONGS_NOT = /^(?:ally|allied|enemy|rival|critic|neighbo|friend|parent|spouse|wife|husband|ambassador)/;
const STEPS = 4; // "spokesman of the adviser of the president of X"

/** Who stands on whose side, from roles, ties and seats of power. */
export function findSides(actors: Iterable<Actor>, relations: Iterable<Relation>): Sides {
  const above = new Map<ActorId, ActorId>();
  const stateOf = new Map<ActorId, string>();
  for (const actor of actors) {
    const { id, roles } = actor;
    const state = stateOfName(actor);
    if (state) stateOf.set(id, state);
    for (const { of } of roles) if (of && of !== id && !above.has(id)) above.set(id, of);
  }
  for (const { kind, from, to } of relations)
    if (BELONGS.test(kind) && !BELONGS_NOT.test(kind) && !above.has(from)) above.set(from, to);
  return (actor) => {
    let at = actor;
    for (let step = 0; step < STEPS && !stateOf.get(at); step++) at = above.get(at) ?? at;
    return stateOf.get(at) ?? at;
  };
}

/** The state that a name itself tells: of a state, a seat of power, "Norwegian officials", "palace spokesman". */
function stateOfName({ name, kind }: Actor): string | undefined {
  const own = toState(name);
  if (own && (kind === "state" || kind === "place")) return `state ${own}`;
  const words = toNameParts(name);
  const seat = SEAT_STATES.get(words.join(" "));
  if (seat) return `state ${seat}`;
  if (kind === "person" && words.length < 4 && !words.some((word) => DEMONYMS.has(word))) return undefined;
  for (const length of [2, 1])
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length).join(" ");
      const state = SEAT_STATES.get(part) ?? DEMONYMS.get(part) ?? toState(part);
      if (state) return `state ${state}`;
    }
  return undefined;
}
