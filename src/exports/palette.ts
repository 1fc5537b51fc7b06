import type { LegendEntry, PictureShape } from "./picture.ts";

interface Look {
  readonly label: string;
  readonly shape: PictureShape;
  readonly fill: string;
  readonly stroke: string;
}

/** How each kind is drawn where no screen says otherwise: the page's light theme (see its design tokens). */
export const LOOKS = {
  person: { label: "Person", shape: "circle", fill: "#d9e8f4", stroke: "#0b5f9e" },
  organisation: { label: "Organisation", shape: "rounded-square", fill: "#f4e6c8", stroke: "#8a5a00" },
  state: { label: "State", shape: "hexagon", fill: "#d2ebe2", stroke: "#00694f" },
  place: { label: "Place", shape: "tag", fill: "#e4e7ea", stroke: "#5b6670" },
  group: { label: "Group", shape: "double-ring", fill: "#eadff2", stroke: "#7a4d9b" },
  event: { label: "Event", shape: "diamond", fill: "#fbe0d2", stroke: "#b2430a" },
  statement: { label: "Statement", shape: "bubble", fill: "#f6dde8", stroke: "#a03063" },
  article: { label: "Article", shape: "page", fill: "#e9e5dc", stroke: "#4d4a43" },
} as const satisfies Record<string, Look>;

export type LookKind = keyof typeof LOOKS;

/** Colours of everything that is no node. */
export const SURFACE = {
  ground: "#fffdf8",
  ink: "#1d1b18",
  muted: "#555047",
  accent: "#b3261e",
  line: "#8f8777",
} as const;

/** A legend of the kinds that are there, in their usual order. */
export const toLegend = (present: ReadonlySet<string>): LegendEntry[] =>
  Object.entries(LOOKS)
    .filter(([kind]) => present.has(kind))
    .map(([, look]) => look);
