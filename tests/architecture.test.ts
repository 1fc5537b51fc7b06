import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SOURCE = resolve(import.meta.dirname, "../src");

/** The one law of the house: which folder may import which. A folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  lexicon: [],
  extract: ["domain", "lexicon"],
  reconcile: ["domain", "lexicon"],
  "graph-file": ["domain"],
  network: ["domain"],
  exports: ["domain", "network"],
  cli: ["domain", "extract", "reconcile", "graph-file", "network", "exports"],
  worker: ["domain", "extract", "reconcile", "graph-file", "network", "exports"],
  store: ["domain", "network"],
  views: ["domain", "network", "exports", "store"],
};

const files = (readdirSync(SOURCE, { recursive: true, encoding: "utf8" }) as string[])
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
  .sort();

const IMPORT = /(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

function importsOf(file: string): string[] {
  const code = readFileSync(join(SOURCE, file), "utf8");
  return [...code.matchAll(IMPORT)].map(([, path = ""]) =>
    relative(SOURCE, resolve(SOURCE, dirname(file), path.replace(/\?.*$/, ""))),
  );
}

const folderOf = (file: string): string => file.split("/")[0] ?? "";
const viewOf = (file: string): string => file.split("/")[1] ?? "";

describe("the architecture", () => {
  it("imports only down the way", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => {
          const [from, to] = [folderOf(file), folderOf(target)];
          return from in MAY_IMPORT && from !== to && !MAY_IMPORT[from]?.includes(to);
        })
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no view that imports another view except shared", () => {
    const wrong = files
      .filter((file) => folderOf(file) === "views" && file.split("/").length > 2)
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => folderOf(target) === "views" && target.split("/").length > 2)
          .filter((target) => viewOf(target) !== viewOf(file) && viewOf(target) !== "shared")
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it("has no circle of imports", () => {
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file) || path.includes(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("keeps disk, network, clock and chance out of the pure folders", () => {
    const pure = ["domain", "lexicon", "extract", "reconcile", "graph-file", "network", "exports", "store"];
    const IMPURE =
      /from "node:|\bfetch\(|XMLHttpRequest|\bDate\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|crypto\.randomUUID\(/;
    const wrong = files
      .filter((file) => pure.includes(folderOf(file)))
      .filter((file) => IMPURE.test(readFileSync(join(SOURCE, file), "utf8")));
    expect(wrong).toEqual([]);
  });

  it("names no folder that the table does not know", () => {
    const unknown = files.filter((file) => file.includes("/") && !(folderOf(file) in MAY_IMPORT));
    expect(unknown).toEqual([]);
  });
});
