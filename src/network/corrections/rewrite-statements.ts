import type { Graph } from "../../domain/graph.ts";
import type { Mention } from "../../domain/mention.ts";
import { overlap } from "../../domain/span.ts";
import type { Speaker, Statement } from "../../domain/statement.ts";
import type { Decisions } from "./decisions.ts";
import { marksOf, unique, type WhereTo, withMarks } from "./where-to.ts";

const distanceOf = (a: Statement, b: Mention): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Who a person says said it; the words that name them are their mention nearest to the statement, if the article has one. */
function nameSpeaker(statement: Statement, actor: Mention["actor"], inArticle: readonly Mention[]): Speaker {
  const { speaker, cue } = statement;
  const mentions = inArticle.filter((mention) => mention.actor === actor);
  const named = speaker && mentions.some((mention) => overlap(mention, speaker) > 0);
  if (named) return { ...speaker, actor };
  const nearest = mentions.reduce<Mention | undefined>(
    (best, one) => (best && distanceOf(statement, best) <= distanceOf(statement, one) ? best : one),
    undefined,
  );
  const { start, end } = nearest ?? speaker ?? cue ?? statement;
  return { start, end, actor, inferred: true };
}

function speakerOf(
  statement: Statement,
  { actors, statements }: Decisions,
  to: WhereTo,
  inArticle: readonly Mention[],
): Speaker | null {
  const corrected = statements.speakers.get(statement.id);
  if (corrected === null) return null;
  const owner = corrected && actors.grouping.ownerOf(corrected);
  if (owner !== undefined) return actors.rejected.has(owner) ? null : nameSpeaker(statement, owner, inArticle);
  const { speaker, article } = statement;
  const actor = speaker && to.actor(speaker.actor, { article, start: speaker.start, end: speaker.end });
  return speaker && actor ? { ...speaker, actor } : null;
}

/** Statements as corrected; those rejected are gone. */
export function rewriteStatements(
  graph: Graph,
  decisions: Decisions,
  to: WhereTo,
  mentions: readonly Mention[],
): readonly Statement[] {
  const { rejected, confirmed, kinds } = decisions.statements;
  const marks = marksOf(decisions.statements, (id) => id);
  const byArticle = new Map<string, Mention[]>();
  for (const mention of decisions.statements.speakers.size ? mentions : []) {
    const known = byArticle.get(mention.article);
    if (known) known.push(mention);
    else byArticle.set(mention.article, [mention]);
  }
  return graph.statements.flatMap((statement) => {
    const { id, article, parent, ...rest } = statement;
    if (rejected.has(id)) return [];
    const via = statement.via.flatMap((one) => {
      const actor = to.actor(one.actor, { article, start: one.start, end: one.end });
      return actor === undefined ? [] : [{ ...one, actor }];
    });
    const rewritten: Statement = {
      ...rest,
      id,
      article,
      kind: kinds.get(id) ?? statement.kind,
      speaker: speakerOf(statement, decisions, to, byArticle.get(article) ?? []),
      via,
      addressees: unique(statement.addressees.flatMap((actor) => to.actor(actor, statement) ?? [])),
      about: unique(statement.about.flatMap((one) => to.all(one, [statement]))),
      ...(parent !== undefined && !rejected.has(parent) && { parent }),
      confidence: confirmed.has(id) ? 1 : statement.confidence,
    };
    return [withMarks(rewritten, marks.get(id))];
  });
}
