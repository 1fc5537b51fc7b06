import type { Core, NodeCollection, NodeSingular } from "cytoscape";
import type { LegendEntry, Picture, PictureEdge, PictureNode, PictureShape } from "../../exports/picture.ts";
import type { NodeKind } from "../../network/node-kind.ts";
import { NODE_KINDS } from "../../network/node-kind.ts";
import { toNodeId } from "../../network/to-node-id.ts";
import { KIND_TITLES } from "../shared/kind-titles.ts";
import type { Stage } from "../shared/stage.ts";
import { measureText } from "./measure-text.ts";
import { LABEL_SIDES, type Measure, wrapLabel } from "./place-labels.ts";
import { type Palette, readPalette } from "./read-palette.ts";

const SHAPE_OF: Readonly<Record<NodeKind, PictureShape>> = {
  person: "circle",
  organisation: "rounded-square",
  state: "hexagon",
  place: "tag",
  group: "double-ring",
  event: "diamond",
  statement: "bubble",
  article: "page",
};

/** The part of a bubble's width that its words take. */
const WORDS_WIDTH = 0.9;

const kindOfNode = (data: unknown): NodeKind => NODE_KINDS.find((kind) => kind === data) ?? "article";

/** The label as it stands there: broken into the same lines, on the same side; nothing where it gave way. */
function toLabel(
  node: NodeSingular,
  faces: Readonly<Record<"sans" | "serif", Measure>>,
): Pick<PictureNode, "label" | "labelLines" | "labelSide" | "labelSize"> {
  const [label, labelSize] = [String(node.data("label")), Number(node.data("font"))];
  if (node.data("kind") === "statement") {
    const words = String(node.data("text") ?? label);
    const most = (node.width() * WORDS_WIDTH) / labelSize;
    return { label, labelSize, labelSide: "inside", labelLines: wrapLabel(words, faces.serif, most) };
  }
  const labelSide = LABEL_SIDES.find((side) => side === node.data("side"));
  if (!labelSide) return { label, labelSize, labelLines: [] };
  return { label, labelSize, labelSide, labelLines: wrapLabel(label, faces.sans, Number(node.data("most"))) };
}

/** All but the grounds of open communities. */
const stands = (cy: Core): NodeCollection => cy.nodes('[kind != "room"]');

function toNodes(cy: Core, palette: Palette): readonly PictureNode[] {
  const faces = { sans: measureText(palette.sans), serif: measureText(palette.serif) };
  return stands(cy).map((node) => {
    const isCommunity = node.data("kind") === "community";
    const kind = kindOfNode(node.data("kind"));
    return {
      id: node.id(),
      ...node.position(),
      width: Number(node.data("width")),
      height: Number(node.data("height")),
      shape: isCommunity ? "circle" : SHAPE_OF[kind],
      fill: isCommunity ? palette.sunken : palette.kinds[kind].fill,
      stroke: isCommunity ? palette.line : palette.kinds[kind].stroke,
      strokeWidth: isCommunity ? Number(node.data("ring")) : 2,
      ...toLabel(node, faces),
      soft: node.data("soft") === true,
      disputed: node.data("disputed") === true,
      corrected: node.data("corrected") === true,
      selected: node.hasClass("selected") || node.hasClass("chosen"),
    };
  });
}

function toEdges(cy: Core): readonly PictureEdge[] {
  return cy.edges().map((edge) => ({
    source: String(edge.data("source")),
    target: String(edge.data("target")),
    stroke: String(edge.style("line-color")),
    width: Number(edge.data("width")),
    opacity: Number(edge.style("line-opacity")),
    dashed: edge.data("doubtful") === true,
    arrow: ["addressee", "about"].includes(String(edge.data("kind"))),
  }));
}

function toLegend(cy: Core, palette: Palette): readonly LegendEntry[] {
  const there = new Set(cy.nodes().map((node) => String(node.data("kind"))));
  return NODE_KINDS.filter((kind) => there.has(kind)).map((kind) => ({
    label: KIND_TITLES[kind].one,
    shape: SHAPE_OF[kind],
    ...palette.kinds[kind],
  }));
}

function toPicture(cy: Core): Picture {
  const palette = readPalette(document.documentElement);
  return {
    nodes: toNodes(cy, palette),
    edges: toEdges(cy),
    legend: toLegend(cy, palette),
    sources: "",
    ink: palette.ink,
    ground: palette.paper,
    muted: palette.inkSoft,
    accent: palette.danger,
  };
}

/** What the rest of the page may ask of a drawing. */
export function toStage(cy: Core, own: Pick<Stage, "refit" | "focus" | "askNeighbours">): Stage {
  return {
    zoomBy: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    places: () => new Map(stands(cy).map((node) => [toNodeId(node.id()), { ...node.position() }])),
    picture: () => toPicture(cy),
    ...own,
  };
}
