import type { Zone } from "../domain/article.ts";

/** What the page is made of: headline, body, boilerplate and so on, line by line, in reading order without overlap. */
export function findZones(text: string, _title?: string): Zone[] {
  return text.trim() === "" ? [] : [{ start: 0, end: text.length, kind: "body" }];
}
