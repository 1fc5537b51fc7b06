import type { Actor } from "./actor.ts";
import type { Article } from "./article.ts";
import type { Community } from "./community.ts";
import type { Correction } from "./correction.ts";
import type { Agreement, Discrepancy } from "./discrepancy.ts";
import type { Echo } from "./echo.ts";
import type { Event } from "./event.ts";
import type { ActorId, ArticleId, EventId, StoryId } from "./ids.ts";
import type { Mention } from "./mention.ts";
import type { Relation } from "./relation.ts";
import type { Statement } from "./statement.ts";

/** The articles grouped by the event they report; every article is in exactly one story. */
export interface Story {
  readonly id: StoryId;
  readonly title: string;
  readonly articles: readonly ArticleId[];
  readonly event?: EventId;
}

/** What `extract` finds in one article; ids are unique within it and carry the article's id. */
export interface ArticleFinds {
  readonly article: Article;
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly relations: readonly Relation[];
}

/** Where a node stands in the first picture: layout units, x to the right, y down. */
export interface Position {
  readonly id: ActorId | EventId;
  readonly x: number;
  readonly y: number;
}

/** The whole graph file, `data/graph.json`. */
export interface Graph {
  readonly format: "hearsay-graph";
  readonly version: 1;
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly relations: readonly Relation[];
  readonly echoes: readonly Echo[];
  readonly discrepancies: readonly Discrepancy[];
  readonly agreements: readonly Agreement[];
  readonly stories: readonly Story[];
  /** The settled first layout, computed at build time; absent in graphs from elsewhere. */
  readonly layout?: readonly Position[];
  /** In graphs too large to be drawn whole; those around others stand before them. */
  readonly communities?: readonly Community[];
  /** What people corrected after the machine's finds; what they took away is to be found here only. */
  readonly corrections?: readonly Correction[];
}
