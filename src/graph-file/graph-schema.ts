import * as v from "valibot";
import { ACTOR_KINDS } from "../domain/actor.ts";
import { ZONE_KINDS } from "../domain/article.ts";
import { DISCREPANCY_NATURES, SEVERITIES } from "../domain/discrepancy.ts";
import { ECHO_KINDS } from "../domain/echo.ts";
import { EVENT_STATUSES } from "../domain/event.ts";
import type { Graph } from "../domain/graph.ts";
import * as ids from "../domain/ids.ts";
import { MENTION_FORMS } from "../domain/mention.ts";
import { STATEMENT_KINDS, STATEMENT_STATUSES } from "../domain/statement.ts";
import { CorrectionMarkSchema, CorrectionSchema } from "./correction-schema.ts";

/** The form of the graph file. Fields that it does not name are kept: a later Hearsay may have added them. */
const text = v.string();
const name = v.pipe(text, v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const day = v.pipe(text, v.regex(/^-?\d{4,6}-\d{2}-\d{2}$/));

const article = v.pipe(name, v.transform(ids.articleId));
const actor = v.pipe(name, v.transform(ids.actorId));
const mention = v.pipe(name, v.transform(ids.mentionId));
const statement = v.pipe(name, v.transform(ids.statementId));
const event = v.pipe(name, v.transform(ids.eventId));
const relation = v.pipe(name, v.transform(ids.relationId));
const echo = v.pipe(name, v.transform(ids.echoId));
const discrepancy = v.pipe(name, v.transform(ids.discrepancyId));
const agreement = v.pipe(name, v.transform(ids.agreementId));
const story = v.pipe(name, v.transform(ids.storyId));
const community = v.pipe(name, v.transform(ids.communityId));

const span = { start: offset, end: offset };
const evidence = { article, ...span };
const found = { confidence, foundBy: name };
const when = { edtf: name, from: day, to: day };
const corrected = v.exactOptional(v.array(CorrectionMarkSchema));
const claims = v.array(v.looseObject({ ...evidence, says: text }));

const Article = v.looseObject({
  id: article,
  file: name,
  sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/)),
  text,
  title: text,
  zones: v.array(v.looseObject({ ...span, kind: v.picklist(ZONE_KINDS) })),
  language: name,
  outlet: v.exactOptional(text),
  byline: v.exactOptional(text),
  url: v.exactOptional(text),
  published: v.exactOptional(v.looseObject({ ...when, foundBy: name })),
});

const Actor = v.looseObject({
  id: actor,
  kind: v.picklist(ACTOR_KINDS),
  name,
  named: v.boolean(),
  aliases: v.array(text),
  roles: v.array(v.looseObject({ ...evidence, title: text, of: v.exactOptional(actor) })),
  corrected,
});

const Mention = v.looseObject({
  id: mention,
  ...evidence,
  actor,
  form: v.picklist(MENTION_FORMS),
  ...found,
  suspected: v.exactOptional(v.looseObject({ actor, why: text })),
});

const Statement = v.looseObject({
  id: statement,
  ...evidence,
  kind: v.picklist(STATEMENT_KINDS),
  speaker: v.nullable(v.looseObject({ ...span, actor, inferred: v.exactOptional(v.boolean()) })),
  cue: v.nullable(v.looseObject(span)),
  via: v.array(v.looseObject({ ...span, actor })),
  addressees: v.array(actor),
  about: v.array(v.union([actor, event])),
  quotes: v.array(v.looseObject(span)),
  status: v.picklist(STATEMENT_STATUSES),
  parent: v.exactOptional(statement),
  ...found,
  corrected,
});

const Event = v.looseObject({
  id: event,
  kind: name,
  label: text,
  status: v.picklist(EVENT_STATUSES),
  when: v.exactOptional(v.looseObject(when)),
  place: v.exactOptional(actor),
  participants: v.array(v.looseObject({ actor, role: v.exactOptional(text) })),
  mentions: v.array(
    v.looseObject({ ...evidence, ...found, when: v.exactOptional(v.looseObject({ ...when, ...span })) }),
  ),
  corrected,
});

const Relation = v.looseObject({
  id: relation,
  kind: name,
  from: actor,
  to: actor,
  evidence: v.array(v.looseObject({ ...evidence, statement: v.exactOptional(statement), ...found })),
});

const EchoVersion = v.looseObject({
  statement,
  cut: v.array(v.looseObject(evidence)),
  added: v.array(v.looseObject(evidence)),
  otherSpeaker: v.exactOptional(v.literal(true)),
  mayCopy: v.exactOptional(statement),
  credits: v.exactOptional(statement),
});

const Echo = v.looseObject({
  id: echo,
  kind: v.picklist(ECHO_KINDS),
  statements: v.array(statement),
  fullest: v.exactOptional(statement),
  versions: v.exactOptional(v.array(EchoVersion)),
  ...found,
});

const about = v.array(v.union([actor, event, statement]));

const Discrepancy = v.looseObject({
  id: discrepancy,
  kind: name,
  nature: v.picklist(DISCREPANCY_NATURES),
  severity: v.picklist(SEVERITIES),
  claims,
  about,
  explanation: text,
  ...found,
  corrected,
});

const Agreement = v.looseObject({ id: agreement, kind: name, claims, about, explanation: text, foundBy: name });

const Story = v.looseObject({ id: story, title: text, articles: v.array(article), event: v.exactOptional(event) });

const Position = v.looseObject({ id: v.union([actor, event]), x: v.number(), y: v.number() });

const Community = v.looseObject({
  id: community,
  parent: v.exactOptional(community),
  lead: v.union([actor, event]),
  members: v.array(v.union([actor, event])),
  x: v.number(),
  y: v.number(),
  radius: v.pipe(v.number(), v.minValue(0)),
});

/** Shape alone: references and spans are checked by `decodeGraph`. */
export const GraphSchema = v.looseObject({
  format: v.literal("hearsay-graph"),
  version: v.literal(1),
  articles: v.array(Article),
  actors: v.array(Actor),
  mentions: v.array(Mention),
  statements: v.array(Statement),
  events: v.array(Event),
  relations: v.array(Relation),
  echoes: v.array(Echo),
  discrepancies: v.array(Discrepancy),
  agreements: v.array(Agreement),
  stories: v.array(Story),
  layout: v.exactOptional(v.array(Position)),
  communities: v.exactOptional(v.array(Community)),
  corrections: v.exactOptional(v.array(CorrectionSchema)),
}) satisfies v.GenericSchema<unknown, Graph>;
