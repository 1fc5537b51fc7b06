import type { Evidence } from "../../domain/evidence.ts";
import type { ArticleFinds } from "../../domain/graph.ts";
import type { Mention } from "../../domain/mention.ts";
import { contains } from "../../domain/span.ts";
import { NUMBER_WORDS } from "../../lexicon/counted-things.ts";
import { toConcepts } from "../find-echoes/to-concepts.ts";
import { toWords, type Word } from "../to-words.ts";

/** A sentence of a report, with what it is held against others by. */
export interface Sentence extends Evidence {
  readonly words: readonly Word[];
  /** What it speaks of, without its numbers; actors by their ids. */
  readonly concepts: ReadonlySet<string>;
  /** Who is named in it, pronouns left out. */
  readonly mentions: readonly Mention[];
}

const SENTENCE = /[^\s.!?][^\n\r]*?(?:[.!?]["”’']?(?=\s+["“(]?\p{Lu}|\s*$)|(?=[\n\r])|$)/gmu;
/** Captions, menus and lists are no sentences. */
const LIST = /\||\bHide Caption\b|https?:|\.{4}/;
const FEWEST_WORDS = 5;
const MOST_WORDS = 70;
const isNumber = (word: string): boolean => /^\d/.test(word) || NUMBER_WORDS.has(word);

/** The sentences of a report's body, in reading order. */
export function listSentences({ article, mentions }: ArticleFinds): Sentence[] {
  const named = mentions.filter(({ form }) => form !== "pronoun");
  const bodies = article.zones.filter(({ kind }) => kind === "body");
  return bodies.flatMap((zone) =>
    Array.from(article.text.slice(zone.start, zone.end).matchAll(SENTENCE)).flatMap(
      ({ 0: text, index }): Sentence[] => {
        const span = { start: zone.start + index, end: zone.start + index + text.length };
        const words = toWords(text, span.start);
        if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || LIST.test(text)) return [];
        const own = named.filter((mention) => contains(span, mention));
        const telling = words.filter(({ lower }) => !isNumber(lower));
        return [{ article: article.id, ...span, words, concepts: toConcepts(telling, own), mentions: own }];
      },
    ),
  );
}
