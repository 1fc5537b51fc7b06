import type { Actor } from "../../domain/actor.ts";
import type { ArticleFinds } from "../../domain/graph.ts";
import type { ActorId, ArticleId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";

/** Two persons named one right after the other in one sentence: "A warned B", "A and B". */
export interface Partnership {
  readonly one: Mention;
  readonly other: Mention;
  readonly article: ArticleId;
}

const NEAR = 90; // code units between two names that stand in one slot
const SENTENCE_END = /[.!?…]["”’»]?\s|[\n\r]/;
const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|[A-Z])\.\s/g;

/** By a name, or by a word that stands where a name would and is none that is known. */
const isNamed = (form: Mention["form"], actor: Actor | undefined): boolean =>
  actor !== undefined && form !== "pronoun" && (form !== "nominal" || !actor.named);

/** Pairs of persons named next to each other in a sentence, in reading order. */
export function listPartners({ article, mentions }: ArticleFinds, persons: ReadonlyMap<ActorId, Actor>): Partnership[] {
  const named = mentions
    .filter(({ actor, form }) => isNamed(form, persons.get(actor)))
    .sort((a, b) => a.start - b.start);
  return named.slice(1).flatMap((other, index): Partnership[] => {
    const one = named[index];
    if (!one || one.actor === other.actor || other.start - one.end > NEAR) return [];
    const between = article.text.slice(one.end, other.start).replace(ABBREVIATION, "");
    return SENTENCE_END.test(between) ? [] : [{ one, other, article: article.id }];
  });
}
