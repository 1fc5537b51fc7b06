import type { ArticleId } from "../../domain/ids.ts";
import type { EvidenceDesk } from "./evidence-desk.ts";
import { readAmount, type Amount } from "./read-amounts.ts";

/** Whether a report has a number somewhere: then it counts something else where it has another one. */
export function knowsAmount(article: ArticleId, { value }: Amount, desk: EvidenceDesk): boolean {
  return desk
    .sentences(article)
    .some(({ words }) => words.some((_, index) => readAmount(words, index)?.value === value));
}
