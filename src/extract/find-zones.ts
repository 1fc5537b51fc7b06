import type { Zone, ZoneKind } from "../domain/article.ts";
import { findAuthorBox } from "./find-zones/find-author-box.ts";
import { findCore, titleKey } from "./find-zones/find-core.ts";
import { nameLine } from "./find-zones/name-line.ts";
import { placeLines } from "./find-zones/place-lines.ts";
import { findDateline } from "./find-zones/find-dateline.ts";
import { readLines, type Line } from "./find-zones/read-lines.ts";
import { splitLine } from "./find-zones/split-line.ts";

/**
 * What the page is made of: headline, body, boilerplate and so on, in reading order without overlap, covering every
 * character that is not blank. A zone is a line; the long lines of flat pages are cut where furniture runs into them.
 * In doubt a line is body: to read a menu costs less than to lose a sentence.
 */
export function findZones(text: string, title?: string): Zone[] {
  const lines = readLines(text);
  const alone = lines.map(nameLine);
  const box = findAuthorBox(lines, alone);
  const named = alone.map((kind, index) => box.get(index) ?? kind);
  const key = titleKey(title);
  const kinds = placeLines({ lines, named, core: findCore(lines, named, key), title: key });
  const opening = kinds.indexOf("body");
  const zones: Zone[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index] ?? "body";
    if (kind === "body") zones.push(...splitBody(text, line, index === opening));
    else if (kind === "headline" || kind === "subhead")
      zones.push(...splitGlued(line, kind, lines.slice(index + 1, index + 4)));
    else zones.push({ start: line.start, end: line.end, kind });
  }
  return zones;
}

/** A line of the story without its dateline, which is a zone of its own. */
function splitBody(text: string, { start, end, prose }: Line, opensStory: boolean): Zone[] {
  const dateline = prose ? findDateline(text, { start, end }, opensStory) : undefined;
  if (!dateline) return splitLine(text, { start, end });
  const rest = text.slice(dateline.end, end);
  return [dateline, ...splitLine(text, { start: end - rest.trimStart().length, end })];
}

/** Words a headline needs before its repetition at the end of a line counts. */
const GLUED_WORDS = 4;
/** Characters of a menu that may be glued to a title. */
const LONGEST_MENU = 60;

/** A page title run into the menu before it: where the line closes with a headline below it, only that part is one. */
function splitGlued({ start, end, text }: Line, kind: ZoneKind, below: readonly Line[]): Zone[] {
  const title = below.find(
    (line) => line.words >= GLUED_WORDS && line.text.length < text.length && text.endsWith(line.text),
  );
  const cut = title ? end - title.text.length : start;
  if (cut === start || cut - start > LONGEST_MENU) return [{ start, end, kind }];
  return [
    { start, end: start + text.slice(0, cut - start).trimEnd().length, kind: "boilerplate" },
    { start: cut, end, kind: "headline" },
  ];
}
