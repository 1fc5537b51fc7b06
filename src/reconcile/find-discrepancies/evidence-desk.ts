import type { Actor } from "../../domain/actor.ts";
import type { Article } from "../../domain/article.ts";
import type { Claim, Discrepancy } from "../../domain/discrepancy.ts";
import type { Echo } from "../../domain/echo.ts";
import type { Event } from "../../domain/event.ts";
import { cite } from "../../domain/evidence.ts";
import type { ArticleFinds, Story } from "../../domain/graph.ts";
import type { ActorId, ArticleId, StatementId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import type { Sides } from "../find-sides.ts";
import { groupBy } from "../group-by.ts";
import { findLikeSentences, type LikeSentences } from "./find-like-sentences.ts";
import { listSentences, type Sentence } from "./list-sentences.ts";
import type { Suspicion } from "../suspect-actors/suspect-actors.ts";

/** All that the rules look at: the joined finds and what has been made of them. */
export interface Findings {
  readonly reports: readonly ArticleFinds[];
  readonly stories: readonly Story[];
  readonly actors: readonly Actor[];
  readonly utterances: readonly Utterance[];
  readonly echoes: readonly Echo[];
  readonly events: readonly Event[];
  readonly suspicions: readonly Suspicion[];
  readonly sides: Sides;
  /** Which source an article is a copy of. */
  readonly sources: ReadonlyMap<ArticleId, ArticleId>;
}

/** A discrepancy before it gets its id. */
export type Finding = Omit<Discrepancy, "id">;

const COMPARED_COPIES = 12; // articles of one source whose sentences are held against those of others
const LONGEST_QUOTE = 140; // code units of a passage repeated in an explanation
const LONGEST_TITLE = 60; // code units of a title that stands for an unknown outlet

/** Findings with look-ups, and the one way to make claims and to name passages in an explanation. */
export class EvidenceDesk {
  readonly findings: Findings;
  readonly #articles: ReadonlyMap<ArticleId, Article>;
  readonly #reports: ReadonlyMap<ArticleId, ArticleFinds>;
  readonly #actors: ReadonlyMap<ActorId, Actor>;
  readonly #utterances: ReadonlyMap<StatementId, Utterance>;
  readonly #outlets: ReadonlyMap<string, number>;
  readonly #meant: ReadonlyMap<ActorId, ActorId>;
  readonly #sentences = new Map<ArticleId, readonly Sentence[]>();
  #likeSentences: readonly LikeSentences[] | undefined;

  constructor(findings: Findings) {
    this.findings = findings;
    this.#articles = new Map(findings.reports.map(({ article }) => [article.id, article]));
    this.#reports = new Map(findings.reports.map((report) => [report.article.id, report]));
    this.#actors = new Map(findings.actors.map((actor) => [actor.id, actor]));
    this.#utterances = new Map(findings.utterances.map((utterance) => [utterance.statement.id, utterance]));
    const outlets = groupBy(findings.reports, ({ article }) => article.outlet ?? "");
    this.#outlets = new Map(Array.from(outlets, ([outlet, { length }]) => [outlet, length]));
    this.#meant = new Map(findings.suspicions.map(({ actor, meant }) => [actor, meant]));
  }

  actor = (id: ActorId): Actor | undefined => this.#actors.get(id);
  report = (id: ArticleId): ArticleFinds | undefined => this.#reports.get(id);
  utterance = (id: StatementId): Utterance | undefined => this.#utterances.get(id);

  /** Who is meant, where the text names another. */
  meant = (id: ActorId): ActorId => this.#meant.get(id) ?? id;

  /** The sentences of an article's body, in reading order. */
  sentences(id: ArticleId): readonly Sentence[] {
    const report = this.#reports.get(id);
    const sentences = this.#sentences.get(id) ?? (report ? listSentences(report) : []);
    this.#sentences.set(id, sentences);
    return sentences;
  }

  /** Sentences of different articles of a story that tell much the same, those most alike first. */
  likeSentences(): readonly LikeSentences[] {
    this.#likeSentences ??= this.findings.stories
      .filter(({ articles }) => articles.length > 1)
      .flatMap(({ articles }) => findLikeSentences(this.#firstCopies(articles).flatMap((id) => this.sentences(id))));
    return this.#likeSentences;
  }

  /** The articles without those that only add one more copy of a source. */
  #firstCopies(articles: readonly ArticleId[]): ArticleId[] {
    const bySource = groupBy(articles, (id) => this.findings.sources.get(id) ?? id);
    const compared = new Set([...bySource.values()].flatMap((copies) => copies.slice(0, COMPARED_COPIES)));
    return articles.filter((id) => compared.has(id));
  }

  name = (id: ActorId): string => this.#actors.get(id)?.name ?? id;

  text = (article: ArticleId, { start, end }: Span): string =>
    this.#articles.get(article)?.text.slice(start, end) ?? "";

  /** A passage as evidence, with what it says. */
  claim(article: ArticleId, span: Span, says: string): Claim {
    const found = this.#articles.get(article);
    if (!found) throw new RangeError(`No article ${article}`);
    return { ...cite(found, span), says };
  }

  /** The outlet, or the title where the outlet is not known; both where an outlet has several articles. */
  source(article: ArticleId): string {
    const found = this.#articles.get(article);
    if (!found) return article;
    const title = (found.title || found.file).replace(/[“„]/g, "‘").replace(/”/g, "’");
    const titled = `“${shorten(title, LONGEST_TITLE)}”`;
    if (!found.outlet) return titled;
    return (this.#outlets.get(found.outlet) ?? 0) > 1 ? `${found.outlet} (${titled})` : found.outlet;
  }

  /** The exact words of a passage in quotation marks, on one line, cut in the middle when long. */
  quote(article: ArticleId, span: Span): string {
    return `“${shorten(
      this.text(article, span)
        .replace(/\s+/g, " ")
        .replace(/^[“"„«]|[”"»,.]+$/g, ""),
      LONGEST_QUOTE,
    )}”`;
  }

  /** From the first to the last character of speaker, cue and content. */
  whole({ speaker, cue, start, end }: Statement): Span {
    const spans = [{ start, end }, ...(speaker && !speaker.inferred ? [speaker] : []), ...(cue ? [cue] : [])];
    return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
  }
}

const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, "")} …`;
