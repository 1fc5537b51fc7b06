import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import type { JsonLd, RemoteDocument } from "jsonld/jsonld-spec.js";
import { DataFactory, Parser, Store, type Term } from "n3";
import { beforeAll, describe, expect, it } from "vitest";
import { passagesOf } from "../../src/exports/passages-of.ts";
import { toWebAnnotations } from "../../src/exports/to-web-annotations.ts";
import { NASTY_GRAPH } from "../support/nasty-graph.ts";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** The terms of the W3C's context that Hearsay uses, each as the Web Annotation Vocabulary has it; asks nobody else. */
const context = JSON.parse(
  readFileSync(join(import.meta.dirname, "../support/annotation-context.json"), "utf8"),
) as JsonLd;
const documentLoader = (url: string): Promise<RemoteDocument> => {
  if (url !== CONTEXT) throw new Error(`Asked for ${url}`);
  return Promise.resolve({ documentUrl: url, document: context });
};

const passages = passagesOf(NASTY_GRAPH);
const store = new Store();

beforeAll(async () => {
  const document = JSON.parse(
    toWebAnnotations({ graph: NASTY_GRAPH, title: "x", created: "2031-05-06T07:08:09Z" }),
  ) as jsonld.JsonLdDocument;
  // "safe" throws where a term has no meaning and would be dropped without a word.
  const options = { documentLoader, safe: true, format: "application/n-quads" } as const;
  const quads: unknown = await jsonld.toRDF(document, options);
  store.addQuads(new Parser({ format: "N-Quads" }).parse(String(quads)));
});

const count = (predicate: string, object: string | null = null): number =>
  store.countQuads(null, predicate, object, null);

/** The one value of a property. */
function valueOf(subject: Term, predicate: string): Term {
  const [value, ...more] = store.getObjects(subject, predicate, null);
  if (!value || more.length > 0) throw new Error(`${more.length + 1} values of ${predicate} in ${subject.value}`);
  return value;
}

const named = (urn: string): Term => DataFactory.namedNode(`urn:hearsay:${urn}`);
const annotation = (id: string): Term => named(`annotation:${encodeURIComponent(id)}`);

describe("Web Annotations as triples", () => {
  it("have a meaning for every term, and nothing dropped", () => {
    expect(count(`${RDF}type`, `${OA}Annotation`)).toBe(passages.length);
    for (const predicate of ["motivatedBy", "hasTarget"]) expect(count(OA + predicate)).toBe(passages.length);
    for (const term of ["confidence", "rule"]) expect(count(`urn:hearsay:terms:${term}`)).toBe(passages.length);
    expect(count(`${AS}generator`)).toBe(passages.length);
    expect(count(`${OA}hasSelector`)).toBe(2 * passages.length);
    for (const kind of ["TextQuoteSelector", "TextPositionSelector"])
      expect(count(`${RDF}type`, OA + kind)).toBe(passages.length);
    for (const part of ["exact", "prefix", "suffix", "start", "end"]) expect(count(OA + part)).toBe(passages.length);
  });

  it("are listed in one page, in the order of the passages", () => {
    const page = valueOf(named("annotations"), `${AS}first`);
    const listed: string[] = [];
    let rest = valueOf(page, `${AS}items`);
    for (; rest.value !== `${RDF}nil`; rest = valueOf(rest, `${RDF}rest`))
      listed.push(valueOf(rest, `${RDF}first`).value);
    expect(listed).toEqual(passages.map(({ id }) => annotation(id).value));
    expect(valueOf(named("annotations"), `${AS}totalItems`).value).toBe(String(passages.length));
  });

  it("keep the exact words of every passage, and lead to its article", () => {
    const words = new Map(NASTY_GRAPH.articles.map((article) => [article.id, article]));
    for (const { id, article, start, end } of passages) {
      const { text = "", url, sha256 } = words.get(article) ?? {};
      const target = valueOf(annotation(id), `${OA}hasTarget`);
      const exact = store
        .getObjects(target, `${OA}hasSelector`, null)
        .flatMap((selector) => store.getObjects(selector, `${OA}exact`, null).map(({ value }) => value));
      expect(exact).toEqual([text.slice(start, end)]);
      expect(valueOf(target, `${OA}hasSource`).value).toBe(url ?? `urn:hearsay:sha256:${sha256}`);
    }
  });

  it("name the motivation and the actor by terms of the standard", () => {
    const { length: mentions } = NASTY_GRAPH.mentions;
    expect(count(`${OA}motivatedBy`, `${OA}identifying`)).toBe(mentions);
    expect(count(`${OA}motivatedBy`, `${OA}describing`)).toBe(passages.length - mentions);
    expect(count(`${OA}hasSource`, "urn:hearsay:actor:actor%3A0")).toBeGreaterThan(2);
  });
});
