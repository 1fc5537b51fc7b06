/** The way from the root of a JSON value to one of its parts: names of fields, and numbers in lists. */
export type JsonPath = readonly (string | number)[];

/**
 * Where a part of a JSON text begins, in UTF-16 code units; where its nearest present parent begins when the part is
 * missing. The text must be sound JSON.
 */
export function locateInJson(text: string, path: JsonPath): number {
  let at = skipBlank(text, 0);
  for (const step of path) {
    const inside = enter(text, at, step);
    if (inside === undefined) return at;
    at = inside;
  }
  return at;
}

/** The start of one child of the object or list that starts at `at`. */
function enter(text: string, at: number, step: string | number): number | undefined {
  const isObject = text[at] === "{";
  if (!isObject && text[at] !== "[") return undefined;
  let position = skipBlank(text, at + 1);
  for (let index = 0; text[position] !== "}" && text[position] !== "]"; index++) {
    let key: string | number = index;
    if (isObject) {
      const end = skipString(text, position);
      key = JSON.parse(text.slice(position, end)) as string;
      position = skipBlank(text, skipBlank(text, end) + 1);
    }
    if (key === step) return position;
    position = skipBlank(text, skipValue(text, position));
    if (text[position] !== ",") return undefined;
    position = skipBlank(text, position + 1);
  }
  return undefined;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t")) at++;
  return at;
}

/** From an opening mark to just after the closing one. */
function skipString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function skipValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  do {
    const sign = text[at];
    if (sign === '"') at = skipString(text, at);
    else if (sign === "{" || sign === "[") [depth, at] = [depth + 1, at + 1];
    else if (sign === "}" || sign === "]") [depth, at] = [depth - 1, at + 1];
    else at = depth === 0 ? skipScalar(text, at) : at + 1;
  } while (depth > 0 && at < text.length);
  return at;
}

function skipScalar(text: string, from: number): number {
  let at = from;
  while (at < text.length && !",]} \n\r\t".includes(text[at] ?? "")) at++;
  return at;
}
