import type { Span } from "../../src/domain/span.ts";

const TEXT = `Harbour opens in Port Linden
“The ferry sails on Monday,” Mayor Ada Quist told Otto Renn.`;

/** The first stretch of the text that reads so. */
function words(wanted: string, text = TEXT): Span {
  const start = text.indexOf(wanted);
  if (start < 0) throw new RangeError(`No “${wanted}” in the text`);
  return { start, end: start + wanted.length };
}

const article = "a1";
const found = { confidence: 0.9, foundBy: "test-rule" };

/**
 * The value of a small graph file with one of everything, for tests that break it: a fresh, changeable copy at each call.
 * One article, two people, a place, a statement, an event, a tie, an echo, a discrepancy, an agreement, a story.
 */
export function smallGraph() {
  return structuredClone({
    format: "hearsay-graph",
    version: 1,
    articles: [
      {
        id: article,
        file: "harbour.txt",
        sha256: "0".repeat(64),
        text: TEXT,
        title: "Harbour opens in Port Linden",
        zones: [
          { ...words("Harbour opens in Port Linden"), kind: "headline" },
          { start: 29, end: TEXT.length, kind: "body" },
        ],
        language: "en",
        outlet: "The Linden Post",
        published: { edtf: "2031-05-04", from: "2031-05-04", to: "2031-05-04", foundBy: "metadata" },
      },
    ],
    actors: [
      {
        id: "ada",
        kind: "person",
        name: "Ada Quist",
        named: true,
        aliases: ["Mayor Ada Quist"],
        roles: [{ article, ...words("Mayor"), title: "Mayor", of: "linden" }],
      },
      { id: "otto", kind: "person", name: "Otto Renn", named: true, aliases: [], roles: [] },
      { id: "linden", kind: "place", name: "Port Linden", named: true, aliases: [], roles: [] },
    ],
    mentions: [
      { id: "m1", article, ...words("Port Linden"), actor: "linden", form: "name", ...found },
      { id: "m2", article, ...words("Ada Quist"), actor: "ada", form: "name", ...found },
      {
        id: "m3",
        article,
        ...words("Otto Renn"),
        actor: "otto",
        form: "garbled",
        ...found,
        suspected: { actor: "ada", why: "stands in her place" },
      },
    ],
    statements: [
      {
        id: "s1",
        article,
        ...words("The ferry sails on Monday,"),
        kind: "direct",
        speaker: { ...words("Mayor Ada Quist"), actor: "ada" },
        cue: words("told"),
        via: [{ ...words("Otto Renn"), actor: "otto" }],
        addressees: ["otto"],
        about: ["e1"],
        quotes: [words("The ferry sails on Monday,")],
        status: "said",
        ...found,
      },
    ],
    events: [
      {
        id: "e1",
        kind: "opening",
        label: "Harbour opens",
        status: "planned",
        when: { edtf: "2031-05-05", from: "2031-05-05", to: "2031-05-05" },
        place: "linden",
        participants: [{ actor: "ada", role: "host" }],
        mentions: [
          {
            article,
            ...words("Harbour opens"),
            ...found,
            when: { edtf: "2031-05-05", from: "2031-05-05", to: "2031-05-05", ...words("Monday") },
          },
        ],
      },
    ],
    relations: [
      {
        id: "r1",
        kind: "spoke-with",
        from: "ada",
        to: "otto",
        evidence: [{ article, ...words("Ada Quist told Otto Renn"), statement: "s1", ...found }],
      },
    ],
    echoes: [{ id: "h1", kind: "same-words", statements: ["s1"], ...found }],
    discrepancies: [
      {
        id: "d1",
        kind: "date",
        nature: "contradiction",
        severity: "low",
        claims: [{ article, ...words("Monday"), says: "Monday" }],
        about: ["e1", "s1"],
        explanation: "The headline has the harbour open, the text has it open on Monday.",
        ...found,
      },
    ],
    agreements: [
      {
        id: "g1",
        kind: "place",
        claims: [{ article, ...words("Port Linden"), says: "Port Linden" }],
        about: ["e1"],
        explanation: "All give Port Linden.",
        foundBy: "test-rule",
      },
    ],
    stories: [{ id: "t1", title: "Harbour opens", articles: [article], event: "e1" }],
    layout: [
      { id: "ada", x: 0, y: 0 },
      { id: "e1", x: 10, y: -5 },
    ],
  });
}
