import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { toPublishedSchema } from "../graph-file/to-published-schema.ts";

/** `npm run schema`: writes the JSON Schema of the graph file beside the graph, from the schema in the code. */
const target = resolve(import.meta.dirname, "../../data/graph.schema.json");
writeFileSync(target, toPublishedSchema());
