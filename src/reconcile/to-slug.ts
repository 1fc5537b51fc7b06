import anyAscii from "any-ascii";

const LONGEST = 60; // code units: an id stays readable in an address

/** A name as lower-case ASCII words with hyphens between: "Zoë Ångström" → "zoe-angstrom"; "x" where nothing is left. */
export function toSlug(name: string): string {
  const words = anyAscii(name).toLowerCase().replace(/['’]/g, "");
  const slug = words.replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST);
  return slug.replace(/^-+|-+$/g, "") || "x";
}
