import type { Anchor, Correction } from "../../domain/correction.ts";
import { DISCREPANCY_NATURES } from "../../domain/discrepancy.ts";
import { contentHash, type DiscrepancyId, discrepancyId } from "../../domain/ids.ts";
import { type Decisions, keyOfClaim } from "./decisions.ts";
import type { TargetFinder } from "./find-targets.ts";
import { isOneOf, judge, lost, mark, notFound, type Outcome, PLACED } from "./judge.ts";

type PassageSplit = Extract<Correction, { readonly kind: "split"; readonly passages: readonly Anchor[] }>;

type Discrepancies = Decisions["discrepancies"];

/** A disagreement needs two passages. */
const LEAST_CLAIMS = 2;

/** Keys of the claims that stand in a discrepancy now, with those merged into it and without those split off. */
function claimsNow({ grouping, splits }: Discrepancies, finder: TargetFinder, root: DiscrepancyId) {
  const off = splits.filter(({ from }) => grouping.root(from) === root).flatMap(({ keys }) => [...keys]);
  return (anchors: readonly Anchor[]) => {
    const { all, found } = finder.claims((id) => grouping.root(id) === root, anchors);
    const left = (claims: typeof all): ReadonlySet<string> => {
      const keys = new Set(claims.map(keyOfClaim));
      for (const key of off) keys.delete(key);
      return keys;
    };
    return { all: left(all), found: left(found) };
  };
}

function splitClaims(
  discrepancies: Discrepancies,
  finder: TargetFinder,
  from: DiscrepancyId,
  correction: PassageSplit,
): Outcome {
  const { target, passages, name } = correction;
  const known = partMeant(discrepancies, finder, from, passages);
  if (known !== from) {
    mark(discrepancies, known, correction);
    return PLACED;
  }
  const { all, found: keys } = claimsNow(discrepancies, finder, from)(passages);
  if (keys.size === 0) return lost(`Cannot find the passages to split off “${target.name}”`);
  if (all.size - keys.size < LEAST_CLAIMS)
    return lost(`Cannot split “${target.name}”: ${LEAST_CLAIMS} of its passages must stay`);
  const id = discrepancyId(`split:${contentHash([...keys].sort().join("\n"))}`);
  discrepancies.splits.push({ id, from, keys, ...(name !== undefined && { name }) });
  for (const one of [from, id]) mark(discrepancies, one, correction);
  const missing = passages.length - keys.size;
  return missing > 0 ? { ...PLACED, why: `Cannot find ${missing} of its ${passages.length} passages` } : PLACED;
}

/** What was split off, where all that a target names went with it; else what stayed. */
function partMeant(
  discrepancies: Discrepancies,
  finder: TargetFinder,
  root: DiscrepancyId,
  anchors: readonly Anchor[],
) {
  const { grouping, splits } = discrepancies;
  const { found } = finder.claims((id) => grouping.root(id) === root, anchors);
  const keys = found.map(keyOfClaim);
  const part = splits.find((split) => grouping.root(split.from) === root && keys.every((key) => split.keys.has(key)));
  return keys.length > 0 && part ? part.id : root;
}

/** Take a correction of a discrepancy into the decisions. */
export function decideDiscrepancy(
  { discrepancies }: Pick<Decisions, "discrepancies">,
  finder: TargetFinder,
  correction: Correction,
): Outcome {
  const { grouping } = discrepancies;
  const found = finder.discrepancy({ ...correction.target, kind: "discrepancy" });
  if (!found) return notFound(correction.target);
  if (correction.kind === "merge") {
    const other = finder.discrepancy({ ...correction.with, kind: "discrepancy" });
    if (!other) return notFound(correction.with);
    grouping.merge(found.id, other.id);
    mark(discrepancies, other.id, correction);
    return PLACED;
  }
  const root = grouping.root(found.id);
  if (correction.kind === "split" && "passages" in correction)
    return splitClaims(discrepancies, finder, root, correction);
  const id = partMeant(discrepancies, finder, root, correction.target.passages);
  const outcome = judge(discrepancies, id, correction, isOneOf(DISCREPANCY_NATURES));
  if (outcome.placed) mark(discrepancies, id, correction);
  return outcome;
}
