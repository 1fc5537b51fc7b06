import type { Correction, Target } from "../../domain/correction.ts";
import type { Verdicts } from "./decisions.ts";

/** Whether a correction could be placed, and what of it could not. */
export interface Outcome {
  readonly placed: boolean;
  readonly why?: string;
}

/** All of it. */
export const PLACED: Outcome = { placed: true };
/** None of it, for this reason. */
export const lost = (why: string): Outcome => ({ placed: false, why });
/** None of it: what it is about is not in these articles. */
export const notFound = ({ kind, name }: Target): Outcome =>
  lost(`Cannot find the ${kind} “${name}” in these articles`);

/** The way from text to one of some choices; undefined where it is none of them. */
export const isOneOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (text: string): Choice | undefined =>
    choices.find((choice) => choice === text);

/** What can be said of any find: that it is none, that it is one, its name, its kind. */
export function judge<Id, Kind>(
  { rejected, confirmed, names, kinds }: Verdicts<Id, Kind>,
  id: Id,
  correction: Correction,
  toKind: (text: string) => Kind | undefined,
): Outcome {
  if (correction.kind === "reject" || correction.kind === "confirm") {
    const [to, from] = correction.kind === "reject" ? [rejected, confirmed] : [confirmed, rejected];
    to.add(id);
    from.delete(id);
  } else if (correction.kind === "rename") names.set(id, correction.name);
  else if (correction.kind === "re-kind") {
    const kind = toKind(correction.to);
    if (kind === undefined) return lost(`Cannot make it “${correction.to}”: no ${correction.target.kind} is that`);
    kinds.set(id, kind);
  } else return lost(`Cannot ${correction.kind} a ${correction.target.kind}`);
  return PLACED;
}

/** Let a find tell about its correction. */
export function mark<Id, Kind>(verdicts: Verdicts<Id, Kind>, id: Id, { kind, who, when, why }: Correction): void {
  verdicts.marks.push([id, { kind, by: who, when, why }]);
}
