import type { ActorKind } from "../../domain/actor.ts";

/** What a name may turn out to be; "thing" is everything that is no actor. */
export type NameKind = ActorKind | "thing";
/** Evidence for each kind, in log-odds that add up over the article. */
export type Votes = Record<NameKind, number>;

export const noVotes = (): Votes => ({ person: 0, organisation: 0, state: 0, place: 0, group: 0, thing: 0 });

/** The one object for what says nothing of any kind: known without a look at its votes. */
const NONE: Readonly<Votes> = Object.freeze(noVotes());

/** The votes, or the one object for none. */
export const orNone = (votes: Readonly<Votes>): Readonly<Votes> =>
  Object.values(votes).some((value) => value !== 0) ? votes : NONE;

/** Add up what speaks for each kind, the second weighted by `share`. */
export function addVotes(votes: Votes, more: Readonly<Votes>, share = 1): void {
  if (more === NONE) return;
  votes.person += more.person * share;
  votes.organisation += more.organisation * share;
  votes.state += more.state * share;
  votes.place += more.place * share;
  votes.group += more.group * share;
  votes.thing += more.thing * share;
}
