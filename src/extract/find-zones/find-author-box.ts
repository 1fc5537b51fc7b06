import { AUTHOR_BOX } from "../../lexicon/page-furniture.ts";
import type { Named } from "./name-line.ts";
import type { Line } from "./read-lines.ts";

const NAME_ONLY = /^(?:\p{Lu}[\p{L}\p{M}.'’-]+\s+){1,3}\p{Lu}[\p{L}\p{M}.'’-]+$/u;
/** Prose lines a text needs before its last one may be a box about the author. */
const STORY_LINES = 3;

/** Whether the line is two to four capitalised words, as a person's name printed alone is. */
export const isNameOnly = (line: Line | undefined): boolean =>
  line !== undefined && line.words <= 4 && NAME_ONLY.test(line.text);

/**
 * Lines that tell about the author, with the name above them: a sentence "X is a reporter …" under a line with X's name,
 * or the last sentence of the text when nobody of that name appears in the story.
 */
export function findAuthorBox(lines: readonly Line[], named: readonly (Named | undefined)[]): Map<number, Named> {
  const found = new Map<number, Named>();
  const end = lines.findLastIndex((line, index) => line.prose && named[index] === undefined);
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    const above = lines[index - 1];
    if (!line || named[index] || (index !== end && !isNameOnly(above))) continue;
    if (!AUTHOR_BOX.test(line.text.slice(0, 200))) continue;
    const name = line.text.split(/\s/, 1)[0] ?? "";
    const underName = above !== undefined && isNameOnly(above) && above.text.includes(name);
    if (!underName && !(index === end && isStranger(name, lines, index))) continue;
    found.set(index, { kind: "boilerplate" });
    for (let up = index - 1; isNameOnly(lines[up]); up--) found.set(up, { kind: "byline" });
  }
  return found;
}

const isStranger = (name: string, lines: readonly Line[], index: number): boolean =>
  lines.slice(0, index).filter((line) => line.prose).length >= STORY_LINES &&
  !lines.some((line, at) => at !== index && line.prose && line.text.includes(name));
