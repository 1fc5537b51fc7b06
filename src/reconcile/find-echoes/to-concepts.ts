import type { Mention } from "../../domain/mention.ts";
import { overlap } from "../../domain/span.ts";
import { STOP_WORDS } from "../../lexicon/stop-words.ts";
import { PHRASES, SYNONYMS } from "../../lexicon/synonyms.ts";
import { toStem, type Word } from "../to-words.ts";

const HEADS: ReadonlyMap<string, string> = new Map(
  Array.from(SYNONYMS, ([word, head]) => [toStem(word), toStem(head)] as const),
);

/** A content word as the stem that stands for it and its synonyms. */
export function toConcept(word: string): string {
  const stem = toStem(word);
  return HEADS.get(stem) ?? stem;
}

/** What words speak of: content words as concepts, and the actors named among them by their ids instead of their words. */
export function toConcepts(words: readonly Word[], mentions: readonly Mention[]): Set<string> {
  const names = mentions.filter(isName);
  const concepts = new Set(names.map(({ actor }) => `@${actor}`));
  for (const [index, word] of words.entries()) {
    const phrase = PHRASES.get(`${word.lower} ${words[index + 1]?.lower ?? ""}`);
    if (phrase) concepts.add(toConcept(phrase));
    if (names.some((name) => overlap(name, word) > 0)) continue;
    for (const part of word.lower.split("-").length > 2 ? word.lower.split("-") : [word.lower])
      if (!STOP_WORDS.has(part) && part.length > 1) concepts.add(toConcept(part));
  }
  return concepts;
}

/** The words in lower case, every name as one word, the id of its actor: so "the US" and "the United States" agree. */
export function toComparedWords(words: readonly Word[], mentions: readonly Mention[]): string[] {
  const compared: string[] = [];
  for (const [index, word] of words.entries()) {
    const name = mentions.find((mention) => isName(mention) && overlap(mention, word) > 0);
    const text = name ? `@${name.actor}` : index > 0 && word.title ? `@${word.lower}` : word.lower;
    if (!name || compared.at(-1) !== text) compared.push(text);
  }
  return compared;
}

const isName = ({ form }: Mention): boolean => form === "name" || form === "alias";
