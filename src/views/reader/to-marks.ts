import type { ArticleId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import { inReadingOrder } from "../../domain/span.ts";
import type { Event } from "../../domain/event.ts";
import type { Statement } from "../../domain/statement.ts";
import type { GraphIndex } from "../../network/index-graph.ts";
import { tellWhen } from "../shared/tell-when.ts";
import type { Mark } from "./mark.ts";

/** Below this confidence, 0..1, a mark says that it is doubtful. */
const DOUBTFUL = 0.5;

function ofMention({ actors }: GraphIndex, mention: Mention): Mark[] {
  const actor = actors.get(mention.actor);
  if (!actor) return [];
  const { id, start, end, form, suspected, confidence } = mention;
  const meant = suspected && actors.get(suspected.actor)?.name;
  const doubt = meant ? `, perhaps ${meant}` : "";
  return [
    {
      key: id,
      start,
      end,
      layer: "mentions",
      kind: actor.kind,
      target: { kind: "actor", id: actor.id },
      label: `${actor.name}${doubt}, ${actor.kind}`,
      doubtful: form === "garbled" || suspected !== undefined || confidence < DOUBTFUL,
    },
  ];
}

function ofStatement({ actors }: GraphIndex, { id, start, end, speaker, kind, confidence }: Statement): Mark {
  const name = (speaker && actors.get(speaker.actor)?.name) ?? "an unknown speaker";
  return {
    key: id,
    start,
    end,
    layer: "statements",
    kind: "statement",
    target: { kind: "statement", id },
    label: `${kind} statement by ${name}`,
    doubtful: confidence < DOUBTFUL,
    tone: kind,
  };
}

function ofEvent({ id, label, mentions }: Event, article: ArticleId): Mark[] {
  const target = { kind: "event", id } as const;
  return mentions
    .filter((mention) => mention.article === article)
    .flatMap(({ start, end, when, confidence }, number): Mark[] => {
      const common = { kind: "event", target, doubtful: confidence < DOUBTFUL } as const;
      const trigger: Mark = {
        ...common,
        key: `${id}/${number}`,
        start,
        end,
        layer: "events",
        label: `Event: ${label}`,
      };
      if (!when) return [trigger];
      const date = {
        start: when.start,
        end: when.end,
        layer: "dates",
        label: `Date of ${label}: ${tellWhen(when)}`,
      } as const;
      return [trigger, { ...common, ...date, key: `${id}/${number}/when` }];
    });
}

/** Everything found in an article as marks, in reading order, longer ones before those inside them. */
export function toMarks(index: GraphIndex, article: ArticleId): Mark[] {
  const { mentionsByArticle, statementsByArticle, eventsByArticle } = index;
  return [
    ...(mentionsByArticle.get(article) ?? []).flatMap((mention) => ofMention(index, mention)),
    ...(statementsByArticle.get(article) ?? []).map((statement) => ofStatement(index, statement)),
    ...(eventsByArticle.get(article) ?? []).flatMap((event) => ofEvent(event, article)),
  ].sort((a, b) => (a.start === b.start ? b.end - a.end : inReadingOrder(a, b)));
}
