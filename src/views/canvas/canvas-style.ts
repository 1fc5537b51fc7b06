import type { NodeSingular, StylesheetJson } from "cytoscape";
import { NODE_KINDS } from "../../network/node-kind.ts";
import { escapeXml } from "../../exports/escape-xml.ts";
import { PEN } from "../../exports/pen.ts";
import { DIMMED } from "./draw-in-layers.ts";
import type { Palette } from "./read-palette.ts";

/** Corners from −1 to 1, x then y: a bubble with a tail, and a page with a folded corner. */
const BUBBLE = "-1 -1  1 -1  1 0.72  -0.55 0.72  -0.78 1  -0.78 0.72  -1 0.72";
const PAGE = "-1 -1  0.4 -1  1 -0.5  1 1  -1 1";

const SHAPES = {
  person: { shape: "ellipse" },
  organisation: { shape: "round-rectangle" },
  state: { shape: "hexagon" },
  place: { shape: "tag" },
  group: { shape: "ellipse", "border-style": "double", "border-width": 6 },
  event: { shape: "diamond" },
  statement: { shape: "polygon", "shape-polygon-points": BUBBLE },
  article: { shape: "polygon", "shape-polygon-points": PAGE },
} as const;

const toImage = (drawing: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18">${drawing}</svg>`)}`;

/** The red corner of what a discrepancy is about. */
const corner = ({ danger, paper }: Palette): string =>
  toImage(`<path d="M1 1H17V17Z" fill="${danger}" stroke="${paper}" stroke-width="1.5"/>`);

/** The pen beside what people corrected. */
const pen = ({ inkSoft, paper }: Palette): string =>
  toImage(
    `<circle cx="9" cy="9" r="8" fill="${paper}" stroke="${inkSoft}"/><path transform="translate(3.4 3.4) scale(.7)" d="${PEN}" fill="none" stroke="${inkSoft}" stroke-width="1.6" stroke-linejoin="round"/>`,
  );

/** Small pictures over the right corners of a node: the first at the top, the second at the bottom. */
const badges = (top: string | undefined, bottom: string | undefined) => {
  const there = [
    ...(top === undefined ? [] : [{ image: top, place: "0%", offset: "-4px" }]),
    ...(bottom === undefined ? [] : [{ image: bottom, place: "100%", offset: "4px" }]),
  ];
  const each = <Value extends string>(value: Value): Value[] => there.map(() => value);
  return {
    "background-image": there.map(({ image }) => image),
    "background-width": each("18px"),
    "background-height": each("18px"),
    "background-position-x": each("100%"),
    "background-position-y": there.map(({ place }) => place),
    "background-offset-x": each("4px"),
    "background-offset-y": there.map(({ offset }) => offset),
    "background-clip": each("none"),
    "background-image-containment": each("over"),
    "background-image-smoothing": each("yes"),
  };
};

/** Each thing said of every node costs a first view milliseconds: what only labels need is said of nodes with one. */
const nodes = (palette: Palette): StylesheetJson => [
  {
    selector: "node",
    style: {
      width: "data(width)",
      height: "data(height)",
      "border-width": 2,
    },
  },
  {
    selector: 'node[?side], node[kind = "statement"]',
    style: {
      "font-family": palette.sans,
      "font-size": "data(font)",
      "line-height": 1.2,
      color: palette.ink,
      "text-wrap": "wrap",
      "text-max-width": "data(labelWidth)",
      "text-outline-color": palette.paper,
      "text-outline-width": "data(outline)",
      "min-zoomed-font-size": 6,
    },
  },
  ...NODE_KINDS.map((kind) => ({
    selector: `node[kind = "${kind}"]`,
    style: {
      ...SHAPES[kind],
      "border-color": palette.kinds[kind].stroke,
      "background-color": palette.kinds[kind].fill,
    },
  })),
  {
    selector: 'node[kind = "statement"]',
    style: {
      label: "data(text)",
      "font-family": palette.serif,
      "text-valign": "center",
      "text-halign": "center",
      "text-max-width": "208px",
      "text-margin-y": -8,
      "text-outline-width": 0,
      "border-width": 1.5,
    },
  },
  { selector: "node[?soft]", style: { "border-style": "dashed" } },
];

/** Words in the middle of a disc; their size is a part of the disc's. */
const toInscription = (words: string, { inkSoft, sans }: Palette): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="200" height="200"><text x="50" y="57" text-anchor="middle" font-size="${Math.min(26, 100 / Math.max(4, words.length))}" fill="${inkSoft}" font-family="${escapeXml(sans)}">${escapeXml(words)}</text></svg>`,
  )}`;

/** A ring of the colours of what is in it, around a plain ground; the ground of an open one shows where it ends. */
const communities = (palette: Palette): StylesheetJson => [
  {
    selector: 'node[kind = "community"]',
    style: {
      shape: "ellipse",
      "background-color": palette.paper,
      "border-width": 0,
      "pie-size": "100%",
      "pie-hole": "86%",
      ...Object.fromEntries(
        NODE_KINDS.flatMap((kind, place) => [
          [`pie-${place + 1}-background-color`, palette.kinds[kind].stroke],
          [`pie-${place + 1}-background-size`, `data(${kind}Share)`],
          [`pie-${place + 1}-background-opacity`, 0.75],
        ]),
      ),
    },
  },
  {
    selector: 'node[kind = "community"][?inscribed]',
    style: {
      "background-image": (node: NodeSingular) => toInscription(String(node.data("inside")), palette),
      "background-width": "100%",
      "background-height": "100%",
    },
  },
  {
    selector: 'node[kind = "room"]',
    style: {
      shape: "ellipse",
      "background-color": palette.sunken,
      "background-opacity": 0.4,
      "border-width": "data(ring)",
      "border-color": palette.rule,
      "z-compound-depth": "bottom",
      events: "no",
    },
  },
];

/** Between a node and its label, in layout units: it grows with the letters, and so do the boxes that keep labels apart. */
const gap = (node: NodeSingular): number => Number(node.data("gap"));
const back = (node: NodeSingular): number => -gap(node);

const labels: StylesheetJson = [
  {
    selector: 'node[side = "below"]',
    style: { label: "data(label)", "text-valign": "bottom", "text-margin-y": gap },
  },
  {
    selector: 'node[side = "above"]',
    style: { label: "data(label)", "text-valign": "top", "text-margin-y": back },
  },
  {
    selector: 'node[side = "right"]',
    style: { label: "data(label)", "text-valign": "center", "text-halign": "right", "text-margin-x": gap },
  },
  {
    selector: 'node[side = "left"]',
    style: { label: "data(label)", "text-valign": "center", "text-halign": "left", "text-margin-x": back },
  },
];

const links = (palette: Palette): StylesheetJson => [
  {
    selector: "edge",
    style: {
      width: "data(width)",
      "curve-style": "haystack",
      "line-color": palette.line,
      "line-opacity": 0.45,
      "line-cap": "round",
    },
  },
  { selector: 'edge[kind = "addressee"], edge[kind = "about"]', style: { "line-opacity": 0.28 } },
  { selector: "edge[?doubtful]", style: { "line-style": "dashed", "line-dash-pattern": [7, 6] } },
  { selector: "edge[?faint]", style: { "line-opacity": 0.1 } },
  { selector: 'edge[kind = "bundle"]', style: { "line-opacity": 0.34, "line-cap": "butt" } },
  { selector: 'edge[kind = "bundle"][?faint]', style: { "line-opacity": 0.14 } },
  { selector: 'edge[kind = "bundle"][?far]', style: { "line-opacity": 0.07 } },
  { selector: 'edge[kind = "participant"], edge[kind = "place"]', style: { "line-color": palette.kinds.event.stroke } },
  {
    selector: 'edge[kind = "speaker"], edge[kind = "addressee"], edge[kind = "about"], edge[kind = "via"]',
    style: { "line-color": palette.kinds.statement.stroke },
  },
  {
    selector: 'edge[kind = "addressee"], edge[kind = "about"]',
    style: {
      "curve-style": "straight",
      "target-arrow-shape": "triangle",
      "target-arrow-color": palette.kinds.statement.stroke,
      "arrow-scale": 0.8,
    },
  },
];

const marks = (palette: Palette): StylesheetJson => [
  { selector: "node[?disputed]", style: badges(corner(palette), undefined) },
  { selector: "node[?corrected]", style: badges(undefined, pen(palette)) },
  { selector: "node[?disputed][?corrected]", style: badges(corner(palette), pen(palette)) },
  { selector: ".dim", style: { opacity: DIMMED } },
  { selector: "edge.lit", style: { "line-opacity": 0.95 } },
  // Cytoscape's own mark of what is pressed.
  { selector: ":active", style: { "overlay-opacity": 0 } },
  {
    selector: "node.pinned",
    style: {
      "underlay-color": palette.ink,
      "underlay-opacity": 0.12,
      "underlay-padding": 5,
      "underlay-shape": "ellipse",
    },
  },
  {
    selector: "node.chosen, node.selected",
    style: {
      "outline-width": 3,
      "outline-color": palette.focus,
      "outline-offset": 3,
      "outline-opacity": 1,
    },
  },
  { selector: "node.front", style: { "z-index": 1 } },
  {
    selector: 'node[kind = "community"].selected',
    style: { "outline-width": "data(ring)", "outline-offset": "data(ring)" },
  },
  { selector: "edge.selected", style: { "line-color": palette.focus, "line-opacity": 1 } },
];

/** The stylesheet of the canvas for a set of colours. */
export const toCanvasStyle = (palette: Palette): StylesheetJson => [
  ...nodes(palette),
  ...communities(palette),
  ...labels,
  ...links(palette),
  ...marks(palette),
];
