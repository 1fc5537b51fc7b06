import type { EdgeRow, NodeRow, PassageRow } from "./to-rows.ts";

/** Types as GEXF and GraphML both name them. */
export type FieldType = "string" | "integer" | "double";

const PASSAGE = {
  article: "string",
  sha256: "string",
  file: "string",
  start: "integer",
  end: "integer",
  offset_unit: "string",
  exact: "string",
  confidence: "double",
  rule: "string",
} as const satisfies Record<keyof PassageRow, FieldType>;

/** The columns of a node beside its id, in order. */
export const NODE_FIELDS = {
  label: "string",
  type: "string",
  subtype: "string",
  passages: "integer",
  aliases: "string",
  status: "string",
  when: "string",
  ...PASSAGE,
} as const satisfies Record<Exclude<keyof NodeRow, "id">, FieldType>;

/** The columns of an edge beside its id and ends, in order. */
export const EDGE_FIELDS = { relation: "string", ...PASSAGE } as const satisfies Record<
  Exclude<keyof EdgeRow, "id" | "source" | "target">,
  FieldType
>;
