import anyAscii from "any-ascii";
import { ADDRESSES, PERSON_TITLES } from "../../lexicon/person-titles.ts";

const ENDINGS = new Set("jr sr ii iii iv esq".split(" "));

/** The words of a name in a form that can be compared: lower-case ASCII, no full stops, hyphens, titles or "Jr.". */
export function toNameParts(name: string): string[] {
  const plain = anyAscii(name)
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, "")
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9&]+/g, " ")
    .trim();
  return plain === "" ? [] : plain.replace(/^the (?=.)/, "").split(" ");
}

/** As `toNameParts`, for a person: without title before and "Jr." after. */
export function toPersonParts(name: string): string[] {
  const parts = toNameParts(name).filter((part) => !ENDINGS.has(part));
  const first = parts.findIndex((part) => !PERSON_TITLES.has(part) && !ADDRESSES.has(part));
  return first > 0 ? parts.slice(first) : parts;
}
