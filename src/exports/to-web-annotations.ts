import type { Article } from "../domain/article.ts";
import { countCodePoints } from "./count-code-points.ts";
import type { ExportRequest } from "./export-request.ts";
import { type FoundPassage, passagesOf } from "./passages-of.ts";
import { toPart } from "./to-part.ts";
import { toUrn } from "./to-urn.ts";

/** Characters of context on each side, enough to tell repeated words apart. */
const CONTEXT = 32;

const TERMS = {
  hearsay: "urn:hearsay:terms:",
  confidence: "hearsay:confidence",
  rule: "hearsay:rule",
  sha256: "hearsay:sha256",
  offsetUnit: "hearsay:offsetUnit",
  startUtf16: "hearsay:startUtf16",
  endUtf16: "hearsay:endUtf16",
  articleId: "hearsay:articleId",
};

const GENERATOR = { id: "urn:hearsay:software", type: "Software", name: "Hearsay" };

const before = (text: string, at: number): string =>
  Array.from(text.slice(Math.max(0, at - 2 * CONTEXT - 2), at))
    .slice(-CONTEXT)
    .join("");

const after = (text: string, at: number): string =>
  Array.from(text.slice(at, at + 2 * CONTEXT + 2))
    .slice(0, CONTEXT)
    .join("");

const linkTo = (kind: string, id: string, purpose: string) => ({
  type: "SpecificResource",
  purpose,
  source: toUrn(kind, id),
});

const label = (value: string, purpose: string) => ({ type: "TextualBody", purpose, format: "text/plain", value });

function bodyOf(passage: FoundPassage) {
  switch (passage.kind) {
    case "mention":
      return [linkTo("actor", passage.mention.actor, "identifying")];
    case "statement": {
      const { speaker, kind, status } = passage.statement;
      const said = label(`${kind} statement, ${status}`, "classifying");
      return speaker ? [linkTo("actor", speaker.actor, "identifying"), said] : [said];
    }
    case "event":
      return [linkTo("event", passage.event.id, "identifying"), label(passage.event.label, "describing")];
    case "relation": {
      const { from, to, kind } = passage.relation;
      return [linkTo("actor", from, "linking"), linkTo("actor", to, "linking"), label(kind, "classifying")];
    }
  }
}

function targetOf({ start, end }: FoundPassage, article: Article, codePoint: (offset: number) => number) {
  const { text, url, sha256, published } = article;
  return {
    source: url ?? toUrn("sha256", sha256),
    articleId: article.id,
    sha256,
    ...(published && { state: { type: "TimeState", sourceDate: `${published.from}T00:00:00Z` } }),
    selector: [
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: before(text, start),
        suffix: after(text, end),
      },
      {
        type: "TextPositionSelector",
        start: codePoint(start),
        end: codePoint(end),
        offsetUnit: "unicode code points",
        startUtf16: start,
        endUtf16: end,
      },
    ],
  };
}

/** W3C Web Annotations (JSON-LD), one a passage; positions in code points, as the standard counts. */
export function toWebAnnotations({ graph, chosen, title, created }: ExportRequest): string {
  const part = toPart(graph, chosen);
  const articles = new Map<string, readonly [Article, (offset: number) => number]>(
    part.articles.map((article) => [article.id, [article, countCodePoints(article.text)]]),
  );
  const items = passagesOf(part).flatMap((passage) => {
    const [article, codePoint] = articles.get(passage.article) ?? [];
    if (!article || !codePoint) return [];
    return [
      {
        id: toUrn("annotation", passage.id),
        type: "Annotation",
        motivation: passage.kind === "mention" ? "identifying" : "describing",
        ...(created && { created }),
        generator: GENERATOR,
        confidence: passage.confidence,
        rule: passage.foundBy,
        body: bodyOf(passage),
        target: targetOf(passage, article, codePoint),
      },
    ];
  });
  const collection = {
    "@context": ["http://www.w3.org/ns/anno.jsonld", TERMS],
    id: "urn:hearsay:annotations",
    type: "AnnotationCollection",
    label: title,
    total: items.length,
    first: { id: "urn:hearsay:annotations:1", type: "AnnotationPage", startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
