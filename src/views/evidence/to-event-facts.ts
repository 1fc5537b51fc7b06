import type { Article } from "../../domain/article.ts";
import type { Event } from "../../domain/event.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { ArticleId } from "../../domain/ids.ts";
import type { GraphIndex } from "../../network/index-graph.ts";
import { tellWhen } from "../shared/tell-when.ts";

/** What one article gives for one fact, with the words that give it. */
export interface Fact {
  readonly says: string;
  readonly evidence: Evidence;
}

export interface FactCell {
  readonly facts: readonly Fact[];
  /** Another article gives something that cannot be true together with it. */
  readonly disagrees: boolean;
}

export interface EventFacts {
  /** In the order of the table: date, place, participants, then whatever else is compared. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly article: Article; readonly cells: ReadonlyMap<string, FactCell> }[];
}

/** An actor this near to the event's words, in code units, is told together with it: about two sentences. */
const NEAR = 250;

interface Claimed extends Fact {
  readonly column: string;
  readonly disagrees: boolean;
}

function dates({ mentions }: Event): Claimed[] {
  const dated = mentions.flatMap(({ article, when }) => (when ? [{ article, when }] : []));
  return dated.map(({ article, when }) => ({
    column: "date",
    says: tellWhen(when),
    evidence: { article, start: when.start, end: when.end },
    disagrees: dated.some(
      ({ article: other, when: { from, to } }) => other !== article && (to < when.from || from > when.to),
    ),
  }));
}

function nearbyActors({ actors, mentionsByActor }: GraphIndex, { mentions, participants, place }: Event): Claimed[] {
  const near = (evidence: Evidence): boolean =>
    mentions.some(
      ({ article, start, end }) =>
        article === evidence.article && evidence.start < end + NEAR && evidence.end > start - NEAR,
    );
  const tell = (column: string, id: (typeof participants)[number]["actor"]): Claimed[] =>
    (mentionsByActor.get(id) ?? []).filter(near).flatMap(({ article, start, end }) => {
      const says = actors.get(id)?.name;
      return says === undefined ? [] : [{ column, says, evidence: { article, start, end }, disagrees: false }];
    });
  return [...(place ? tell("place", place) : []), ...participants.flatMap(({ actor }) => tell("participants", actor))];
}

function compared({ discrepanciesByNode, agreementsByNode }: GraphIndex, { id }: Event): Claimed[] {
  const told = (disagrees: boolean) => (matter: { kind: string; claims: readonly (Evidence & { says: string })[] }) =>
    matter.claims.map(({ says, article, start, end }) => ({
      column: matter.kind,
      says: tellWhen({ edtf: says }),
      evidence: { article, start, end },
      disagrees,
    }));
  return [
    ...(discrepanciesByNode.get(id) ?? []).flatMap(told(true)),
    ...(agreementsByNode.get(id) ?? []).flatMap(told(false)),
  ];
}

/** Each thing said once, and as disagreeing if it is so anywhere. */
function toCell(claims: readonly Claimed[]): FactCell {
  const facts = new Map<string, Fact>();
  for (const { says, evidence } of claims) if (!facts.has(says)) facts.set(says, { says, evidence });
  return { facts: [...facts.values()], disagrees: claims.some(({ disagrees }) => disagrees) };
}

const FIRST_COLUMNS = ["date", "place", "participants"];

/** What each article gives about an event, side by side. Articles stand in the order of the graph. */
export function toEventFacts(index: GraphIndex, event: Event): EventFacts {
  const claims = [...dates(event), ...nearbyActors(index, event), ...compared(index, event)];
  const told = new Set<ArticleId>(
    [...event.mentions, ...claims.map(({ evidence }) => evidence)].map((one) => one.article),
  );
  const known = new Set(claims.map(({ column }) => column));
  const columns = [...new Set([...FIRST_COLUMNS, ...known])].filter((column) => known.has(column));
  const rows = [...index.articles.values()]
    .filter(({ id }) => told.has(id))
    .map((article) => {
      const own = claims.filter(({ evidence }) => evidence.article === article.id);
      const cells = columns.map((column) => [column, toCell(own.filter((claim) => claim.column === column))] as const);
      return { article, cells: new Map(cells) };
    });
  return { columns, rows };
}
