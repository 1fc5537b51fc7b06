import type { ActorKind } from "../../src/domain/actor.ts";
import type { ArticleFinds } from "../../src/domain/graph.ts";
import { actorId, articleId, contentHash, eventId, mentionId, statementId } from "../../src/domain/ids.ts";
import type { Span } from "../../src/domain/span.ts";

/** An actor as a test writes it down: every form is looked for in the text. */
export interface WrittenActor {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly named?: boolean;
  readonly forms?: readonly string[];
  readonly title?: string;
  /** Name of the actor whose president, adviser and so on this is. */
  readonly of?: string;
}

/** Something said: the words are looked for in the text, in the order of the list. */
export interface WrittenStatement {
  readonly words: string;
  readonly by?: string;
  /** The words that stand for the speaker, where they are not the name: "she". */
  readonly as?: string;
  readonly cue?: string;
  readonly to?: string;
  readonly quoted?: boolean;
}

/** An event: its trigger word is looked for in the text. */
export interface WrittenEvent {
  readonly kind: string;
  readonly word: string;
  readonly who?: readonly string[];
  readonly day?: string;
}

export interface WrittenReport {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly day?: string;
  readonly actors?: readonly WrittenActor[];
  readonly says?: readonly WrittenStatement[];
  readonly events?: readonly WrittenEvent[];
}

/** The finds of an article as a test writes them down, with every offset looked up in the text. */
export function writeReport(report: WrittenReport): ArticleFinds {
  const { id, text, title = text.slice(0, 40), outlet, day, actors = [], says = [], events = [] } = report;
  const article = articleId(id);
  const idOf = (name: string) => actorId(`${id}:${name}`);
  const mentions = actors.flatMap(({ name, named = true, forms = [name] }) =>
    forms
      .flatMap((form) => findAll(text, form))
      .map((span) => ({
        id: mentionId(`${id}:${name}:${span.start}`),
        actor: idOf(name),
        article,
        ...span,
        form: named ? ("name" as const) : ("nominal" as const),
        confidence: 1,
        foundBy: "test",
      })),
  );
  return {
    article: {
      id: article,
      file: `${id}.txt`,
      sha256: contentHash(text),
      text,
      title,
      zones: [{ start: 0, end: text.length, kind: "body" }],
      language: "en",
      ...(outlet && { outlet }),
      ...(day && { published: { edtf: day, from: day, to: day, foundBy: "test" } }),
    },
    actors: actors.map(({ name, kind = "person", named = true, title: role, of }) => ({
      id: idOf(name),
      kind,
      name,
      named,
      aliases: [],
      roles: role ? [{ article, ...find(text, name), title: role, ...(of && { of: idOf(of) }) }] : [],
    })),
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    statements: says.map(({ words, by, as, cue, to, quoted = false }) => {
      const span = find(text, words);
      return {
        id: statementId(`${id}:s${span.start}`),
        article,
        ...span,
        kind: quoted ? ("direct" as const) : ("indirect" as const),
        speaker: by ? { actor: idOf(by), ...find(text, as ?? by) } : null,
        cue: cue ? find(text, cue) : null,
        via: [],
        addressees: to ? [idOf(to)] : [],
        about: [],
        quotes: quoted ? [span] : [],
        status: "said" as const,
        confidence: 1,
        foundBy: "test",
      };
    }),
    events: events.map(({ kind, word, who = [], day: when }, index) => ({
      id: eventId(`${id}:e${index}`),
      kind,
      label: kind,
      status: "occurred" as const,
      ...(when && { when: { edtf: when, from: when, to: when } }),
      participants: who.map((name) => ({ actor: idOf(name) })),
      mentions: [{ article, ...find(text, word), confidence: 1, foundBy: "test" }],
    })),
    relations: [],
  };
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`“${words}” is not in “${text}”`);
  return { start, end: start + words.length };
}

const findAll = (text: string, words: string): Span[] =>
  Array.from(
    text.matchAll(new RegExp(`\\b${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\w)`, "g")),
    ({ index }) => ({
      start: index,
      end: index + words.length,
    }),
  );
