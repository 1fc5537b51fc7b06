import type { Article } from "../domain/article.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Span } from "../domain/span.ts";
import { toSourceLine, toTextFragmentLink } from "./to-citation.ts";

/** A passage under a heading of the dossier; `source` is its number in the list of sources. */
export interface DossierPassage {
  /** Who says it, or what the passage is taken to say. */
  readonly label: string;
  readonly exact: string;
  readonly source: number;
}

/** An entry in the list of sources. */
export interface DossierSource {
  readonly number: number;
  readonly line: string;
  readonly sha256: string;
  readonly link?: string;
}

/** Numbers passages in the order in which they are first cited. */
export class DossierSources {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #numbers = new Map<string, DossierSource>();

  constructor(articles: readonly Article[]) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
  }

  cite(label: string, { article: id, start, end }: Evidence): DossierPassage[] {
    const article = this.#articles.get(id);
    if (!article) return [];
    const key = `${id} ${start} ${end}`;
    const known = this.#numbers.get(key) ?? this.#add(key, article, { start, end });
    return [{ label, exact: article.text.slice(start, end), source: known.number }];
  }

  #add(key: string, article: Article, span: Span): DossierSource {
    const link = toTextFragmentLink(article, span);
    const number = this.#numbers.size + 1;
    const source = { number, line: toSourceLine(article, span), sha256: article.sha256, ...(link && { link }) };
    this.#numbers.set(key, source);
    return source;
  }

  list(): DossierSource[] {
    return [...this.#numbers.values()];
  }
}
