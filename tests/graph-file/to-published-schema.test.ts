import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { toPublishedSchema } from "../../src/graph-file/to-published-schema.ts";

it("is what data/graph.schema.json holds; `npm run schema` writes it anew", () => {
  expect(readFileSync("data/graph.schema.json", "utf8")).toBe(toPublishedSchema());
});
