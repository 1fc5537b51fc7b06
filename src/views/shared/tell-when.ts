import type { When } from "../../domain/when.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A year, with month and day where they are known, and how sure it is said to be. */
const PART = /^(?<year>-?\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<doubt>[~?%]?)$/;

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly doubt: string;
}

function toDay(edtf: string): Day | undefined {
  const { year = "", month = "", day = "", doubt = "" } = PART.exec(edtf)?.groups ?? {};
  if (!year) return undefined;
  const name = month ? MONTHS[Number(month) - 1] : "";
  return name === undefined ? undefined : { year, month: name, day: day && String(Number(day)), doubt };
}

const say = ({ day, month, year }: Day): string => [day, month, year].filter(Boolean).join(" ");

/** "3–5 May 2031", "30 April – 2 May 2031": what both ends share is said once. */
function sayRange(from: Day, to: Day): string {
  if (say(from) === say(to)) return say(to);
  if (from.year !== to.year) return `${say(from)} – ${say(to)}`;
  if (from.month !== to.month) return `${say({ ...from, year: "" })} – ${say(to)}`;
  return from.day && to.day ? `${from.day}–${say(to)}` : `${say(from)} – ${say(to)}`;
}

const DOUBTS: Readonly<Record<string, string>> = { "~": "about ", "?": "perhaps ", "%": "perhaps about " };

/** A time in words, as a newspaper writes it: "about 22–31 December 2021". What is not understood stays as it is. */
export function tellWhen({ edtf }: Pick<When, "edtf">): string {
  const ends = edtf.split("/");
  const [from, to] = [toDay(ends[0] ?? ""), toDay(ends.at(-1) ?? "")];
  if (!from || !to || ends.length > 2) return edtf;
  return `${DOUBTS[from.doubt || to.doubt] ?? ""}${sayRange(from, to)}`;
}
