import { DEGREES } from "../../lexicon/synonyms.ts";
import { toConcept } from "./to-concepts.ts";
import type { Utterance } from "./utterance.ts";

const DEGREE_STEMS: ReadonlySet<string> = new Set(Array.from(DEGREES, toConcept));
const IMAGINED_UTTERANCES = 10; // keeps what a small story is about from weighing nothing
const HALF = 0.5; // the weight of actors and of words that only say how much

/** How much a concept tells within one story: rare ones much. */
export type ConceptWeight = (concept: string) => number;

/** Weights from how many utterances of the story speak of a concept. */
export function weighConcepts(story: readonly Utterance[]): ConceptWeight {
  const spoken = new Map<string, number>();
  for (const { concepts } of story) for (const concept of concepts) spoken.set(concept, (spoken.get(concept) ?? 0) + 1);
  return (concept) => {
    const rarity = Math.log((story.length + IMAGINED_UTTERANCES) / ((spoken.get(concept) ?? 0) + 1));
    return rarity * (concept.startsWith("@") || DEGREE_STEMS.has(concept) ? HALF : 1);
  };
}

/** What two utterances share. */
export interface SharedConcepts {
  /** 0 to 1: weight of the shared concepts against that of both. */
  readonly share: number;
  /** Shared concepts that are neither actors nor words of degree. */
  readonly telling: number;
  /** Shared words of degree. */
  readonly degrees: number;
}

export function shareConcepts(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: ConceptWeight): SharedConcepts {
  const shared = [...a].filter((concept) => b.has(concept));
  const total = (concepts: Iterable<string>): number => [...concepts].reduce((sum, concept) => sum + weigh(concept), 0);
  const size = Math.sqrt(total(a) * total(b));
  const words = shared.filter((concept) => !concept.startsWith("@"));
  const degrees = words.filter((concept) => DEGREE_STEMS.has(concept)).length;
  return { share: size > 0 ? total(shared) / size : 0, telling: words.length - degrees, degrees };
}
