import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toPart } from "../../src/exports/to-part.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { runHearsay, temporaryFolder } from "../support/run-hearsay.ts";
import { smallGraph } from "../support/small-graph.ts";

const LAUNCHER = "src/cli/hearsay.mjs";

describe("hearsay", () => {
  it("runs from its launcher and tells its version", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(execFileSync(process.execPath, [LAUNCHER, "--version"], { encoding: "utf8" })).toBe(`${version}\n`);
  });

  it("hands its exit code to the shell", () => {
    expect(spawnSync(process.execPath, [LAUNCHER, "bild"]).status).toBe(2);
  });

  it("names its commands and formats in its help", async () => {
    const { code, stdout } = await runHearsay(["--help"]);
    expect(code).toBe(0);
    for (const word of ["build", "extract", "check", "export", "json"]) expect(stdout).toContain(word);
  });

  it.each([
    ["no command", [], "expected a command: build, extract, check, export"],
    ["an unknown command", ["toString"], 'cannot run "toString": expected build'],
    ["an unknown option", ["build", "seeds", "--speed"], "Unknown option '--speed'"],
    ["an option without its value", ["build", "seeds", "--out"], "'--out <value>' argument missing"],
    ["a wrong number of jobs", ["build", "seeds", "--jobs", "many"], 'cannot run "many" jobs: expected a number'],
    ["a build of nothing", ["build"], "build needs a folder or a file"],
    ["a check of nothing", ["check"], "check needs one graph file"],
    ["an unknown format", ["export", "g.json", "--format", "doc"], 'cannot export as "doc"'],
  ])("ends with 2 and a hint for %s", async (_, args, said) => {
    const { code, stderr } = await runHearsay(args);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain("see hearsay --help");
  });
});

describe("hearsay check", () => {
  it("finds nothing in a sound graph", async () => {
    const graph = smallGraph();
    const claim = { article: "a1", start: 0, end: 7, says: "Harbour" };
    graph.agreements = graph.agreements.map((agreement) => ({ ...agreement, claims: [...agreement.claims, claim] }));
    graph.echoes = [];
    const { code, stdout } = await runHearsay(["check", "-"], JSON.stringify(graph));
    expect(stdout).toBe("-: sound (1 articles, 3 actors, 1 statements; every link and span holds)\n");
    expect(code).toBe(0);
  });

  it("lists spans that are lost, links to nothing, and what rests on nothing", async () => {
    const graph = smallGraph();
    graph.statements = graph.statements.map((statement) => ({ ...statement, end: 999, addressees: ["nobody"] }));
    graph.relations = graph.relations.map((relation) => ({ ...relation, evidence: [] }));
    graph.stories = [];
    const file = join(temporaryFolder(), "g.json");
    writeFileSync(file, JSON.stringify(graph, null, 2));
    const { code, stdout } = await runHearsay(["check", file]);
    expect(code).toBe(1);
    for (const said of [
      'Cannot find actor "nobody"',
      'Cannot find the span 30–999 in article "a1"',
      "Rests on 0 passages: expected at least 1 (relations[0])",
      'Article "a1" is in 0 stories',
    ])
      expect(stdout).toContain(said);
    expect(stdout).toMatch(/g\.json:\d+:\d+: /);
  });
});

describe("hearsay export", () => {
  it("writes a graph that can be read again", async () => {
    const { code, stdout } = await runHearsay(["export", "-", "--format", "json"], JSON.stringify(smallGraph()));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: "hearsay-graph", articles: smallGraph().articles });
  });

  it("writes the part around what is named, and calls its file after story, day and scope", async () => {
    const folder = temporaryFolder();
    const [actor] = smallGraph().actors;
    const asked = ["--format", "json", "--only", String(actor?.name), "--out", folder, "--title", "Bridge, closed"];
    const { code } = await runHearsay(["export", "-", ...asked], JSON.stringify(smallGraph()));
    const [name = ""] = readdirSync(folder);
    expect([code, name]).toEqual([0, expect.stringMatching(/^bridge-closed-\d{8}-selected\.json$/)]);
    const part: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const alone = toPart(decodeGraph(smallGraph()), new Set([String(actor?.id)]));
    expect(part).toMatchObject({ actors: alone.actors, statements: alone.statements });
  });

  it("tells a name that nothing has", async () => {
    const asked = ["export", "-", "--format", "json", "--only", "Nobody"];
    const { code, stderr } = await runHearsay(asked, JSON.stringify(smallGraph()));
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot find "Nobody"')]);
  });

  it("tells a graph that is broken", async () => {
    const { code, stderr } = await runHearsay(["export", "-", "--format", "json"], "{}");
    expect(code).toBe(1);
    expect(stderr).toContain('expected a JSON object with "format": "hearsay-graph"');
  });
});
