import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { runHearsay, temporaryFolder } from "../support/run-hearsay.ts";

const FERRY = "Ferry is back\n\n“It sails on Monday,” Ada Quist said in Port Linden.\n";
const TOLL = "Bridge toll to rise\n\nOtto Renn said the toll will rise in May.\n";

/** A folder with these files, by their path below it. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** The graph that building this folder gives, and how the build ended. */
async function build(folder: string, ...args: readonly string[]) {
  const out = join(folder, "out", "graph.json");
  const run = await runHearsay(["build", folder, "--out", out, ...args]);
  const text = existsSync(out) ? readFileSync(out, "utf8") : undefined;
  return { ...run, out, text, graph: text === undefined ? undefined : decodeGraph(text) };
}

describe("hearsay build", () => {
  it("builds a graph of every article below a folder, text untouched", async () => {
    const { code, graph } = await build(folderOf({ "ferry.txt": FERRY, "sub/toll.txt": `\uFEFF${TOLL}` }));
    expect(code).toBe(0);
    const texts = new Map(graph?.articles.map(({ file, text }) => [file, text]));
    expect(texts).toEqual(
      new Map([
        ["ferry.txt", FERRY],
        ["sub/toll.txt", `\uFEFF${TOLL}`],
      ]),
    );
  });

  it("gives the same bytes again, and whatever order the inputs are named in", async () => {
    const folder = folderOf({ "a/ferry.txt": FERRY, "b/toll.txt": TOLL });
    const [a, b, out] = [join(folder, "a"), join(folder, "b"), join(folder, "out.json")];
    await runHearsay(["build", a, b, "--out", out]);
    const first = readFileSync(out, "utf8");
    await runHearsay(["build", b, a, "--out", out]);
    expect(readFileSync(out, "utf8")).toBe(first);
  });

  it("names what it cannot read, builds the rest and ends with 1", async () => {
    const folder = folderOf({
      "ferry.txt": FERRY,
      "empty.txt": "",
      "picture.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      "broken.txt": Buffer.concat([Buffer.from("Zoë “Åse"), Buffer.from([0xff])]),
      "huge.txt": "word ".repeat(2_000_001),
    });
    const { code, stderr, graph } = await build(folder);
    expect(code).toBe(1);
    expect(graph?.articles.map(({ file }) => file)).toEqual(["ferry.txt"]);
    for (const said of [
      "empty.txt: Cannot read an empty file",
      "picture.txt: Cannot read a binary file",
      "broken.txt:1:9: Cannot decode byte 0xff: expected UTF-8",
      "huge.txt: Cannot take 10000005 bytes",
    ])
      expect(stderr).toContain(said);
  });

  it("passes over copies, other files and links, names them, and ends with 0", async () => {
    const folder = folderOf({ "ferry.txt": FERRY, "copy.txt": FERRY, "map.pdf": "%PDF", ".hidden.txt": TOLL });
    const outside = folderOf({ "secret.txt": TOLL });
    symlinkSync(outside, join(folder, "link"));
    symlinkSync(join(outside, "secret.txt"), join(folder, "link.txt"));
    symlinkSync(folder, join(folder, "round"));
    const { code, stderr, graph } = await build(folder);
    expect(code).toBe(0);
    expect(graph?.articles).toHaveLength(1);
    expect(stderr).toContain("ferry.txt: passed over, the same article as copy.txt");
    for (const name of ["link", "link.txt", "round", "map.pdf"]) expect(stderr).toContain(`${name}: passed over`);
  });

  it("names an encoding that is not UTF-8", async () => {
    const { stderr, graph } = await build(folderOf({ "a.txt": Buffer.from("Zo\xeb said: \x93Yes.\x94", "latin1") }));
    expect(stderr).toContain("a.txt: read as windows-1252");
    expect(graph?.articles[0]?.text).toBe("Zoë said: “Yes.”");
  });

  it("takes the records of JSON Lines with their ids, and tells the line that is broken", async () => {
    const lines = [
      `{"id":"n-1","text":${JSON.stringify(FERRY)},"title":"Ferry is back"}`,
      "",
      "{broken",
      `{"text":"Toll."}`,
    ];
    const { code, stderr, graph } = await build(folderOf({ "news.jsonl": lines.join("\n") }));
    expect(code).toBe(1);
    expect(stderr).toContain("news.jsonl:3:2: Cannot read as JSON");
    expect(graph?.articles.find(({ id }) => id === "n-1")).toMatchObject({ text: FERRY });
    expect(graph?.articles).toHaveLength(2);
  });

  it("keeps the old graph when nothing could be read, and leaves nothing beside it", async () => {
    const folder = folderOf({ "ferry.txt": FERRY });
    const { out, text } = await build(folder);
    writeFileSync(join(folder, "ferry.txt"), "");
    const { code, stderr } = await build(folder);
    expect(code).toBe(1);
    expect(stderr).toContain("Cannot build: expected at least one article");
    expect(readFileSync(out, "utf8")).toBe(text);
    expect(readdirSync(join(folder, "out"))).toEqual(["graph.json"]);
  });

  it("tells a place that cannot be written to, and leaves nothing beside it", async () => {
    const folder = folderOf({ "ferry.txt": FERRY, "out/graph.json/file.txt": "" });
    const { code, stderr } = await runHearsay([
      "build",
      join(folder, "ferry.txt"),
      "--out",
      join(folder, "out/graph.json"),
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/graph\.json.*: Cannot write: the system says EISDIR/);
    expect(readdirSync(join(folder, "out"))).toEqual(["graph.json"]);
  });

  it("sweeps away what a crashed build left", async () => {
    const folder = folderOf({ "ferry.txt": FERRY, "out/.graph.json.999999999.tmp": "{" });
    await build(folder);
    expect(readdirSync(join(folder, "out"))).toEqual(["graph.json"]);
  });

  it("says nothing when quiet", async () => {
    const folder = folderOf({ "ferry.txt": FERRY, "map.pdf": "%PDF" });
    expect(await build(folder, "--quiet")).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  it("builds again when an article changes, and stops at Ctrl-C", async () => {
    const folder = folderOf({ "ferry.txt": FERRY });
    const out = join(folder, "out", "graph.json");
    const running = runHearsay(["build", folder, "--out", out, "--watch"]);
    await expect.poll(() => existsSync(out), { timeout: 20_000 }).toBe(true);
    writeFileSync(join(folder, "toll.txt"), TOLL);
    const count = (): number => decodeGraph(readFileSync(out, "utf8")).articles.length;
    await expect.poll(count, { timeout: 20_000 }).toBe(2);
    process.emit("SIGINT");
    expect((await running).code).toBe(0);
  }, 60_000);

  it("tells a folder that is not there", async () => {
    const { code, stderr } = await runHearsay(["build", "no-such-folder"]);
    expect(code).toBe(1);
    expect(stderr).toContain("no-such-folder: Cannot read: expected a file or folder that exists");
  });
});
