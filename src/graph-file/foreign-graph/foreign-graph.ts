/** What else a file says of a node or tie: name of the field and value, in the order of the file. */
export type ForeignFields = readonly (readonly [name: string, value: string])[];

/** Where a node stands, in the file's own units, x to the right, y down. */
export interface ForeignPlace {
  readonly x: number;
  readonly y: number;
}

export interface ForeignNode {
  readonly id: string;
  /** Never blank: the id where the file gives no name. */
  readonly label: string;
  /** What the file says that it is, in its own word. */
  readonly type?: string;
  readonly place?: ForeignPlace;
  readonly fields: ForeignFields;
}

export interface ForeignTie {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  /** How the two hang together, in the file's own word. */
  readonly label?: string;
  readonly fields: ForeignFields;
}

/** A graph as another program wrote it: nodes and ties, and no passage that either rests on. */
export interface ForeignGraph {
  readonly format: "gexf" | "graphml";
  readonly nodes: readonly ForeignNode[];
  readonly ties: readonly ForeignTie[];
}
