import type { ArticleFinds, Story } from "../../domain/graph.ts";
import type { ActorId, ArticleId } from "../../domain/ids.ts";
import { contains } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import type { Sides } from "../find-sides.ts";
import { toWords } from "../to-words.ts";
import { toComparedWords, toConcepts } from "./to-concepts.ts";

/** A statement with what it is compared by. */
export interface Utterance {
  /** Where it stands among all utterances, in reading order. */
  readonly index: number;
  readonly statement: Statement;
  /** Position of the story of its article among all stories. */
  readonly story: number;
  /** Its words in lower case, every name as the id of its actor. */
  readonly words: readonly string[];
  /** The words of every stretch in quotation marks, alike. */
  readonly quotes: readonly (readonly string[])[];
  /** What it is about: stems, synonyms as one, actors by their ids. */
  readonly concepts: ReadonlySet<string>;
  readonly speaker: ActorId | undefined;
  /** For whom the speaker speaks. */
  readonly side: string | undefined;
}

/** All statements of all articles, in reading order. */
export function listUtterances(finds: readonly ArticleFinds[], stories: readonly Story[], sides: Sides): Utterance[] {
  const storyOf = new Map<ArticleId, number>();
  for (const [index, { articles }] of stories.entries()) for (const article of articles) storyOf.set(article, index);
  const utterances: Utterance[] = [];
  for (const { article, statements, mentions } of finds)
    for (const statement of statements) {
      const words = toWords(article.text.slice(statement.start, statement.end), statement.start);
      const named = mentions.filter((mention) => mention.form !== "pronoun" && contains(statement, mention));
      const speaker = statement.speaker?.actor;
      utterances.push({
        index: utterances.length,
        statement,
        story: storyOf.get(article.id) ?? -1,
        words: toComparedWords(words, named),
        quotes: statement.quotes.map((quote) =>
          toComparedWords(
            words.filter((word) => contains(quote, word)),
            named,
          ),
        ),
        concepts: toConcepts(words, named),
        speaker,
        side: speaker && sides(speaker),
      });
    }
  return utterances;
}
