import { toJsonSchema } from "@valibot/to-json-schema";
import { CORRECTION_PARTS } from "./correction-schema.ts";
import { GraphSchema } from "./graph-schema.ts";

/** The text of `data/graph.schema.json`: the form of the graph file as a JSON Schema, for those who read it with other tools. */
export function toPublishedSchema(): string {
  const schema = toJsonSchema(GraphSchema, {
    typeMode: "input",
    errorMode: "throw",
    definitions: CORRECTION_PARTS,
  });
  const title = "Hearsay graph file, version 1";
  const description =
    "Offsets count UTF-16 code units into the text of the article, end excluded. Beyond this schema, every id that is named " +
    "must stand in the file and every stretch must lie within its article: `hearsay check` looks at both.";
  return `${JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", title, description, ...schema }, null, 1)}\n`;
}
