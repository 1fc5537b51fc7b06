import type { Mention } from "../../domain/mention.ts";
import type { Suspicion } from "./suspect-actors.ts";

/** The mention as printed, with who seems to be meant; what the article itself already suspects stays. Keys: article and actor. */
export function withSuspicion(mention: Mention, suspicions: ReadonlyMap<string, Suspicion>): Mention {
  const suspicion = suspicions.get(`${mention.article} ${mention.actor}`);
  if (!suspicion || mention.suspected || mention.form === "pronoun") return mention;
  const { meant, why, kind } = suspicion;
  const form = kind === "garbled" && mention.form === "name" ? "garbled" : mention.form;
  return { ...mention, form, suspected: { actor: meant, why } };
}
