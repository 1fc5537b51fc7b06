import type { Actor, ActorKind } from "../../src/domain/actor.ts";
import { cite } from "../../src/domain/evidence.ts";
import { actorId, mentionId } from "../../src/domain/ids.ts";
import type { Mention, MentionForm } from "../../src/domain/mention.ts";
import type { Attribution } from "../../src/extract/attribute-speakers.ts";
import { inferArticle } from "../../src/extract/infer-article.ts";
import { tokenize, type TokenizedArticle } from "../../src/extract/tokenize.ts";

const MARK = /\{([^{}|=]+)(?:\|(person|organisation|state|place|group))?(?:=([^{}]+))?\}/g;
const PRONOUN = /^(?:he|she|they|it|him|her|them|who|both)$/i;

/** An article with the actors its writer marked, as the stages after names and speakers get it. */
export interface MarkedActors {
  readonly text: TokenizedArticle;
  readonly attribution: Attribution;
}

/**
 * Read an article in which actors are marked: `{Ann Lee|person}` the first time, `{Lee=Ann Lee}` and `{she=Ann Lee}` for
 * other words that mean her, `{Ann Lee}` again. Without a kind an actor is an organisation.
 */
export function withActors(marked: string, date?: string): MarkedActors {
  const spans: { start: number; end: number; words: string; name: string; kind: ActorKind | undefined }[] = [];
  let plain = "";
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, words = "", kind, other] = match;
    plain += marked.slice(at, match.index);
    const isKind = (value: string | undefined): value is ActorKind => value !== undefined;
    spans.push({
      start: plain.length,
      end: plain.length + words.length,
      words,
      name: other ?? words,
      kind: isKind(kind) ? kind : undefined,
    });
    plain += words;
    at = match.index + whole.length;
  }
  plain += marked.slice(at);
  const article = inferArticle({
    id: "a",
    file: "a.txt",
    sha256: "",
    text: plain,
    ...(date !== undefined && { date }),
  });
  const actors = new Map<string, Actor>();
  const mentions = spans.map(({ start, end, words, name, kind }, index): Mention => {
    const id = actorId(name);
    if (!actors.has(name))
      actors.set(name, { id, kind: kind ?? "organisation", name, named: true, aliases: [], roles: [] });
    const form: MentionForm = PRONOUN.test(words) ? "pronoun" : words === name ? "name" : "alias";
    return {
      ...cite(article, { start, end }),
      id: mentionId(`m${index}`),
      actor: id,
      form,
      confidence: 1,
      foundBy: "test",
    };
  });
  return { text: tokenize(article), attribution: { actors: [...actors.values()], mentions, statements: [] } };
}
