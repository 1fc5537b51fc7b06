import type { ForeignFields, ForeignGraph } from "./foreign-graph.ts";
import { elementsBelow } from "./elements-below.ts";
import type { XmlElement } from "./parse-xml.ts";
import { onOneLine, readElements } from "./read-elements.ts";

/** The graph in a GEXF file of any version (Gephi and its kin). Throws an InputError. */
export function parseGexf(xml: string, root: XmlElement, file: string): ForeignGraph {
  const titles = { node: titlesOf(root, "node"), edge: titlesOf(root, "edge") };
  const graph = root.children.find(({ name }) => name === "graph") ?? root;
  const directed = graph.attributes.get("defaultedgetype") === "directed";
  return readElements({ xml, file }, { format: "gexf", root: graph, directed }, (element, of) =>
    valuesOf(element, titles[of]),
  );
}

/** Ids of fields and what people call them. */
function titlesOf(root: XmlElement, of: "node" | "edge"): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const list of elementsBelow(root, "attributes"))
    if (list.attributes.get("class") === of)
      for (const { attributes } of list.children) {
        const id = attributes.get("id") ?? "";
        titles.set(id, attributes.get("title") ?? id);
      }
  return titles;
}

function valuesOf(element: XmlElement, titles: ReadonlyMap<string, string>): ForeignFields {
  const values = element.children.filter(({ name }) => name === "attvalues").flatMap(({ children }) => children);
  return values.flatMap(({ attributes }) => {
    // Files of before 1.1 say "id" for "for".
    const id = attributes.get("for") ?? attributes.get("id") ?? "";
    const value = onOneLine(attributes.get("value"));
    return value === undefined ? [] : [[titles.get(id) ?? id, value] as const];
  });
}
