import type { ArticleFinds, Story } from "../../domain/graph.ts";
import type { ArticleId } from "../../domain/ids.ts";
import type { DisjointSets } from "../disjoint-sets.ts";
import type { Shelf } from "../shelf.ts";
import { listActorReports, type ActorReport } from "./actor-report.ts";

/** The reports of all actors of all articles, kept on a shelf. */
export class ActorReports implements Iterable<ActorReport> {
  readonly #shelf: Shelf<ActorReport>;
  readonly #storyOf: ReadonlyMap<ArticleId, number>;
  readonly #firstOf = new Map<ArticleId, number>();

  constructor(shelf: Shelf<ActorReport>, stories: readonly Story[]) {
    this.#shelf = shelf;
    this.#storyOf = new Map(stories.flatMap(({ articles }, index) => articles.map((id) => [id, index] as const)));
  }

  get size(): number {
    return this.#shelf.size;
  }

  /** Articles are to come in reading order. */
  add(finds: ArticleFinds): void {
    const { id } = finds.article;
    this.#firstOf.set(id, this.size);
    for (const report of listActorReports(finds, this.#storyOf.get(id) ?? -1, this.size)) this.#shelf.put(report);
  }

  /** The index of the report of an article's first actor; the others follow. */
  firstOf = (article: ArticleId): number => this.#firstOf.get(article) ?? -1;

  *[Symbol.iterator](): Generator<ActorReport> {
    for (let index = 0; index < this.size; index++) yield this.#shelf.get(index);
  }

  /** The reports of the articles of one story, in reading order. */
  ofStory({ articles }: Story): ActorReport[] {
    return articles.flatMap((id) => this.#ofArticle(id));
  }

  /** Set by set, each in reading order. */
  *each(sets: DisjointSets): Generator<ActorReport[]> {
    for (const set of sets.each()) yield set.map((index) => this.#shelf.get(index));
  }

  #ofArticle(id: ArticleId): ActorReport[] {
    const reports: ActorReport[] = [];
    for (let index = this.firstOf(id); index >= 0 && index < this.size; index++) {
      const report = this.#shelf.get(index);
      if (report.article !== id) break;
      reports.push(report);
    }
    return reports;
  }
}
