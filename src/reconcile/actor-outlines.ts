import type { Actor, Role } from "../domain/actor.ts";
import type { ArticleFinds, Story } from "../domain/graph.ts";
import type { ActorId } from "../domain/ids.ts";
import { groupBy } from "./group-by.ts";
import type { Shelf } from "./shelf.ts";

const MOST_ROLES = 100; // of an actor as single stories see it: one whom ten thousand articles name would have as many

/** The joined actors as single stories look at them, kept on a shelf. */
export class ActorOutlines {
  readonly #shelf: Shelf<Actor>;
  readonly #numberOf = new Map<ActorId, number>();
  readonly #shortened = new Set<ActorId>();

  constructor(shelf: Shelf<Actor>) {
    this.#shelf = shelf;
  }

  add(actor: Actor): void {
    const { id, roles } = actor;
    if (roles.length > MOST_ROLES) this.#shortened.add(id);
    const outline = roles.length > MOST_ROLES ? { ...actor, roles: differing(roles) } : actor;
    this.#numberOf.set(id, this.#shelf.put(outline));
  }

  /** The actors as one story sees them: with all the roles that its own reports give, and some that others give. */
  of({ articles }: Story, reports: readonly ArticleFinds[]): (id: ActorId) => Actor | undefined {
    const inside = new Set<string>(articles);
    const own = groupBy(
      reports.flatMap(({ actors }) => actors.filter(({ id }) => this.#shortened.has(id))),
      ({ id }) => id,
    );
    return (id) => {
      const number = this.#numberOf.get(id);
      const outline = number === undefined ? undefined : this.#shelf.get(number);
      if (!outline || !this.#shortened.has(id)) return outline;
      const roles = (own.get(id) ?? []).flatMap((actor) => actor.roles);
      return { ...outline, roles: [...roles, ...outline.roles.filter(({ article }) => !inside.has(article))] };
    };
  }
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
