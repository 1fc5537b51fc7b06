import { InputError } from "../../domain/input-error.ts";
import type { ForeignGraph } from "./foreign-graph.ts";
import { parseGexf } from "./parse-gexf.ts";
import { parseGraphml } from "./parse-graphml.ts";
import { parseXml } from "./parse-xml.ts";

const PARSERS = new Map([
  ["gexf", parseGexf],
  ["graphml", parseGraphml],
]);

/** The graph in the text of a GEXF or GraphML file: which of the two, its first element says. Throws an InputError. */
export function parseForeignGraph(xml: string, file: string): ForeignGraph {
  const root = parseXml(xml, file);
  const parse = PARSERS.get(root.name);
  if (!parse) throw new InputError(`Cannot read <${root.name}> as a graph: expected <gexf> or <graphml>`, { file });
  return parse(xml, root, file);
}
