import type { EventKind } from "../../lexicon/event-triggers.ts";
import type { Sentence, TokenizedArticle } from "../tokenize.ts";

/** Families that are the matter of a whole article, so that its lead tells what their words mean. */
const TOPICAL = new Set(["merger", "sport", "strike", "law"]);
/** Paragraphs that tell what an article is about. */
const LEAD_PARAGRAPHS = 3;
/** Characters of them that are looked at. */
const LEAD_LENGTH = 700;

/** Where the words stand that a trigger needs: its sentence, and the opening of its article. */
export class TriggerContext {
  readonly #text: string;
  readonly #lead: string;
  readonly #inLead = new Map<RegExp, boolean>();

  constructor({ article, paragraphs }: TokenizedArticle) {
    this.#text = article.text;
    const [first, last] = [paragraphs[0], paragraphs[Math.min(LEAD_PARAGRAPHS, paragraphs.length) - 1]];
    this.#lead = first && last ? article.text.slice(first.start, Math.min(last.end, first.start + LEAD_LENGTH)) : "";
  }

  /** Whether a word that the kind needs is there; false for a kind that needs none. */
  has({ needs, family }: EventKind, { start, end }: Sentence): boolean {
    if (needs === undefined) return false;
    return needs.test(this.#text.slice(start, end)) || (TOPICAL.has(family) && this.#leadHas(needs));
  }

  #leadHas(needs: RegExp): boolean {
    let has = this.#inLead.get(needs);
    if (has === undefined) {
      has = needs.test(this.#lead);
      this.#inLead.set(needs, has);
    }
    return has;
  }
}
