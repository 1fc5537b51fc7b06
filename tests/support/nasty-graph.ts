import type { Article } from "../../src/domain/article.ts";
import { cite, type Evidence } from "../../src/domain/evidence.ts";
import type { Graph } from "../../src/domain/graph.ts";
import {
  actorId,
  articleId,
  discrepancyId,
  echoId,
  eventId,
  mentionId,
  relationId,
  statementId,
  storyId,
} from "../../src/domain/ids.ts";
import type { Span } from "../../src/domain/span.ts";

/** Names that break careless writers of files. */
export const NASTY_NAMES = [
  'Zoë "Q" <b>&',
  "🚢 Harbour Board 🚢",
  "שלום עולם",
  "Bell\u0007 Null\u0000 Vertical\u000B",
  '=HYPERLINK("x")',
  "]]> -->",
  "Back\\slash\nNew\tTab",
  "O'Neil\u2028Line",
] as const;

const SAID = "The 🚢 sails – “on time” –\nat dawn, <b>not</b> \\ at noon";
const ECHOED = "The 🚢 sails at dusk, <b>not</b> at noon";

function makeArticle(id: string, text: string, title: string, url?: string): Article {
  return {
    id: articleId(id),
    file: `${id}.txt`,
    sha256: id.padEnd(64, "0"),
    text,
    title,
    zones: [{ start: 0, end: text.length, kind: "body" }],
    language: "en",
    outlet: `The "${id}" <Post>`,
    ...(url && { url }),
    published: { edtf: "2031-05-04", from: "2031-05-04", to: "2031-05-04", foundBy: "metadata" },
  };
}

const first = makeArticle(
  "a1",
  `${NASTY_NAMES.join(" ; ")}\nshe said: ${SAID}. Bang, a call.`,
  NASTY_NAMES[0],
  "https://post.example/a-b?x=1&y=2",
);
const second = makeArticle("a2", `${NASTY_NAMES[0]} : ${ECHOED}. A 🚢 call.`, "=1+1");

function passage(article: Article, words: string): Evidence {
  const start = article.text.indexOf(words);
  return cite(article, { start, end: start + words.length });
}

const spanOf = (article: Article, words: string): Span => {
  const { start, end } = passage(article, words);
  return { start, end };
};

const found = { confidence: 0.75, foundBy: "test-rule" };
const actors = NASTY_NAMES.map((_, number) => actorId(`actor:${number}`));
const [zoe = actorId(""), board = actorId("")] = actors;

/** Two articles full of hostile text: actors named as above, one utterance told twice, an event, a tie, a discrepancy. */
export const NASTY_GRAPH: Graph = {
  format: "hearsay-graph",
  version: 1,
  articles: [first, second],
  actors: NASTY_NAMES.map((name, number) => ({
    id: actorId(`actor:${number}`),
    kind: number === 1 ? "organisation" : "person",
    name,
    named: true,
    aliases: number === 0 ? ['Zoe, the "Q"'] : [],
    roles: [],
  })),
  mentions: [
    ...NASTY_NAMES.map((name, number) => ({
      id: mentionId(`m${number}`),
      ...passage(first, name),
      actor: actorId(`actor:${number}`),
      form: "name" as const,
      ...found,
    })),
    { id: mentionId("m99"), ...passage(second, NASTY_NAMES[0]), actor: zoe, form: "name", ...found },
  ],
  statements: [
    {
      id: statementId("s1"),
      ...passage(first, SAID),
      kind: "mixed",
      speaker: { ...spanOf(first, NASTY_NAMES[0]), actor: zoe },
      cue: spanOf(first, "said"),
      via: [],
      addressees: [],
      about: [board],
      quotes: [spanOf(first, "on time")],
      status: "said",
      ...found,
    },
    {
      id: statementId("s2"),
      ...passage(second, ECHOED),
      kind: "indirect",
      speaker: { ...spanOf(second, NASTY_NAMES[0]), actor: zoe },
      cue: null,
      via: [],
      addressees: [],
      about: [],
      quotes: [],
      status: "said",
      ...found,
    },
  ],
  events: [
    {
      id: eventId("e1"),
      kind: "call",
      label: "A 🚢 call",
      status: "occurred",
      when: { edtf: "2031-05-03", from: "2031-05-03", to: "2031-05-03" },
      participants: [{ actor: zoe }, { actor: board }],
      mentions: [
        { ...passage(first, "a call"), ...found },
        { ...passage(second, "A 🚢 call"), ...found },
      ],
    },
  ],
  relations: [
    {
      id: relationId("r1"),
      kind: "chairs",
      from: zoe,
      to: board,
      evidence: [{ ...passage(first, "she said"), ...found }],
    },
  ],
  echoes: [{ id: echoId("h1"), kind: "same-words", statements: [statementId("s1"), statementId("s2")], ...found }],
  discrepancies: [
    {
      id: discrepancyId("d1"),
      kind: "wording",
      nature: "contradiction",
      severity: "high",
      claims: [
        { ...passage(first, "at dawn"), says: "at dawn" },
        { ...passage(second, "at dusk"), says: "at dusk" },
      ],
      about: [statementId("s1"), statementId("s2")],
      explanation: "One article has it sail at dawn, the other at dusk.",
      ...found,
    },
  ],
  agreements: [],
  stories: [{ id: storyId("t1"), title: 'The "ship" <story>', articles: [first.id, second.id], event: eventId("e1") }],
  layout: [
    { id: zoe, x: 0, y: 0 },
    { id: board, x: 120, y: -40 },
    { id: eventId("e1"), x: 60, y: 80 },
  ],
};
