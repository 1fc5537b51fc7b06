import type { Event } from "../domain/event.ts";
import type { Relation } from "../domain/relation.ts";
import type { Attribution } from "./attribute-speakers.ts";
import { tieAllies } from "./find-relations/tie-allies.ts";
import { tieDescriptions } from "./find-relations/tie-descriptions.ts";
import { tieEvents } from "./find-relations/tie-events.ts";
import { tieRoles } from "./find-relations/tie-roles.ts";
import { tieStatements } from "./find-relations/tie-statements.ts";
import { tieVerbs } from "./find-relations/tie-verbs.ts";
import { toRelations } from "./find-relations/to-relations.ts";
import { indexActorWords, type ActorWords, type ArticleActorWords } from "./read-clause/sentence-actors.ts";
import type { Sentence, Token, TokenizedArticle } from "./tokenize.ts";

/** Ties between actors, each with every passage it rests on: roles, who spoke with whom, who warned or accused whom. */
export function findRelations(text: TokenizedArticle, attribution: Attribution, events: readonly Event[]): Relation[] {
  const index = indexActorWords(text, attribution);
  const sentences = sentencesOfSeveral(index, text.sentences);
  const ties = [
    ...tieRoles(index, attribution.actors),
    ...tieDescriptions(index, sentences),
    ...tieVerbs(index, sentences),
    ...tieAllies(index),
    ...tieStatements(text, index, attribution.statements),
    ...tieEvents(text, index, events),
  ];
  return toRelations(text.article, ties, index);
}

/** The sentences with more than one mention of an actor: only there can one be tied to another. */
function sentencesOfSeveral({ tokens, all }: ArticleActorWords, sentences: readonly Sentence[]): Sentence[] {
  const several: Sentence[] = [];
  for (let at = 1; at < all.length; at++) {
    const number = sentenceOf(tokens, all[at]);
    const sentence = number === sentenceOf(tokens, all[at - 1]) ? sentences[number] : undefined;
    if (sentence && several.at(-1) !== sentence) several.push(sentence);
  }
  return several;
}

const sentenceOf = (tokens: readonly Token[], words: ActorWords | undefined): number =>
  tokens[words?.first ?? -1]?.sentence ?? -1;
