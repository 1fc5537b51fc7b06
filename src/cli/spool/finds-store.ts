import type { ArticleFinds } from "../../domain/graph.ts";
import type { ArticleKey, FindsSource } from "../../reconcile/finds-source.ts";
import type { Shelf } from "../../reconcile/shelf.ts";

/** The finds of many articles, kept on a shelf, to be reconciled. */
export class FindsStore implements FindsSource {
  readonly keys: ArticleKey[] = [];
  readonly #shelf: Shelf<ArticleFinds>;
  /** Where on the shelf the finds of each article stand. */
  readonly #numbers: number[] = [];

  constructor(shelf: Shelf<ArticleFinds>) {
    this.#shelf = shelf;
  }

  add(finds: ArticleFinds): void {
    const { id, file, sha256 } = finds.article;
    this.keys.push({ id, file, sha256 });
    this.#numbers.push(this.#shelf.put(finds));
  }

  /** Other finds for the article at a place. */
  replace(place: number, finds: ArticleFinds): void {
    this.#numbers[place] = this.#shelf.put(finds);
  }

  read = (place: number): ArticleFinds => this.#shelf.get(this.#numbers[place] ?? -1);
}
