import type { Actor } from "../../domain/actor.ts";
import type { Article } from "../../domain/article.ts";
import type { Echo, EchoVersion } from "../../domain/echo.ts";
import { cite } from "../../domain/evidence.ts";
import type { ArticleFinds } from "../../domain/graph.ts";
import type { ActorId, ArticleId, StatementId } from "../../domain/ids.ts";
import type { Statement } from "../../domain/statement.ts";
import { toNameParts } from "../join-actors/to-name-parts.ts";
import { toWords, type Word } from "../to-words.ts";
import { alignWords } from "./align-words.ts";

/** A statement of an echo with what it is held against the others by. */
interface Wording {
  readonly statement: Statement;
  readonly article: Article;
  readonly words: readonly Word[];
}

/** The echoes of the same words with what every version cut, added or changed, and which it can be a copy of. */
export function withVersions(
  echoes: readonly Echo[],
  reports: readonly ArticleFinds[],
  actors: readonly Actor[],
): Echo[] {
  const articles = new Map<ArticleId, Article>(reports.map(({ article }) => [article.id, article]));
  const statements = new Map<StatementId, Statement>(
    reports.flatMap((report) => report.statements.map((statement) => [statement.id, statement] as const)),
  );
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  return echoes.map((echo) => {
    if (echo.kind !== "same-words") return echo;
    const wordings = echo.statements.flatMap((id) => toWording(statements.get(id), articles));
    const fullest = wordings.reduce<Wording | undefined>(
      (best, one) => (!best || one.words.length > best.words.length ? one : best),
      undefined,
    );
    if (!fullest) return echo;
    const earliest = earliestOf(wordings);
    const versions = wordings.map((one) => toVersion(one, fullest, earliest, wordings, actorOf));
    return { ...echo, fullest: fullest.statement.id, versions };
  });
}

function toWording(statement: Statement | undefined, articles: ReadonlyMap<ArticleId, Article>): Wording[] {
  const article = statement && articles.get(statement.article);
  if (!article) return [];
  return [{ statement, article, words: toWords(article.text.slice(statement.start, statement.end), statement.start) }];
}

/** The version of the article that came out first, where that is known of it. */
const earliestOf = (wordings: readonly Wording[]): Wording | undefined =>
  wordings.reduce<Wording | undefined>((first, one) => {
    if (!one.article.published) return first;
    return !first?.article.published || one.article.published.to < first.article.published.to ? one : first;
  }, undefined);

function toVersion(
  own: Wording,
  fullest: Wording,
  earliest: Wording | undefined,
  all: readonly Wording[],
  actors: ReadonlyMap<ActorId, Actor>,
): EchoVersion {
  const { onlyInA, onlyInB } = own === fullest ? { onlyInA: [], onlyInB: [] } : alignWords(fullest.words, own.words);
  const credited = findCredited(own, all, actors);
  return {
    statement: own.statement.id,
    cut: onlyInA.map((span) => cite(fullest.article, span)),
    added: onlyInB.map((span) => cite(own.article, span)),
    ...(hasOtherSpeaker(own, fullest, actors) && { otherSpeaker: true }),
    ...(earliest && cameOutAfter(own, earliest) && { mayCopy: earliest.statement.id }),
    ...(credited && { credits: credited.statement.id }),
  };
}

function hasOtherSpeaker(own: Wording, fullest: Wording, actors: ReadonlyMap<ActorId, Actor>): boolean {
  const [one, other] = [own.statement.speaker?.actor, fullest.statement.speaker?.actor];
  if (!one || !other || one === other) return false;
  return [one, other].every((id) => actors.get(id)?.named);
}

const cameOutAfter = ({ article: { published: own } }: Wording, { article: { published: first } }: Wording): boolean =>
  own !== undefined && first !== undefined && first.to < own.from;

/** The version in the outlet that a report names as the one who passed the words on. */
function findCredited(own: Wording, all: readonly Wording[], actors: ReadonlyMap<ActorId, Actor>): Wording | undefined {
  const passedOn = own.statement.via.map(({ actor }) => toNameParts(actors.get(actor)?.name ?? "").join(" "));
  if (passedOn.length === 0) return undefined;
  return all.find(
    ({ article }) =>
      article !== own.article &&
      article.outlet !== undefined &&
      passedOn.includes(toNameParts(article.outlet).join(" ")),
  );
}
