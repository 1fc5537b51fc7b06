import type { Graph } from "../../src/domain/graph.ts";
import { decodeGraph } from "../../src/graph-file/decode-graph.ts";

const POST = `Bridge over the Lind to close in May
Mayor Ada Quist told reporter Otto Renn: “The bridge closes on Monday.”
Engineer Mira Sol of Lindworks met Quist in Port Linden on 2 May.`;

const HERALD = `Bridge stays open, says Sol
“The bridge closes on Tuesday,” Ada Quist said, according to Lindworks.
Ben Ostrov warned that the ferry is full. Zoë Łukasz was not there.`;

const TEXTS = { post: POST, herald: HERALD } as const;
type ArticleName = keyof typeof TEXTS;

/** The first stretch of an article that reads so, as evidence. */
export function passage(article: ArticleName, words: string) {
  const start = TEXTS[article].indexOf(words);
  if (start < 0) throw new RangeError(`No “${words}” in ${article}`);
  return { article, start, end: start + words.length };
}

const span = (article: ArticleName, words: string) => {
  const { start, end } = passage(article, words);
  return { start, end };
};

const rule = { foundBy: "test-rule" };
const sure = { confidence: 0.9, ...rule };
const doubtful = { confidence: 0.3, ...rule };

const actor = (id: string, kind: string, name: string) => ({ id, kind, name, named: true, aliases: [], roles: [] });

const mention = (id: string, of: string, article: ArticleName, words: string) => ({
  id,
  actor: of,
  ...passage(article, words),
  form: "name",
  ...sure,
});

const article = (id: ArticleName, outlet: string, day: string) => ({
  id,
  file: `${id}.txt`,
  sha256: "0".repeat(64),
  text: TEXTS[id],
  title: TEXTS[id].split("\n")[0],
  zones: [{ start: 0, end: TEXTS[id].length, kind: "body" }],
  language: "en",
  outlet,
  published: { edtf: day, from: day, to: day, ...rule },
});

const day = (value: string) => ({ edtf: value, from: value, to: value });

const statement = { via: [], addressees: [], quotes: [], status: "said" };

/**
 * Two articles on a bridge: six actors (one that nothing ties to anybody), three statements, a meeting, a doubtful tie, an
 * echo and a discrepancy about the two versions of what the mayor said.
 */
export function townGraph(): Graph {
  return decodeGraph({
    format: "hearsay-graph",
    version: 1,
    articles: [article("post", "The Post", "2031-05-01"), article("herald", "The Herald", "2031-05-03")],
    actors: [
      actor("ada", "person", "Ada Quist"),
      actor("otto", "person", "Otto Renn"),
      actor("mira", "person", "Mira Sol"),
      actor("lindworks", "organisation", "Lindworks"),
      actor("ben", "person", "Ben Ostrov"),
      actor("linden", "place", "Port Linden"),
      actor("zoe", "person", "Zoë Łukasz"),
    ],
    mentions: [
      mention("m1", "ada", "post", "Ada Quist"),
      mention("m2", "otto", "post", "Otto Renn"),
      mention("m3", "mira", "post", "Mira Sol"),
      mention("m4", "lindworks", "post", "Lindworks"),
      mention("m5", "linden", "post", "Port Linden"),
      mention("m6", "ada", "herald", "Ada Quist"),
      mention("m7", "lindworks", "herald", "Lindworks"),
      mention("m8", "ben", "herald", "Ben Ostrov"),
      mention("m9", "zoe", "herald", "Zoë Łukasz"),
    ],
    statements: [
      {
        ...statement,
        id: "monday",
        ...passage("post", "The bridge closes on Monday."),
        kind: "direct",
        speaker: { actor: "ada", ...span("post", "Ada Quist") },
        cue: span("post", "told"),
        addressees: ["otto"],
        about: [],
        quotes: [span("post", "The bridge closes on Monday.")],
        ...sure,
      },
      {
        ...statement,
        id: "tuesday",
        ...passage("herald", "The bridge closes on Tuesday,"),
        kind: "direct",
        speaker: { actor: "ada", ...span("herald", "Ada Quist") },
        cue: span("herald", "said"),
        via: [{ actor: "lindworks", ...span("herald", "Lindworks") }],
        about: ["meeting"],
        quotes: [span("herald", "The bridge closes on Tuesday,")],
        ...sure,
      },
      {
        ...statement,
        id: "ferry",
        ...passage("herald", "the ferry is full"),
        kind: "indirect",
        speaker: { actor: "ben", ...span("herald", "Ben Ostrov") },
        cue: span("herald", "warned"),
        about: [],
        ...doubtful,
      },
    ],
    events: [
      {
        id: "meeting",
        kind: "meeting",
        label: "Sol meets Quist",
        status: "occurred",
        when: day("2031-05-02"),
        place: "linden",
        participants: [{ actor: "mira" }, { actor: "ada" }],
        mentions: [{ ...passage("post", "met"), ...sure }],
      },
    ],
    relations: [
      {
        id: "works",
        kind: "member-of",
        from: "mira",
        to: "lindworks",
        evidence: [{ ...passage("post", "Mira Sol of Lindworks"), ...sure }],
      },
      {
        id: "knows",
        kind: "allied-with",
        from: "ben",
        to: "lindworks",
        evidence: [{ ...passage("herald", "Lindworks.\nBen Ostrov"), ...doubtful }],
      },
    ],
    echoes: [{ id: "same", kind: "same-speech-act", statements: ["monday", "tuesday"], ...sure }],
    discrepancies: [
      {
        id: "closing",
        kind: "date",
        nature: "contradiction",
        severity: "high",
        claims: [
          { ...passage("post", "Monday"), says: "Monday" },
          { ...passage("herald", "Tuesday"), says: "Tuesday" },
        ],
        about: ["monday", "tuesday", "ada"],
        explanation: "The Post has Monday, The Herald Tuesday.",
        ...sure,
      },
    ],
    agreements: [],
    stories: [{ id: "bridge", title: "Bridge over the Lind to close", articles: ["post", "herald"] }],
  });
}
