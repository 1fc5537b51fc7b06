import * as v from "valibot";
import { ACTOR_KINDS } from "../domain/actor.ts";
import { CORRECTION_KINDS } from "../domain/correction-mark.ts";
import type { CorrectionFile, TargetKind } from "../domain/correction.ts";
import { DISCREPANCY_NATURES } from "../domain/discrepancy.ts";
import { STATEMENT_KINDS } from "../domain/statement.ts";

/** The form of a corrections file, and of corrections within a graph file. Fields that it does not name are kept. */
const text = v.string();
const name = v.pipe(text, v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(
  text,
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/, "Expected an ISO 8601 date-time"),
);

/** Longer than what is written, and short enough to be compared with everything. */
const context = v.pipe(text, v.maxLength(256));

const Anchor = v.looseObject({
  sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/)),
  start: offset,
  end: offset,
  exact: name,
  prefix: context,
  suffix: context,
});
const passages = v.pipe(v.array(Anchor), v.minLength(1));

const target = <const Kind extends TargetKind>(kind: Kind) =>
  v.looseObject({ kind: v.literal(kind), id: v.exactOptional(text), name: text, passages });
const [actor, statement, event, discrepancy] = [
  target("actor"),
  target("statement"),
  target("event"),
  target("discrepancy"),
];

const signed = { who: text, when: time, why: text };
const merge = { kind: v.literal("merge"), ...signed };
const reKind = { kind: v.literal("re-kind"), ...signed };

/** One entry: each kind of correction with what it may be about. */
export const CorrectionSchema = v.union([
  v.looseObject({ ...merge, target: actor, with: actor }),
  v.looseObject({ ...merge, target: statement, with: statement }),
  v.looseObject({ ...merge, target: event, with: event }),
  v.looseObject({ ...merge, target: discrepancy, with: discrepancy }),
  v.looseObject({
    kind: v.literal("split"),
    ...signed,
    target: v.union([actor, event, discrepancy]),
    passages,
    name: v.exactOptional(name),
  }),
  v.looseObject({ kind: v.literal("split"), ...signed, target: statement }),
  v.looseObject({ kind: v.literal("rename"), ...signed, target: v.union([actor, event, discrepancy]), name }),
  v.looseObject({ kind: v.literal("re-attribute"), ...signed, target: statement, speaker: v.nullable(actor) }),
  v.looseObject({ ...reKind, target: actor, to: v.picklist(ACTOR_KINDS) }),
  v.looseObject({ ...reKind, target: statement, to: v.picklist(STATEMENT_KINDS) }),
  v.looseObject({ ...reKind, target: event, to: name }),
  v.looseObject({ ...reKind, target: discrepancy, to: v.picklist(DISCREPANCY_NATURES) }),
  v.looseObject({
    kind: v.picklist(["reject", "confirm"]),
    ...signed,
    target: v.union([actor, statement, event, discrepancy]),
  }),
]);

/** What a corrected find tells about each correction. */
export const CorrectionMarkSchema = v.looseObject({
  kind: v.picklist(CORRECTION_KINDS),
  by: text,
  when: time,
  why: text,
});

/** Parts that stand in several places; a published schema names them once. */
export const CORRECTION_PARTS = {
  Anchor,
  ActorTarget: actor,
  StatementTarget: statement,
  EventTarget: event,
  DiscrepancyTarget: discrepancy,
  CorrectionMark: CorrectionMarkSchema,
};

/** A whole file. */
export const CorrectionFileSchema = v.looseObject({
  format: v.literal("hearsay-corrections"),
  version: v.literal(1),
  corrections: v.array(CorrectionSchema),
}) satisfies v.GenericSchema<unknown, CorrectionFile>;
