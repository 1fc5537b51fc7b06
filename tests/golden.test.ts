import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeGraph } from "../src/graph-file/decode-graph.ts";
import { runHearsay } from "./support/run-hearsay.ts";
import { toReadableGraph } from "./support/to-readable-graph.ts";

const GOLDEN = join(import.meta.dirname, "golden");

/** Opens a fact that the graph must not hold. */
const NOT = "no: ";

/** Articles written for these tests, what must and must not be in their graph, and the whole graph as it is. */
describe("the graph of", () => {
  it.each(readdirSync(GOLDEN))("%s holds its facts, and is as reviewed", async (name) => {
    const { code, stdout, stderr } = await runHearsay([
      "build",
      join(GOLDEN, name, "articles"),
      "--out",
      "-",
      "--quiet",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const graph = toReadableGraph(decodeGraph(stdout));
    const facts = readFileSync(join(GOLDEN, name, "facts.txt"), "utf8")
      .trim()
      .split("\n");
    const wrong = facts.filter((fact) =>
      fact.startsWith(NOT) ? graph.includes(fact.slice(NOT.length)) : !graph.includes(fact),
    );
    expect(wrong).toEqual([]);
    // Written anew by `npm run golden`, and reviewed like code: it holds the mistakes too.
    await expect(graph).toMatchFileSnapshot(join(GOLDEN, name, "expected.txt"));
  });
});
