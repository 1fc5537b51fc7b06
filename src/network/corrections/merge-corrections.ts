import type { Correction, Target } from "../../domain/correction.ts";
import type { Graph } from "../../domain/graph.ts";
import { inOrderOfTime, textOf } from "./correction-order.ts";
import { createTargetFinder, type TargetFinder } from "./find-targets.ts";

/** Two corrections that cannot both hold: the later one does. */
export interface Conflict {
  readonly earlier: Correction;
  readonly later: Correction;
  /** One sentence that names what they disagree on. */
  readonly why: string;
}

/** Several people's corrections as one list, and what they do not agree on. */
export interface MergedCorrections {
  readonly corrections: readonly Correction[];
  readonly conflicts: readonly Conflict[];
}

/** What a target leads to in the machine's graph; where that is nothing, the target itself. */
function keyOf(finder: TargetFinder, target: Target): string {
  const own = (): string => {
    if (target.kind === "statement") return finder.statement({ ...target, kind: "statement" })?.id ?? "";
    if (target.kind === "discrepancy") return finder.discrepancy({ ...target, kind: "discrepancy" })?.id ?? "";
    const find = target.kind === "actor" ? finder.mention : finder.eventMention;
    for (const anchor of target.passages) {
      const member = find(anchor, target.id);
      if (member) return member.owner;
    }
    return "";
  };
  return `${target.kind} ${own() || textOf(target.passages)}`;
}

/** A correction with what it is about, so that two can be compared. */
interface Placed {
  readonly correction: Correction;
  readonly own: string;
  /** Of a merge, with what; of a split, whose passages. */
  readonly others: readonly string[];
  /** What it says about its target, as text. */
  readonly value: string;
}

function toPlaced(finder: TargetFinder, correction: Correction): Placed {
  const own = keyOf(finder, correction.target);
  const placed = { correction, own, others: [], value: "" };
  if (correction.kind === "merge") return { ...placed, others: [keyOf(finder, correction.with)] };
  if (correction.kind === "split" && "passages" in correction) {
    const { target, passages } = correction;
    return { ...placed, others: passages.map((anchor) => keyOf(finder, { ...target, passages: [anchor] })) };
  }
  if (correction.kind === "rename") return { ...placed, value: correction.name };
  if (correction.kind === "re-kind") return { ...placed, value: correction.to };
  if (correction.kind === "re-attribute")
    return { ...placed, value: correction.speaker ? keyOf(finder, correction.speaker) : "nobody" };
  return placed;
}

const joins = ({ own, others }: Placed): readonly string[] => [own, ...others];

/** Whether a split takes apart what a merge joins. */
function takesApart(split: Placed, merge: Placed): boolean {
  if (split.correction.kind !== "split" || merge.correction.kind !== "merge") return false;
  const joined = joins(merge);
  if (split.correction.target.kind === "statement") return joined.includes(split.own);
  return joined.includes(split.own) && split.others.some((key) => key !== split.own && joined.includes(key));
}

function disagree(a: Placed, b: Placed): string | undefined {
  const { target, kind } = a.correction;
  const what = `the ${target.kind} “${target.name}”`;
  if (takesApart(a, b) || takesApart(b, a)) return `One joins ${what} with another, the other takes them apart`;
  const rejects = [a, b].filter(({ correction }) => correction.kind === "reject");
  if (rejects.length === 1 && joins(a).some((key) => joins(b).includes(key)))
    return `One rejects ${what}, the other keeps it`;
  if (kind !== b.correction.kind) return undefined;
  if (kind === "merge")
    return a.own !== b.own && a.others.includes(b.own) && b.others.includes(a.own)
      ? `Both join ${what} with another, and disagree which name stays`
      : undefined;
  return a.own === b.own && a.value !== b.value ? `They give ${what} a different ${SAID[kind] ?? kind}` : undefined;
}

const SAID: Readonly<Partial<Record<Correction["kind"], string>>> = {
  rename: "name",
  "re-kind": "kind",
  "re-attribute": "speaker",
};

/**
 * Bring the corrections of several people together: each once, the oldest first. Where entries of two files disagree about
 * one find of the graph, as the machine made it, that is told; both stay, and the later one is the one that holds.
 */
export function mergeCorrections(graph: Graph, files: readonly (readonly Correction[])[]): MergedCorrections {
  const finder = createTargetFinder(graph);
  const seen = new Set<string>();
  const before = new Map<string, Placed[]>();
  const conflicts: Conflict[] = [];
  for (const file of files) {
    const fresh = inOrderOfTime(file).filter((one) => !seen.has(textOf(one)));
    const placed = fresh.map((correction) => toPlaced(finder, correction));
    for (const one of placed)
      for (const other of new Set(joins(one).flatMap((key) => before.get(key) ?? []))) {
        const why = disagree(other, one);
        const [earlier, later] = inOrderOfTime([other.correction, one.correction]);
        if (why !== undefined && earlier && later) conflicts.push({ earlier, later, why });
      }
    for (const one of placed) {
      seen.add(textOf(one.correction));
      for (const key of new Set(joins(one))) before.set(key, [...(before.get(key) ?? []), one]);
    }
  }
  return { corrections: inOrderOfTime(files.flat()), conflicts };
}
