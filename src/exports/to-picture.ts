import type { Graph, Position } from "../domain/graph.ts";
import { collectTies } from "../network/collect-ties.ts";
import { type Tie, tieConfidence } from "../network/tie.ts";
import { thinLabels } from "./thin-labels.ts";
import { type LookKind, LOOKS, SURFACE, toLegend } from "./palette.ts";
import type { Picture, PictureEdge, PictureNode } from "./picture.ts";

/** Below this confidence, 0..1, a tie is drawn dashed. */
const DOUBTFUL = 0.5;
const SMALLEST = 22;
const LARGEST = 56;
const WIDEST_LINE = 6;
/** Of a line of a label. */
const LABEL_CHARACTERS = 22;

/** Outlets, or files where no outlet is known, in one line; cut with a count, never silently. */
export function toSourcesLine({ articles }: Pick<Graph, "articles">, most = 8): string {
  const names = [...new Set(articles.map(({ outlet, file }) => outlet ?? file))];
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return `${articles.length === 1 ? "1 article" : `${articles.length} articles`}: ${names.slice(0, most).join(", ")}${more}`;
}

function toNode(id: string, kind: LookKind, label: string, place: Position, passages: number): PictureNode {
  const size = Math.min(LARGEST, SMALLEST + 6 * Math.sqrt(passages));
  const { shape, fill, stroke } = LOOKS[kind];
  return {
    id,
    x: place.x,
    y: place.y,
    width: size,
    height: size,
    labelLines: wrapWords(label, LABEL_CHARACTERS),
    shape,
    fill,
    stroke,
    strokeWidth: 2,
    label,
    labelSize: 13,
  };
}

function toEdge(tie: Tie): PictureEdge {
  const [source, target] = tie.ends;
  const width = Math.min(WIDEST_LINE, 1 + Math.log2(tie.passages.length));
  return { source, target, stroke: SURFACE.line, opacity: 0.4, width, dashed: tieConfidence(tie) < DOUBTFUL };
}

/** Text in lines of at most so many characters, broken between words. */
function wrapWords(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A grid for nodes without a place in the graph's layout, below all that have one. */
function placesOf({ layout = [], actors, events }: Graph): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>(layout.map((place) => [place.id, place]));
  const bottom = layout.reduce((most, { y }) => Math.max(most, y), 0) + 120;
  const homeless = [...actors, ...events].filter(({ id }) => !places.has(id));
  const columns = Math.max(1, Math.ceil(Math.sqrt(homeless.length)));
  for (const [number, { id }] of homeless.entries())
    places.set(id, { id, x: (number % columns) * 130, y: bottom + Math.floor(number / columns) * 90 });
  return places;
}

/** A graph drawn without a screen: its actors and events where its layout puts them, in the page's light colours. */
export function toPicture(graph: Graph): Picture {
  const places = placesOf(graph);
  const disputed = new Set<string>(graph.discrepancies.flatMap(({ about }) => about));
  const passages = new Map<string, number>();
  for (const { actor } of graph.mentions) passages.set(actor, (passages.get(actor) ?? 0) + 1);
  const things = [
    ...graph.actors.map(({ id, kind, name }) => [id, kind, name, passages.get(id) ?? 1] as const),
    ...graph.events.map(({ id, label, mentions }) => [id, "event", label, mentions.length] as const),
  ];
  const weights = new Map<string, number>(things.map(([id, , , count]) => [id, count]));
  const everyNode = things.flatMap(([id, kind, label, count]) => {
    const place = places.get(id);
    return place ? [{ ...toNode(id, kind, label, place, count), disputed: disputed.has(id) }] : [];
  });
  const participation = graph.events.flatMap(({ id, participants }) =>
    [...new Set(participants.map(({ actor }) => actor))].map((source): PictureEdge => ({
      source,
      target: id,
      stroke: SURFACE.line,
      width: 1,
    })),
  );
  const { ground, ink, muted, accent } = SURFACE;
  return {
    nodes: thinLabels(everyNode, (id) => weights.get(id) ?? 0),
    edges: [...[...collectTies(graph).values()].map(toEdge), ...participation],
    legend: toLegend(new Set(things.map(([, kind]) => kind))),
    sources: toSourcesLine(graph),
    ground,
    ink,
    muted,
    accent,
  };
}
