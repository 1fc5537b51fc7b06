import * as v from "valibot";
import type { Graph } from "../../domain/graph.ts";
import { actorId } from "../../domain/ids.ts";
import { inspectGraph } from "../../graph-file/decode-graph.ts";
import { GraphSchema } from "../../graph-file/graph-schema.ts";
import { GraphCollector } from "../../reconcile/graph-collector.ts";
import type { GraphSink } from "../../reconcile/graph-sink.ts";

/**
 * Passes records on and checks them on the way, story by story, as every reader of the whole graph will; of actors and
 * ties, which reach beyond single stories, the shape alone. Throws where one is broken.
 */
export function checkedSink(sink: GraphSink, out: string): GraphSink {
  const actors = new Set<string>();
  let story = new GraphCollector();
  return {
    add: (list, records, at) => {
      sink.add(list, records, at);
      if (list === "actors") for (const { id } of records) actors.add(id);
      if (list === "actors" || list === "relations") refuseMisshapen(list, records);
      else story.add(list, records, at);
      if (list !== "stories") return;
      refuseBroken(withActors(story.toGraph(), actors), out);
      story = new GraphCollector();
    },
  };
}

function refuseMisshapen(list: "actors" | "relations", records: readonly unknown[]): void {
  const { issues } = v.safeParse(GraphSchema.entries[list], records);
  if (issues) throw faultOf(`${list}: ${issues[0].message}`);
}

/** Throws where a graph, or a part of one, cannot be read as every reader of it will. */
export function refuseBroken(graph: Graph, out: string): void {
  const [broken] = inspectGraph(graph, out).problems;
  if (broken) throw faultOf(broken.message);
}

const faultOf = (message: string): Error =>
  new Error(`The graph that was built is broken, which is a fault of Hearsay: ${message}`);

/** The part of a graph with a stand-in for every actor that it refers to and that is in the graph. */
function withActors(part: Graph, known: ReadonlySet<string>): Graph {
  const named = new Set(actorsIn(part).filter((id) => known.has(id)));
  const actors = Array.from(named, (id) => ({
    id: actorId(id),
    kind: "person" as const,
    name: id,
    named: true,
    aliases: [],
    roles: [],
  }));
  return { ...part, actors };
}

const actorsIn = ({ mentions, statements, events, discrepancies, agreements }: Graph): string[] => [
  ...mentions.flatMap(({ actor, suspected }) => (suspected ? [actor, suspected.actor] : [actor])),
  ...statements.flatMap(({ speaker, via, addressees, about }) => [
    ...(speaker ? [speaker.actor] : []),
    ...via.map(({ actor }) => actor),
    ...addressees,
    ...about,
  ]),
  ...events.flatMap(({ place, participants }) => [
    ...(place ? [place] : []),
    ...participants.map(({ actor }) => actor),
  ]),
  ...[...discrepancies, ...agreements].flatMap(({ about }) => about),
];
