import type { ArticleFinds } from "../../src/domain/graph.ts";
import { actorId, articleId, contentHash, eventId, mentionId, relationId, statementId } from "../../src/domain/ids.ts";

const STORY_WORDS = 0.35; // share of the longer words that differ from story to story
const ARTICLE_WORDS = 0.15; // share of them that differ from article to article
const LONGER = 5; // letters

const LETTERS = "aeioubcdfghklmnprstvz";

/** A share, 0 to 1, and a word of the same length, that follow from a text and nothing else. */
const shareOf = (text: string): number => (Number.parseInt(contentHash(text).slice(-6), 36) % 1000) / 1000;

function otherWord(word: string, seed: string): string {
  const hash = contentHash(`${seed} ${word.toLowerCase()}`).repeat(4);
  const letters = Array.from(
    word,
    (_, index) => LETTERS[Number.parseInt(hash[index] ?? "0", 36) % LETTERS.length] ?? "a",
  ).join("");
  return /^\p{Lu}/u.test(word) ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
}

/** The text with other names and some other words, each as long as before, so that every offset still holds. */
function varyText(text: string, story: string, article: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    if (/^\p{Lu}\p{Ll}{2,}/u.test(word)) return otherWord(word, story);
    if (word.length < LONGER || /[^a-z]/.test(word)) return word;
    if (shareOf(`${story} ${word}`) < STORY_WORDS) return otherWord(word, story);
    return shareOf(`${article} ${word}`) < ARTICLE_WORDS ? otherWord(word, article) : word;
  });
}

/** One more article of a story: the finds of a base article with other names, under ids of its own. */
export function varyFinds(base: ArticleFinds, story: string, number: number): ArticleFinds {
  const id = `${story}-${number}`;
  const text = varyText(base.article.text, story, id);
  const own = (of: string): string => `${id}:${of}`;
  const rename = (name: string): string => varyText(name, story, id);
  return {
    article: { ...base.article, id: articleId(id), file: `${id}.txt`, text, title: rename(base.article.title) },
    actors: base.actors.map((actor) => ({
      ...actor,
      id: actorId(own(actor.id)),
      name: rename(actor.name),
      aliases: actor.aliases.map(rename),
      roles: actor.roles.map(({ of, ...role }) => ({
        ...role,
        article: articleId(id),
        ...(of && { of: actorId(own(of)) }),
      })),
    })),
    mentions: base.mentions.map((mention) => ({
      ...mention,
      id: mentionId(own(mention.id)),
      article: articleId(id),
      actor: actorId(own(mention.actor)),
      ...(mention.suspected && { suspected: { ...mention.suspected, actor: actorId(own(mention.suspected.actor)) } }),
    })),
    statements: base.statements.map(({ parent, ...statement }) => ({
      ...statement,
      id: statementId(own(statement.id)),
      article: articleId(id),
      speaker: statement.speaker && { ...statement.speaker, actor: actorId(own(statement.speaker.actor)) },
      via: statement.via.map((via) => ({ ...via, actor: actorId(own(via.actor)) })),
      addressees: statement.addressees.map((actor) => actorId(own(actor))),
      about: [],
      ...(parent && { parent: statementId(own(parent)) }),
    })),
    events: base.events.map(({ place, ...event }) => ({
      ...event,
      id: eventId(own(event.id)),
      ...(place && { place: actorId(own(place)) }),
      participants: event.participants.map((one) => ({ ...one, actor: actorId(own(one.actor)) })),
      mentions: event.mentions.map((mention) => ({ ...mention, article: articleId(id) })),
    })),
    relations: base.relations.map((tie) => ({
      ...tie,
      id: relationId(own(tie.id)),
      from: actorId(own(tie.from)),
      to: actorId(own(tie.to)),
      evidence: tie.evidence.map(({ statement, ...rest }) => ({
        ...rest,
        article: articleId(id),
        ...(statement && { statement: statementId(own(statement)) }),
      })),
    })),
  };
}
