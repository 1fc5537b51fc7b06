import type { Actor, ActorKind } from "../../domain/actor.ts";
import type { Article } from "../../domain/article.ts";
import { cite } from "../../domain/evidence.ts";
import type { Graph } from "../../domain/graph.ts";
import { type ActorId, actorId, articleId, contentHash, mentionId, relationId, storyId } from "../../domain/ids.ts";
import type { Relation } from "../../domain/relation.ts";
import type { ForeignGraph } from "./foreign-graph.ts";
import { layOutAsThere } from "./lay-out-as-there.ts";
import { type ForeignList, listForeignGraph } from "./list-foreign-graph.ts";

/** Where a foreign graph comes from. */
export interface ForeignSource {
  readonly file: string;
  /** Of the file's bytes, hex. */
  readonly sha256: string;
}

/** A tie that the file gives no word for. */
const UNNAMED_TIE = "tied-to";

/** Nothing of what such a file says can be checked. */
const UNCHECKED = 0;

/** Words by which other programs call what Hearsay knows. */
const KINDS: readonly (readonly [ActorKind, RegExp])[] = [
  ["person", /^(persons?|people|human|individual|man|woman|character)$/i],
  ["organisation", /^(organi[sz]ations?|org|company|companies|institution|agency|party|outlet)$/i],
  ["state", /^(states?|country|countries|nation)$/i],
  ["place", /^(places?|locations?|city|cities|region)$/i],
];

/**
 * A graph of another program as Hearsay's own. Every node becomes an actor (a group where the file does not say what it
 * is), every edge a tie, and both rest on their line in a list of what the file says, which stands as its one article
 * and says that it is none. Nodes stand where the file has them; colours are left, as they mean the kind here.
 */
export function toGraphWithoutPassages(foreign: ForeignGraph, source: ForeignSource): Graph {
  const list = listForeignGraph(foreign, source.file);
  const article = toArticle(list, source);
  const ids = new Map(foreign.nodes.map(({ id }) => [id, actorId(`${article.id}/${contentHash(id)}`)]));
  const foundBy = `imported-${foreign.format}`;
  const layout = layOutAsThere(foreign.nodes, ids);
  const story = { id: storyId(`${article.id}/story`), title: article.title, articles: [article.id] };
  return {
    format: "hearsay-graph",
    version: 1,
    articles: [article],
    actors: toActors(list, article, ids),
    mentions: list.nodes.flatMap(({ node, name }, index) => {
      const actor = ids.get(node.id);
      const found = { form: "name", confidence: UNCHECKED, foundBy } as const;
      return actor
        ? [{ id: mentionId(`${article.id}/mention/${index}`), actor, ...cite(article, name), ...found }]
        : [];
    }),
    statements: [],
    events: [],
    relations: toRelations(list, article, ids, foundBy),
    echoes: [],
    discrepancies: [],
    agreements: [],
    stories: [story],
    ...(layout && { layout }),
  };
}

function toArticle({ text, heading }: ForeignList, { file, sha256 }: ForeignSource): Article {
  return {
    id: articleId(`imported/${sha256.slice(0, 12)}`),
    file,
    sha256,
    text,
    title: text.slice(heading.start, heading.end),
    zones: [
      { ...heading, kind: "headline" },
      { start: heading.end + 2, end: text.length, kind: "body" },
    ],
    // Names and fields are in no language that a reader or a voice could count on.
    language: "und",
    outlet: `${file} (no passages)`,
  };
}

type Ids = ReadonlyMap<string, ActorId>;

function toActors({ nodes }: ForeignList, article: Article, ids: Ids): Actor[] {
  return nodes.flatMap(({ node, type }) => {
    const id = ids.get(node.id);
    const word = node.type ?? "";
    const kind = KINDS.find(([, words]) => words.test(word))?.[0] ?? "group";
    const roles = type && kind === "group" ? [{ ...cite(article, type), title: word }] : [];
    return id ? [{ id, kind, name: node.label, named: true, aliases: [], roles }] : [];
  });
}

/** One relation for all ties of the same two nodes and the same word. */
function toRelations({ ties }: ForeignList, article: Article, ids: Ids, foundBy: string): Relation[] {
  const relations = new Map<string, Relation & { readonly evidence: Relation["evidence"][number][] }>();
  for (const { tie, line } of ties) {
    const [from, to] = [ids.get(tie.from), ids.get(tie.to)];
    if (!from || !to) continue;
    const kind = tie.label ?? UNNAMED_TIE;
    const key = JSON.stringify([from, to, kind]);
    const evidence = { ...cite(article, line), confidence: UNCHECKED, foundBy };
    const known = relations.get(key);
    if (known) known.evidence.push(evidence);
    else
      relations.set(key, {
        id: relationId(`${article.id}/tie/${relations.size}`),
        kind,
        from,
        to,
        evidence: [evidence],
      });
  }
  return [...relations.values()];
}
