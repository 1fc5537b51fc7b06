import { InputError, placeIn } from "../../domain/input-error.ts";
import type { ForeignFields, ForeignGraph, ForeignNode, ForeignTie } from "./foreign-graph.ts";
import { elementsBelow } from "./elements-below.ts";
import type { XmlElement } from "./parse-xml.ts";
import { placeOf } from "./place-of.ts";

/** Names that programs give to the field that names a node or a tie, the best first; compared without case. */
const NAMING = ["label", "name", "title", "relation", "interaction", "nodelabel", "edgelabel"];
/** Names of the field that says what a node is. */
const TYPING = ["type", "kind", "category", "class", "entity_type", "entitytype"];

/** A value on one line, without blanks around it; undefined when nothing is left. */
export function onOneLine(value: string | undefined): string | undefined {
  const line = value?.replace(/\s+/g, " ").trim();
  return line === undefined || line === "" ? undefined : line;
}

function take(fields: ForeignFields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = fields.find(([field]) => field.toLowerCase() === name);
    if (found) return found[1];
  }
  return undefined;
}

const without = (fields: ForeignFields, ...values: readonly (string | undefined)[]): ForeignFields =>
  fields.filter(([name, value]) => ![...NAMING, ...TYPING].includes(name.toLowerCase()) || !values.includes(value));

/** A graph's nodes and ties from its elements; how a format keeps their fields is told by `fieldsOf`. Throws an InputError. */
export function readElements(
  { xml, file }: { readonly xml: string; readonly file: string },
  {
    format,
    root,
    directed,
  }: { readonly format: ForeignGraph["format"]; readonly root: XmlElement; readonly directed: boolean },
  fieldsOf: (element: XmlElement, of: "node" | "edge") => ForeignFields,
): ForeignGraph {
  const refuse = ({ at }: XmlElement, problem: string): never => {
    throw new InputError(problem, placeIn(xml, at, file));
  };
  const nodes = new Map<string, ForeignNode>();
  for (const element of elementsBelow(root, "node")) {
    const node = readNode(element, fieldsOf(element, "node")) ?? refuse(element, "Cannot take a node without an id");
    if (nodes.has(node.id)) refuse(element, `Node "${node.id}" stands twice: expected one node for each id`);
    nodes.set(node.id, node);
  }
  const ties: ForeignTie[] = [];
  for (const element of elementsBelow(root, "edge", "hyperedge")) {
    if (element.name === "hyperedge") refuse(element, "Cannot take a hyperedge: expected edges between two nodes");
    const tie = readTie(element, fieldsOf(element, "edge"), directed);
    for (const end of [tie.from, tie.to])
      if (!nodes.has(end)) refuse(element, `Cannot find node "${end}": expected the id of a node of this file`);
    ties.push(tie);
  }
  if (nodes.size === 0) refuse(root, "Cannot find a node: expected at least one");
  return { format, nodes: [...nodes.values()], ties };
}

function readNode(element: XmlElement, fields: ForeignFields): ForeignNode | undefined {
  const { attributes } = element;
  const id = attributes.get("id");
  const name = onOneLine(id);
  if (id === undefined || name === undefined) return undefined;
  const label = onOneLine(attributes.get("label")) ?? take(fields, NAMING);
  const type = take(fields, TYPING);
  const place = placeOf(element);
  return {
    id,
    label: label ?? name,
    ...(type !== undefined && { type }),
    ...(place && { place }),
    fields: without(fields, label, type),
  };
}

function readTie({ attributes }: XmlElement, fields: ForeignFields, directed: boolean): ForeignTie {
  const stated = attributes.get("directed") ?? attributes.get("type");
  const label = onOneLine(attributes.get("label") ?? attributes.get("kind")) ?? take(fields, [...NAMING, ...TYPING]);
  return {
    from: attributes.get("source") ?? "",
    to: attributes.get("target") ?? "",
    directed: stated === undefined ? directed : stated === "true" || stated === "directed",
    ...(label !== undefined && { label }),
    fields: without(fields, label),
  };
}
