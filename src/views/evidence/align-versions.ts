import { alignWords, type WordRun } from "./align-words.ts";

/** Where two lists of runs over one text differ, the union of what either marks. */
function bothMarks(text: string, one: readonly WordRun[], other: readonly WordRun[]): WordRun[] {
  const cuts = [...new Set([0, text.length, ...[...one, ...other].flatMap(({ start, end }) => [start, end])])];
  const places = cuts.sort((a, b) => a - b);
  const differs = (at: number): boolean =>
    [one, other].some((runs) => runs.some(({ start, end, same }) => !same && start <= at && at < end));
  return places
    .slice(0, -1)
    .map((start, number) => ({ start, end: places[number + 1] ?? text.length, same: !differs(start) }));
}

/**
 * Versions of one utterance, each with the words that it does not share with the first one; in the first, the words
 * that some other version does not have.
 */
export function alignVersions(versions: readonly string[]): readonly (readonly WordRun[])[] {
  const [first = "", ...others] = versions;
  const pairs = others.map((other) => alignWords(first, other));
  const whole: WordRun[] = first ? [{ start: 0, end: first.length, same: true }] : [];
  return [
    pairs.reduce((marks, { left }) => bothMarks(first, marks, left), whole),
    ...pairs.map(({ right }) => right),
  ].slice(0, versions.length);
}
