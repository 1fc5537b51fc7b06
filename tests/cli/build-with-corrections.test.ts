import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Change, Correction } from "../../src/domain/correction.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { encodeCorrections } from "../../src/graph-file/encode-corrections.ts";
import { toActorTarget } from "../../src/network/corrections/make-target.ts";
import { indexGraph } from "../../src/network/index-graph.ts";
import { runHearsay, temporaryFolder } from "../support/run-hearsay.ts";

const FERRY = "Ferry is back\n\n“It sails on Monday,” Ada Quist said in Port Linden. Otto Renn said it is late.\n";

const folder = (): string => {
  const made = temporaryFolder();
  mkdirSync(join(made, "in"));
  writeFileSync(join(made, "in", "ferry.txt"), FERRY);
  return made;
};

/** Builds the articles of a folder, with corrections if files of them are given. */
async function build(made: string, ...files: readonly (readonly Correction[])[]) {
  const out = join(made, "graph.json");
  const flags = files.flatMap((corrections, place) => {
    const file = join(made, `corrections-${place}.json`);
    writeFileSync(file, encodeCorrections(corrections));
    return ["--corrections", file];
  });
  const run = await runHearsay(["build", join(made, "in"), "--out", out, ...flags]);
  return { ...run, out, graph: decodeGraph(readFileSync(out, "utf8")) };
}

const actorOf = (graph: Graph, name: string) => {
  const actor = graph.actors.find((one) => one.name === name);
  if (!actor) throw new RangeError(`No ${name} among ${graph.actors.map((one) => one.name).join(", ")}`);
  return toActorTarget(indexGraph(graph), actor.id);
};

const by = (who: string, change: Change, hour = 10): Correction => ({
  ...change,
  who,
  when: `2031-05-06T${hour}:00:00Z`,
  why: "asked at the harbour",
});

const ferry = (graph: Graph, name: string, who: string, hour?: number): Correction =>
  by(who, { kind: "rename", target: actorOf(graph, "Ada Quist"), name }, hour);

describe("hearsay build --corrections", () => {
  it("applies them, tells them in the graph, and the graph passes its check", async () => {
    const made = folder();
    const { graph } = await build(made);
    const { code, stderr, graph: now, out } = await build(made, [ferry(graph, "Ada M. Quist", "Ida")]);
    expect(code).toBe(0);
    expect(stderr).toContain("1 of 1 corrections applied");
    expect(now.actors.find(({ name }) => name === "Ada M. Quist")).toMatchObject({
      aliases: ["Ada Quist"],
      corrected: [{ kind: "rename", by: "Ida" }],
    });
    expect(now.articles[0]?.text).toBe(FERRY);
    expect((await runHearsay(["check", out])).stdout).toContain("sound");
  });

  it("finds its place again when the article was edited", async () => {
    const made = folder();
    const correction = ferry((await build(made)).graph, "Ada M. Quist", "Ida");
    writeFileSync(join(made, "in", "ferry.txt"), `${FERRY}\nCorrected on Tuesday.\n`);
    const { graph } = await build(made, [correction]);
    expect(graph.actors.map(({ name }) => name)).toContain("Ada M. Quist");
  });

  it("lists what cannot be placed, and ends with 0", async () => {
    const made = folder();
    const correction = ferry((await build(made)).graph, "Ada M. Quist", "Ida\u001B[2J");
    writeFileSync(join(made, "in", "ferry.txt"), "Bridge toll to rise\n\nThe toll will rise, Mira Sol said.\n");
    const { code, stderr } = await build(made, [correction]);
    expect(code).toBe(0);
    expect(stderr).toContain("correction not placed: Cannot find the actor “Ada Quist”");
    expect(stderr).toContain("0 of 1 corrections applied");
    expect(stderr).not.toContain("\u001B[2J");
  });

  it("merges the files of two people, lists what they disagree on, and takes the later word", async () => {
    const made = folder();
    const { graph } = await build(made);
    const files = [[ferry(graph, "Ada by Ida", "Ida", 11)], [ferry(graph, "Ada by Jon", "Jon", 10)]];
    const { stderr, graph: now } = await build(made, ...files);
    expect(stderr).toContain("corrections disagree: They give the actor “Ada Quist” a different name");
    expect(now.actors.map(({ name }) => name)).toContain("Ada by Ida");
  });

  it.each([
    ["no JSON", "{", "Cannot read as JSON"],
    ["another file", "{}", 'expected a JSON object with "format": "hearsay-corrections"'],
    [
      "an entry that is none",
      '{"format":"hearsay-corrections","version":1,"corrections":[{"kind":"rename"}]}',
      "Cannot take this correction (corrections[0])",
    ],
    ["another version", '{"format":"hearsay-corrections","version":2,"corrections":[]}', "expected 1"],
  ])("refuses %s, and says why", async (_, text, why) => {
    const made = folder();
    const file = join(made, "corrections.json");
    writeFileSync(file, text);
    const { code, stderr } = await runHearsay(["build", join(made, "in"), "--out", "-", "--corrections", file]);
    expect(code).toBe(1);
    expect(stderr).toContain("corrections.json");
    expect(stderr).toContain(why);
  });
});
