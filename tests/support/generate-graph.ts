import type { Graph } from "../../src/domain/graph.ts";
import { actorId, articleId, mentionId, relationId, storyId } from "../../src/domain/ids.ts";

/** A sequence of numbers from 0 to 1 that looks like chance and is always the same (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Actors an article. */
const PER_ARTICLE = 60;
const found = { confidence: 0.9, foundBy: "generated" };

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

interface GraphRequest {
  /** Another one gives another graph. */
  readonly seed?: number;
  /** What the actor of a number is called. */
  readonly nameOf?: (number: number, kind: (typeof KINDS)[number]) => string;
  /** Without it the graph says nothing about where its nodes stand, as graphs from elsewhere. */
  readonly layout?: boolean;
}

/** Three of five actors are people. */
const KINDS = ["person", "organisation", "person", "state", "person"] as const;

const kindAt = (number: number): (typeof KINDS)[number] => KINDS[number % KINDS.length] ?? "person";

/** A made-up graph of so many actors and ties, in communities, with a passage behind each; laid out on a grid. */
export function generateGraph(
  actors: number,
  ties: number,
  { seed = 7, nameOf = (number) => `Person ${number}`, layout = true }: GraphRequest = {},
): Graph {
  const chance = seeded(seed);
  const texts: string[] = [];
  const sentences = new Map<number, Sentence[]>();
  const nameAt = (number: number): string => nameOf(number, kindAt(number));
  const write = (from: number, to: number): void => {
    const article = Math.floor(from / PER_ARTICLE);
    const before = texts[article] ?? "";
    const sentence = `${nameAt(from)} met ${nameAt(to)}.`;
    texts[article] = `${before}${sentence}\n`;
    const told = sentences.get(article) ?? [];
    told.push({ from, to, start: before.length, end: before.length + sentence.length });
    sentences.set(article, told);
  };
  for (let tie = 0; tie < Math.max(actors, ties); tie++) {
    const from = tie % actors;
    // Squared, so that each article has a few whom everybody meets.
    const near = Math.floor(from / PER_ARTICLE) * PER_ARTICLE + Math.floor(chance() ** 2 * PER_ARTICLE);
    const to = chance() < 0.85 ? Math.min(near, actors - 1) : Math.floor(chance() * actors);
    write(from, to === from ? (from + 1) % actors : to);
  }
  const told = [...sentences].flatMap(([article, all]) => all.map((one) => ({ article, ...one })));
  const side = Math.ceil(Math.sqrt(actors));
  return {
    format: "hearsay-graph",
    version: 1,
    articles: texts.map((text, place) => ({
      id: articleId(`article-${place}`),
      file: `${place}.txt`,
      sha256: "0".repeat(64),
      text,
      title: `Report ${place}`,
      zones: [{ start: 0, end: text.length, kind: "body" }],
      language: "en",
    })),
    actors: Array.from({ length: actors }, (_, place) => ({
      id: actorId(`actor-${place}`),
      kind: kindAt(place),
      name: nameAt(place),
      named: true,
      aliases: [],
      roles: [],
    })),
    mentions: told.map(({ article, from, start }, place) => ({
      id: mentionId(`mention-${place}`),
      actor: actorId(`actor-${from}`),
      article: articleId(`article-${article}`),
      start,
      end: start + nameAt(from).length,
      form: "name",
      ...found,
    })),
    statements: [],
    events: [],
    relations: told.slice(0, ties).map(({ article, from, to, start, end }, place) => ({
      id: relationId(`relation-${place}`),
      kind: "met",
      from: actorId(`actor-${from}`),
      to: actorId(`actor-${to}`),
      evidence: [{ article: articleId(`article-${article}`), start, end, ...found }],
    })),
    echoes: [],
    discrepancies: [],
    agreements: [],
    stories: [
      { id: storyId("story"), title: "Generated", articles: texts.map((_, place) => articleId(`article-${place}`)) },
    ],
    ...(layout && {
      layout: Array.from({ length: actors }, (_, place) => ({
        id: actorId(`actor-${place}`),
        x: (place % side) * 110,
        y: Math.floor(place / side) * 110,
      })),
    }),
  };
}
