import type { Token } from "../tokenize.ts";
import type { ActorDraft } from "./actor-draft.ts";

/** Note that a noun phrase means an actor. */
export function addNominal(
  draft: ActorDraft,
  tokens: readonly Token[],
  first: number,
  last: number,
  confidence: number,
  foundBy: string,
): void {
  const opening = tokens[first];
  const closing = tokens[last - 1];
  if (opening === undefined || closing === undefined) return;
  draft.mentions.push({ start: opening.start, end: closing.end, form: "nominal", confidence, foundBy });
}
