import type { Graph } from "./domain/graph.ts";
import { decodeBytes } from "./graph-file/article-files/decode-bytes.ts";
import { decodeGraph } from "./graph-file/decode-graph.ts";
import { parseForeignGraph } from "./graph-file/foreign-graph/parse-foreign-graph.ts";
import { toGraphWithoutPassages } from "./graph-file/foreign-graph/to-graph-without-passages.ts";
import { toSha256 } from "./worker/to-sha256.ts";

/** The graph in a GEXF or GraphML file, checked and said to be without passages. Throws an InputError. */
export async function readForeignGraph(bytes: Uint8Array, file: string): Promise<Graph> {
  const { text } = decodeBytes(bytes, file, declaredEncoding(bytes));
  const foreign = parseForeignGraph(text, file);
  return decodeGraph(toGraphWithoutPassages(foreign, { file, sha256: await toSha256(bytes) }), file);
}

/** What the first line of an XML file says that it is written in. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(head)?.[1]?.toLowerCase();
}
