import anyAscii from "any-ascii";
import { ADDRESSES, PERSON_TITLES } from "../../lexicon/person-titles.ts";

const ENDINGS = new Set("sr ii iii iv esq".split(" "));
const GLUED_TITLE = /.(?:president|minister|chancellor|secretary|senator)$/; // "IRANPresident", a line break lost
const YOUNGER = "jr";

/** The words of a name in a form that can be compared: lower-case ASCII, no full stops and hyphens. */
export function toNameParts(name: string): string[] {
  const plain = anyAscii(name)
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, "")
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9&]+/g, " ")
    .trim();
  return plain === "" ? [] : plain.replace(/^the (?=.)/, "").split(" ");
}

/** As `toNameParts`, for a person: without title before; "Jr." is made a part of the given name. */
export function toPersonParts(name: string): string[] {
  const parts = toNameParts(name).filter((part) => !ENDINGS.has(part));
  if (parts.at(-1) === YOUNGER && parts.length > 2) {
    parts.pop();
    parts[0] += YOUNGER; // father and son are two persons
  }
  const first = parts.findIndex((part) => !PERSON_TITLES.has(part) && !ADDRESSES.has(part) && !GLUED_TITLE.test(part));
  return first > 0 ? parts.slice(first) : parts;
}
