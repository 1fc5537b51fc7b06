import type { ActorKind } from "../../domain/actor.ts";
import type { CorrectionMark } from "../../domain/correction-mark.ts";
import type { DiscrepancyNature } from "../../domain/discrepancy.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { Graph } from "../../domain/graph.ts";
import type { ActorId, DiscrepancyId, EventId, StatementId } from "../../domain/ids.ts";
import type { StatementKind } from "../../domain/statement.ts";
import { actorMembers, eventMembers } from "./find-targets.ts";
import { createGrouping, type Grouping, type Member } from "./grouping.ts";

/** What was said of one kind of find, by the id that stood for it then: the last word about each counts. */
export interface Verdicts<Id, Kind> {
  readonly rejected: Set<Id>;
  readonly confirmed: Set<Id>;
  readonly names: Map<Id, string>;
  readonly kinds: Map<Id, Kind>;
  readonly marks: (readonly [Id, CorrectionMark])[];
}

/** Something split off: what the machine had its first passage belong to, and its name, if one was given. */
export interface SplitOff<Owner> {
  readonly from: Owner;
  readonly name?: string;
}

/** Merges and splits of one kind of find. */
export interface Grouped<Owner> {
  readonly grouping: Grouping<Owner>;
  readonly splits: Map<Owner, SplitOff<Owner>>;
}

/** Claims split off a discrepancy: of which one, as it stood then, and how they are explained, if anybody did. */
export interface ClaimSplit {
  readonly id: DiscrepancyId;
  readonly from: DiscrepancyId;
  /** Of the claims, as `keyOfClaim` makes them. */
  readonly keys: ReadonlySet<string>;
  readonly name?: string;
}

/** What tells a claim from others: two of one discrepancy never stand in the same place. */
export const keyOfClaim = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`;

/** All that corrections say about a graph, before anything is rewritten. */
export interface Decisions {
  readonly actors: Verdicts<ActorId, ActorKind> & Grouped<ActorId>;
  readonly events: Verdicts<EventId, string> & Grouped<EventId>;
  readonly statements: Verdicts<StatementId, StatementKind> & {
    /** Who said it instead, by a mention; null for nobody named. */
    readonly speakers: Map<StatementId, Member<ActorId> | null>;
    /** Statements said to report one utterance, by each of them. */
    readonly together: Map<StatementId, ReadonlySet<StatementId>>;
    /** Statements said to echo no other. */
    readonly alone: Set<StatementId>;
  };
  readonly discrepancies: Verdicts<DiscrepancyId, DiscrepancyNature> & {
    readonly grouping: Grouping<DiscrepancyId>;
    readonly splits: ClaimSplit[];
  };
}

const noVerdicts = <Id, Kind>(): Verdicts<Id, Kind> => ({
  rejected: new Set(),
  confirmed: new Set(),
  names: new Map(),
  kinds: new Map(),
  marks: [],
});

/** Nothing decided yet. */
export const undecided = (graph: Graph): Decisions => ({
  actors: { ...noVerdicts(), grouping: createGrouping(actorMembers(graph)), splits: new Map() },
  events: { ...noVerdicts(), grouping: createGrouping(eventMembers(graph)), splits: new Map() },
  statements: { ...noVerdicts(), speakers: new Map(), together: new Map(), alone: new Set() },
  discrepancies: { ...noVerdicts(), grouping: createGrouping<DiscrepancyId>([]), splits: [] },
});
