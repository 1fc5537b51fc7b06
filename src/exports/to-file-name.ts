const LONGEST = 60;

/** A story's title as a part of a file name: lower case, words joined by "-", any script kept. */
const toSlug = (title: string): string =>
  Array.from(
    title
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-"),
  )
    .slice(0, LONGEST)
    .join("")
    .replace(/^-+|-+$/g, "") || "hearsay";

/** `<story>-<yyyymmdd>-<scope>.<ext>`; the day is the person's own, in local time. */
export function toFileName(title: string, day: Date, scope: string, extension: string): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const stamp = `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
  return `${toSlug(title)}-${stamp}-${scope}.${extension}`;
}
