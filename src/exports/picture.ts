/** The outline of a node: each kind of thing has its own, so that colour never speaks alone. */
export const PICTURE_SHAPES = [
  "circle",
  "rounded-square",
  "hexagon",
  "tag",
  "double-ring",
  "diamond",
  "bubble",
  "page",
] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

export type LabelPlace = "below" | "above" | "right" | "left" | "inside";

/** A node as drawn: its centre and size in layout units, colours as CSS colours. */
export interface PictureNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shape: PictureShape;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Empty where the label gave way to a more important one. */
  readonly label: string;
  /** In layout units. */
  readonly labelSize: number;
  /** The label as broken into lines where it was drawn; absent: one line, cut where it is very long. */
  readonly labelLines?: readonly string[];
  /** Absent: below. Inside is set in the serif face, as words of a statement are. */
  readonly labelSide?: LabelPlace;
  /** A source without a name, a statement that is not quoted: the outline is dashed. */
  readonly soft?: boolean;
  /** A discrepancy hangs on it: drawn with a red corner. */
  readonly disputed?: boolean;
  /** People corrected something about it: drawn with a pen. */
  readonly corrected?: boolean;
  readonly selected?: boolean;
}

/** A tie as drawn, from the centre of one node to that of another. */
export interface PictureEdge {
  readonly source: string;
  readonly target: string;
  readonly stroke: string;
  readonly width: number;
  /** 0..1; absent: 1. */
  readonly opacity?: number;
  readonly dashed?: boolean;
  /** Points at the target. */
  readonly arrow?: boolean;
}

export interface LegendEntry {
  readonly label: string;
  readonly shape: PictureShape;
  readonly fill: string;
  readonly stroke: string;
}

/** Everything that a snapshot shows, independent of what drew it. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly legend: readonly LegendEntry[];
  /** One line under the picture: the articles it rests on. */
  readonly sources: string;
  readonly ink: string;
  readonly ground: string;
  /** The ground is left out of the picture, but still keeps labels off the lines. */
  readonly transparent?: boolean;
  readonly muted: string;
  readonly accent: string;
}
