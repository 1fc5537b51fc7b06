import type { ArticleFinds } from "../domain/graph.ts";
import type { ActorId, EventId } from "../domain/ids.ts";

/** The same finds with every reference to an article's own actor turned into one to the joined actor, and its own actors likewise. */
export function withJoinedActors(finds: ArticleFinds, idOf: ReadonlyMap<ActorId, ActorId>): ArticleFinds {
  const joined = (id: ActorId): ActorId => idOf.get(id) ?? id;
  const known = new Set<ActorId | EventId>(finds.actors.map(({ id }) => id));
  const joinedOrEvent = (id: ActorId | EventId): ActorId | EventId => (isActor(id, known) ? joined(id) : id);
  return {
    article: finds.article,
    actors: finds.actors.map((actor) => ({
      ...actor,
      id: joined(actor.id),
      roles: actor.roles.map((role) => (role.of ? { ...role, of: joined(role.of) } : role)),
    })),
    mentions: finds.mentions.map(({ suspected, ...mention }) => {
      const actor = joined(mention.actor);
      return suspected
        ? { ...mention, actor, suspected: { ...suspected, actor: joined(suspected.actor) } }
        : { ...mention, actor };
    }),
    statements: finds.statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker && { ...statement.speaker, actor: joined(statement.speaker.actor) },
      via: statement.via.map((via) => ({ ...via, actor: joined(via.actor) })),
      addressees: unique(statement.addressees.map(joined)),
      about: unique(statement.about.map(joinedOrEvent)),
    })),
    events: finds.events.map(({ place, ...event }) => ({
      ...event,
      ...(place && { place: joined(place) }),
      participants: event.participants.map((participant) => ({ ...participant, actor: joined(participant.actor) })),
    })),
    relations: finds.relations.map((tie) => ({ ...tie, from: joined(tie.from), to: joined(tie.to) })),
  };
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
const isActor = (id: ActorId | EventId, known: ReadonlySet<ActorId | EventId>): id is ActorId => known.has(id);
