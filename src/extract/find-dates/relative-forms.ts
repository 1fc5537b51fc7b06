import { COUNTS, WEEKDAY_NAMES, WEEKDAY_NUMBERS } from "../../lexicon/calendar.ts";
import { toDirection, toPart, type DateForm } from "./date-forms.ts";
import type { Time, Unit } from "./time-expression.ts";
import { HAS } from "./time-words.ts";

const UNITS: Readonly<Record<string, readonly [Unit, number]>> = {
  minute: ["day", 0],
  hour: ["day", 0],
  day: ["day", 1],
  night: ["day", 1],
  week: ["week", 1],
  fortnight: ["week", 2],
  weekend: ["weekend", 1],
  month: ["month", 1],
  year: ["year", 1],
  decade: ["year", 10],
};
const TIME_OF_DAY = "(?: (?:early |late )?(?:morning|afternoon|evening|night|noon|midday|lunchtime))";
const COUNT =
  "(?:about |around |nearly |almost |over |more than |roughly |just |some |only |less than )*(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|\\d{1,3}|a couple(?: of)?|couple(?: of)?|a few|few|several|many)";
const UNIT = "(?<unit>minute|hour|day|night|week|fortnight|weekend|month|year|decade)s?";

/** What "a couple", "a few" and "several" are taken for. */
const VAGUE: Readonly<Record<string, number>> = { couple: 2, few: 3, several: 4 };

function readCount(words: string): { readonly count: number; readonly vague: boolean } | undefined {
  const lower = words
    .toLowerCase()
    .replace(/^a (?=couple|few)/, "")
    .replace(/ of$/, "");
  const vague = VAGUE[lower];
  if (vague !== undefined) return { count: vague, vague: true };
  const count = COUNTS[lower] ?? Number(lower);
  return Number.isFinite(count) ? { count, vague: false } : undefined;
}

function readDistance(sign: 1 | -1, kind: "distance" | "stretch") {
  return ({ groups = {} }: RegExpMatchArray): Time | undefined => {
    const counted = readCount(groups["count"] ?? "one");
    const [unit, times] = UNITS[(groups["unit"] ?? "").toLowerCase()] ?? [];
    if (!counted || !unit || times === undefined) return undefined;
    const hours = groups["unit"]?.toLowerCase() === "hour";
    if (kind === "stretch" && times === 0) return undefined;
    const by = sign * (hours ? Math.floor(counted.count / 24) : counted.count * times);
    return kind === "distance" ? { kind, unit, by, vague: counted.vague } : { kind, unit, by };
  };
}

const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function readShift({ groups = {} }: RegExpMatchArray): Time | undefined {
  const [unit, times] = UNITS[(groups["unit"] ?? "").toLowerCase()] ?? [];
  const direction = toDirection(groups["direction"]);
  const part = toPart(groups["part"]);
  if (!unit || !direction || times !== 1) return undefined;
  return { kind: "shift", unit, by: SHIFTS[direction] ?? 0, ...(part && unit !== "day" && { part }) };
}

const DAY_WORDS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** Times told from the day of writing. */
export const RELATIVE_FORMS: readonly DateForm[] = [
  {
    foundBy: "day-word",
    needs: HAS.dayWord,
    pattern: new RegExp(
      `\\b(?<before>the day before |the day after )?(?<word>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)\\b${TIME_OF_DAY}?`,
      "g",
    ),
    read: ({ groups = {} }) => {
      const shift = groups["before"] ? (groups["before"].includes("after") ? 1 : -1) : 0;
      return { kind: "shift", unit: "day", by: (DAY_WORDS[(groups["word"] ?? "").toLowerCase()] ?? 0) + shift };
    },
  },
  {
    foundBy: "part-of-today",
    needs: HAS.timeOfDay,
    pattern: /\b[Tt]his (?:morning|afternoon|evening)\b/g,
    read: () => ({ kind: "shift", unit: "day", by: 0 }),
  },
  {
    foundBy: "last-night",
    needs: HAS.timeOfDay,
    pattern: /\b(?:[Ll]ast night|[Ll]ast evening|Overnight)\b/g,
    read: () => ({ kind: "shift", unit: "day", by: -1 }),
  },
  {
    foundBy: "weekday",
    needs: HAS.weekday,
    pattern: new RegExp(
      `\\b(?:(?<direction>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Pp]ast|[Cc]oming|[Tt]his coming) )?(?<weekday>${WEEKDAY_NAMES})(?:\\b|(?<=\\.))${TIME_OF_DAY}?(?: (?<week>last|next|this) week\\b)?`,
      "g",
    ),
    read: ({ groups = {} }) => {
      const weekday = WEEKDAY_NUMBERS[(groups["weekday"] ?? "").slice(0, 3).toLowerCase()];
      const direction = toDirection(groups["direction"]?.replace(/this (?=past|coming)/i, "") ?? groups["week"]);
      return weekday === undefined ? undefined : { kind: "weekday", weekday, ...(direction && { direction }) };
    },
  },
  {
    foundBy: "last-this-next",
    needs: HAS.unit | HAS.pointer,
    pattern: new RegExp(
      `\\b(?:(?:[Ee]arlier|[Ll]ater|[Ss]ometime|(?<part>[Ee]arly|[Ll]ate|[Mm]id|(?:the )?(?:beginning|start|middle|end) of)) )?(?<direction>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|the coming) (?<unit>week|weekend|month|year)\\b(?!['’]s? of)(?!-)`,
      "g",
    ),
    read: readShift,
  },
  {
    foundBy: "end-of-the",
    needs: HAS.unit | HAS.part,
    pattern: /\b(?<part>(?:the )?(?:beginning|start|middle|end) of) the (?<unit>week|month|year)\b/g,
    read: ({ groups = {} }) => {
      const part = toPart(groups["part"]);
      const [unit] = UNITS[groups["unit"] ?? ""] ?? [];
      return part && unit ? { kind: "shift", unit, by: 0, part } : undefined;
    },
  },
  {
    foundBy: "ago",
    needs: HAS.unit | HAS.ago,
    pattern: new RegExp(`\\b${COUNT} ${UNIT} ago\\b`, "gi"),
    read: readDistance(-1, "distance"),
  },
  {
    foundBy: "from-now",
    needs: HAS.unit | HAS.now,
    pattern: new RegExp(`\\b(?:in |within )?${COUNT} ${UNIT}(?: from now|['’]s? time)\\b`, "gi"),
    read: readDistance(1, "distance"),
  },
  {
    foundBy: "past-stretch",
    needs: HAS.unit | HAS.pointer,
    pattern: new RegExp(`\\b(?:the |these )?(?:last|past) ${COUNT.replace("|many", "")} ${UNIT}\\b`, "gi"),
    read: readDistance(-1, "stretch"),
  },
  {
    foundBy: "past-unit",
    needs: HAS.unit | HAS.pointer,
    pattern: /\b(?:over|in|during|within|for) the (?:last|past) (?<unit>week|month|year|decade)\b(?! of)/gi,
    read: readDistance(-1, "stretch"),
  },
  {
    foundBy: "coming-stretch",
    needs: HAS.unit | HAS.pointer,
    pattern: new RegExp(`\\b(?:the )?(?:next|coming) ${COUNT.replace("|many", "")} ${UNIT}\\b`, "gi"),
    read: readDistance(1, "stretch"),
  },
];
