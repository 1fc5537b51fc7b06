import type { Actor, Role } from "../domain/actor.ts";
import type { ActorId } from "../domain/ids.ts";
import type { Shelf } from "./shelf.ts";

const MOST_ROLES = 100; // of an actor as single stories see it: one whom ten thousand articles name would have as many

/** The joined actors as single stories look at them, kept on a shelf. */
export class ActorOutlines {
  readonly #shelf: Shelf<Actor>;
  readonly #numberOf = new Map<ActorId, number>();

  constructor(shelf: Shelf<Actor>) {
    this.#shelf = shelf;
  }

  add(actor: Actor): void {
    const { id, roles } = actor;
    const outline = roles.length > MOST_ROLES ? { ...actor, roles: differing(roles) } : actor;
    this.#numberOf.set(id, this.#shelf.put(outline));
  }

  get = (id: ActorId): Actor | undefined => {
    const number = this.#numberOf.get(id);
    return number === undefined ? undefined : this.#shelf.get(number);
  };
}

/** One of each title and superior, the first ones. */
function differing(roles: readonly Role[]): Role[] {
  const met = new Map<string, Role>();
  for (const role of roles) {
    const key = `${role.title} ${role.of ?? ""}`;
    if (!met.has(key)) met.set(key, role);
  }
  return [...met.values()].slice(0, MOST_ROLES);
}
