import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../src/domain/graph.ts";
import { InputError } from "../../src/domain/input-error.ts";
import { decodeBytes } from "../../src/graph-file/article-files/decode-bytes.ts";
import { parseArticleFile } from "../../src/graph-file/article-files/parse-article-file.ts";
import { parseRecord } from "../../src/graph-file/article-files/parse-record.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";
import { encodeGraph } from "../../src/graph-file/encode-graph.ts";
import { readGraphFile } from "../../src/read-graph-file.ts";
import { smallGraph } from "../support/small-graph.ts";
import { unlessRefused } from "../support/unless-refused.ts";

/** Every way from the root of a value to one of its parts. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

const PATHS = pathsOf(smallGraph()).filter((path) => path.length > 0);

function mutated([path, value]: readonly [readonly string[], unknown]): unknown {
  const graph: unknown = smallGraph();
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), graph);
  Reflect.set(Object(parent), path.at(-1) ?? "", value);
  return graph;
}

const WORD_LIKE = fc.string({ unit: "grapheme" });

describe("hostile input", () => {
  it("never breaks the reader of graphs: any JSON is taken or refused", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void unlessRefused(() => decodeGraph(JSON.stringify(value)))));
  });

  it("never breaks the reader of graphs: any text is taken or refused", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void unlessRefused(() => decodeGraph(text))));
  });

  it("never gets a graph with a lost span or a broken link through", () => {
    const mutation = fc.tuple(
      fc.constantFrom(...PATHS),
      fc.oneof(fc.jsonValue(), fc.integer(), fc.constantFrom("ada", "s1")),
    );
    fc.assert(
      fc.property(mutation, (change) => {
        const graph = unlessRefused(() => decodeGraph(mutated(change)));
        if (graph) expectSound(graph);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["a.json", "a.gexf", "a.graphml", "a.explorer.html"])(
    "takes or refuses any bytes and any text as a file to open: %s",
    async (file) => {
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
        fc
          .jsonValue()
          .map((value) => JSON.stringify({ ...smallGraph(), view: value }))
          .chain((text) => fc.constantFrom(text, `<script type="application/json" id="hearsay-graph">${text}</script>`))
          .map((text) => new TextEncoder().encode(text)),
      );
      await fc.assert(
        fc.asyncProperty(bytes, async (given) => {
          await readGraphFile(new Uint8Array(given), file).catch((error: unknown) => {
            if (!(error instanceof InputError)) throw error;
          });
        }),
      );
    },
  );

  it("reads back every text that UTF-8 or UTF-16 can hold", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((sample) => !/(?![\t\n\v\f\r])\p{Cc}/u.test(sample));
    fc.assert(
      fc.property(text, (sample) => {
        expect(decodeBytes(new TextEncoder().encode(sample), "a.txt").text).toBe(sample);
        const marked = Buffer.from(`\uFEFF${sample}`, "utf16le");
        expect(decodeBytes(marked, "a.txt").text).toBe(`\uFEFF${sample}`);
      }),
    );
  });

  it("takes or refuses any bytes as an article", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void unlessRefused(() => decodeBytes(bytes, "a.txt"))),
    );
  });

  it.each(["a.txt", "a.eml", "a.html", "a.md"])("takes or refuses any bytes as %s", async (file) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await parseArticleFile(file, bytes).catch((error: unknown) => {
          if (!(error instanceof InputError)) throw error;
        });
      }),
    );
  });

  it("takes or refuses any line of JSON Lines", () => {
    const line = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    );
    fc.assert(fc.property(line, (text) => void unlessRefused(() => parseRecord(text, "a.jsonl", 1))));
  });

  it.each(["a.html", "a.md", "a.eml", "a.txt"])("takes or refuses any words and tags as %s", async (file) => {
    const tag = fc.constantFrom(
      "<p>",
      "</p>",
      "<div",
      ">",
      "<b>",
      "</div>",
      "<script>",
      "&amp;",
      "<!--",
      "---\n",
      "title: ",
      "**",
      "](",
      "\n",
      "\n\n",
      "Content-Type: multipart/mixed; boundary=b",
      "\n--b\n",
      "Subject: =?utf-8?Q?=C3?=",
    );
    const content = fc.array(fc.oneof(tag, WORD_LIKE), { maxLength: 20 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(content, async (text) => {
        const reading = parseArticleFile(file, new TextEncoder().encode(text));
        await reading.catch((error: unknown) => {
          if (!(error instanceof InputError)) throw error;
        });
      }),
    );
  });
});

function expectSound(graph: Graph): void {
  const lengths = new Map(graph.articles.map(({ id, text }) => [id, text.length]));
  const spans = [...graph.mentions, ...graph.statements, ...graph.relations.flatMap(({ evidence }) => evidence)];
  for (const { article, start, end } of spans) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(lengths.get(article) ?? 0);
  }
  const actors = new Set(graph.actors.map(({ id }) => id));
  for (const { actor } of graph.mentions) expect(actors.has(actor)).toBe(true);
  const text = encodeGraph(graph);
  expect(encodeGraph(decodeGraph(text))).toBe(text);
}
