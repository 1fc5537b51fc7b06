import type { ForeignFields, ForeignGraph } from "./foreign-graph.ts";
import { elementsBelow } from "./elements-below.ts";
import type { XmlElement } from "./parse-xml.ts";
import { onOneLine, readElements } from "./read-elements.ts";

/** The graph in a GraphML file (networkx, igraph, yEd, Cytoscape). Throws an InputError. */
export function parseGraphml(xml: string, root: XmlElement, file: string): ForeignGraph {
  const names = new Map<string, string>();
  for (const { attributes } of elementsBelow(root, "key")) {
    const id = attributes.get("id") ?? "";
    names.set(id, attributes.get("attr.name") ?? attributes.get("yfiles.type") ?? id);
  }
  const graph = root.children.find(({ name }) => name === "graph");
  const directed = graph?.attributes.get("edgedefault") === "directed";
  return readElements({ xml, file }, { format: "graphml", root, directed }, (element) => valuesOf(element, names));
}

function valuesOf(element: XmlElement, names: ReadonlyMap<string, string>): ForeignFields {
  return element.children
    .filter(({ name }) => name === "data")
    .flatMap((data) => {
      const key = data.attributes.get("key") ?? "";
      // yEd keeps a node's name within its drawing.
      const [drawn] = elementsBelow(data, "NodeLabel", "EdgeLabel");
      const value = onOneLine(drawn ? drawn.text : data.text);
      return value === undefined ? [] : [[drawn ? "label" : (names.get(key) ?? key), value] as const];
    });
}
