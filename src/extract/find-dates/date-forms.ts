import { HOLIDAYS, MONTH_NAMES, MONTH_NUMBERS, PLAIN_MONTHS, SEASONS } from "../../lexicon/calendar.ts";
import { isDayOf, toDay, whenDays, whenMonth, whenPartOfMonth, whenPartOfYear, whenYear, type Part } from "./days.ts";
import type { Direction, MonthDay, Time } from "./time-expression.ts";
import { HAS } from "./time-words.ts";

/** One way of writing a time: what it looks like, and what it says. */
export interface DateForm {
  readonly foundBy: string;
  /** The kinds of words, of `HAS`, that every match holds: without one of them the pattern need not be asked. */
  readonly needs: number;
  /** Global. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, sentence: string) => Time | undefined;
}

const MONTH = `(?<month>${MONTH_NAMES})`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const LAST_DAY = "(?<lastDay>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:1[6-9]|20)\\d\\d)";
const TO = "\\s*(?:[-–—]|to|and|or|through|until|till|,(?: \\d{1,2}(?:st|nd|rd|th)?,)* and)\\s*";
const NOT_A_NUMBER = "(?![\\w%:]|,\\d{3}|\\.\\d)";
const PART =
  "(?<part>early|mid|middle|late|(?:the |very )*(?:beginning|start|middle|end) of|(?:the )?first (?:half|days|weeks) of|(?:the )?(?:second|latter) half of)(?:[- ]in)?[- ](?:the month of )?";

const PARTS: Readonly<Record<string, Part>> = {
  earl: "early",
  begi: "early",
  star: "early",
  firs: "early",
  mid: "mid",
  midd: "mid",
  late: "late",
  end: "late",
  seco: "late",
  latt: "late",
};

/** "the beginning of" → early; undefined for none. */
export function toPart(words: string | undefined): Part | undefined {
  const stem = words?.toLowerCase().replace(/^(?:(?:the|very|at) )+/, "");
  return stem === undefined ? undefined : (PARTS[stem.slice(0, 4)] ?? PARTS[stem.slice(0, 3)]);
}

const toMonth = (name: string | undefined): number => MONTH_NUMBERS[(name ?? "").slice(0, 3).toLowerCase()] ?? 0;

/** "last", "past" and "previous" point back, "next", "coming" and "upcoming" forward. */
export function toDirection(word: string | undefined): Direction | undefined {
  const lower = word?.toLowerCase().trim();
  if (lower === undefined || lower === "") return undefined;
  if (/^(?:last|past|previous)/.test(lower)) return "last";
  return /next|coming|following/.test(lower) ? "next" : "this";
}

const withDirection = (word: string | undefined): { direction?: Direction } => {
  const direction = toDirection(word);
  return direction ? { direction } : {};
};

function readDays(first: MonthDay, last: MonthDay, year: string | undefined, word?: string): Time | undefined {
  if (!isDayOf(first.month, first.day) || !isDayOf(last.month, last.day)) return undefined;
  if (year === undefined) return { kind: "day", first, last, ...withDirection(word) };
  const end = toDay(Number(year), last.month, last.day);
  const startYear = first.month > last.month ? Number(year) - 1 : Number(year);
  return { kind: "absolute", when: whenDays(toDay(startYear, first.month, first.day), end) };
}

function readDay({ groups = {} }: RegExpMatchArray): Time | undefined {
  const month = toMonth(groups["month"]);
  const first = { month, day: Number(groups["day"]) };
  const last = { month: toMonth(groups["lastMonth"]) || month, day: Number(groups["lastDay"] ?? groups["day"]) };
  if (last.month === first.month && last.day < first.day) return undefined;
  return readDays(first, last, groups["year"], groups["direction"]);
}

function readMonth({ groups = {} }: RegExpMatchArray): Time | undefined {
  const month = toMonth(groups["month"]);
  const part = toPart(groups["part"]);
  if (month === 0) return undefined;
  if (groups["year"] === undefined)
    return { kind: "month", month, ...(part && { part }), ...withDirection(groups["direction"]) };
  const year = Number(groups["year"]);
  return { kind: "absolute", when: part ? whenPartOfMonth(year, month, part) : whenMonth(year, month) };
}

const LAST_MONTH = MONTH.replace("<month>", "<lastMonth>");

const MONTH_FORMS: readonly DateForm[] = [
  {
    foundBy: "month-day",
    needs: HAS.month | HAS.digit,
    pattern: new RegExp(`\\b(?:(?<direction>last|next|this) )?${MONTH} ${DAY}${NOT_A_NUMBER}(?:,? ${YEAR}\\b)?`, "g"),
    read: readDay,
  },
  {
    foundBy: "month-days",
    needs: HAS.month | HAS.digit,
    pattern: new RegExp(`\\b${MONTH} ${DAY}${TO}${LAST_DAY}${NOT_A_NUMBER}(?:,? ${YEAR}\\b)?`, "g"),
    read: readDay,
  },
  {
    foundBy: "month-days-across",
    needs: HAS.month | HAS.digit,
    pattern: new RegExp(`\\b${MONTH} ${DAY}${TO}${LAST_MONTH} ${LAST_DAY}${NOT_A_NUMBER}(?:,? ${YEAR}\\b)?`, "g"),
    read: readDay,
  },
  {
    foundBy: "day-month",
    needs: HAS.month | HAS.digit,
    pattern: new RegExp(`\\b(?:the )?${DAY}(?: of)? ${MONTH}(?![\\p{L}])(?:,? ${YEAR}\\b)?`, "gu"),
    read: readDay,
  },
  {
    foundBy: "days-month",
    needs: HAS.month | HAS.digit,
    pattern: new RegExp(`\\b(?:the )?${DAY}${TO}${LAST_DAY}(?: of)? ${MONTH}(?![\\p{L}])(?:,? ${YEAR}\\b)?`, "gu"),
    read: readDay,
  },
  {
    foundBy: "month-year",
    needs: HAS.month | HAS.year,
    pattern: new RegExp(`\\b(?:${PART})?${MONTH},?(?: of)? ${YEAR}\\b`, "g"),
    read: readMonth,
  },
  {
    foundBy: "month-of-last-year",
    needs: HAS.month | HAS.unit | HAS.pointer,
    pattern: new RegExp(`\\b(?:${PART})?${MONTH},?(?: of)? (?<direction>last|next|this) year\\b`, "g"),
    read: ({ groups = {} }) => {
      const month = toMonth(groups["month"]);
      const part = toPart(groups["part"]);
      const years = { last: -1, next: 1, this: 0 }[groups["direction"] ?? "this"] ?? 0;
      return month === 0 ? undefined : { kind: "month", month, years, ...(part && { part }) };
    },
  },
  {
    foundBy: "part-of-month",
    needs: HAS.month | HAS.part,
    pattern: new RegExp(`\\b${PART}${MONTH}(?![\\p{L}])(?! \\d)`, "gu"),
    read: readMonth,
  },
  {
    foundBy: "month-after-preposition",
    needs: HAS.month,
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Tt]hrough|[Tt]hroughout|[Bb]efore|[Aa]fter|[Ff]or|[Oo]f|[Ee]very) )${MONTH}(?![\\p{L}]| \\p{Lu}| \\d)`,
      "gu",
    ),
    read: readMonth,
  },
  {
    foundBy: "last-or-next-month-name",
    needs: HAS.month | HAS.pointer,
    pattern: new RegExp(
      `\\b(?<direction>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Pp]ast) ${MONTH}(?![\\p{L}])(?! \\d)`,
      "gu",
    ),
    read: readMonth,
  },
  {
    foundBy: "month-name",
    needs: HAS.month,
    pattern: new RegExp(`\\b(?<month>${PLAIN_MONTHS})\\b(?! \\d)`, "g"),
    read: readMonth,
  },
];

/** Characters before a year in which a word about it may stand. */
const YEAR_CONTEXT = 24;
const COUNT_BEFORE =
  /\b(?:about|around|some|nearly|over|than|roughly|approximately|least|most|almost|only|another|first|top)\s$/i;
const COUNTED =
  /^[ -](?:people|men|women|\w*children|percent|per cent|years?|miles?|kilomet\w+|met(?:re|er)s?|feet|tons?|tonnes?|euros?|dollars?|troops)\b/;
const YEAR_BEFORE =
  /(?:\b(?:in|since|from|by|until|till|before|after|during|of|the|between|and|to|through|for|his|her|its|their|a|that|this|early|late|mid|circa|year)|['’]s|\()[\s-]?$/i;

/** A number of four digits is a year unless it counts something. */
function readYear(match: RegExpMatchArray, sentence: string): Time | undefined {
  const year = Number(match.groups?.["year"]);
  const before = sentence.slice(Math.max(0, (match.index ?? 0) - YEAR_CONTEXT), match.index);
  if (COUNT_BEFORE.test(before)) return undefined;
  const after = sentence.slice((match.index ?? 0) + match[0].length);
  if (COUNTED.test(after) || (/^ \p{Ll}+s\b/u.test(after) && !YEAR_BEFORE.test(before))) return undefined;
  const part = toPart(match.groups?.["part"]);
  return { kind: "absolute", when: part ? whenPartOfYear(year, part) : whenYear(year) };
}

function readYears({ groups = {} }: RegExpMatchArray): Time | undefined {
  const first = groups["year"] ?? "";
  const short = groups["last"] ?? "";
  const last = short.length === 2 ? first.slice(0, 2) + short : short;
  if (Number(last) <= Number(first)) return undefined;
  return { kind: "absolute", when: { edtf: `${first}/${last}`, from: `${first}-01-01`, to: `${last}-12-31` } };
}

function readDecade({ groups = {} }: RegExpMatchArray): Time {
  const tens = groups["tens"] ?? "";
  const start = tens.length === 4 ? tens.slice(0, 3) : `19${tens.slice(0, 1)}`;
  return { kind: "absolute", when: { edtf: `${start}X`, from: `${start}0-01-01`, to: `${start}9-12-31` } };
}

function readNumeric({ groups = {} }: RegExpMatchArray): Time | undefined {
  const long = Number(groups["year"]);
  const year = long < 100 ? 2000 + long : long;
  const [a, b] = [Number(groups["a"]), Number(groups["b"])];
  // With dots the day comes first. Else both orders are in use; where only one makes a date it is that, else the American one, as in agencies.
  const [month, day] = a > 12 || (groups["mark"] === "." && b <= 12) ? [b, a] : [a, b];
  return month <= 12 && isDayOf(month, day) ? readDays({ month, day }, { month, day }, String(year)) : undefined;
}

const DIGIT_FORMS: readonly DateForm[] = [
  {
    foundBy: "iso-day",
    needs: HAS.year,
    pattern: /\b(?<year>(?:1[6-9]|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/g,
    read: ({ groups = {} }) => {
      const date = { month: Number(groups["month"]), day: Number(groups["day"]) };
      return readDays(date, date, groups["year"]);
    },
  },
  {
    foundBy: "numeric-day",
    needs: HAS.digit,
    pattern: /(?<![\d/.])(?<a>\d{1,2})(?<mark>[/.])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d|\d\d)(?![\d/.]*\d)/g,
    read: readNumeric,
  },
  {
    foundBy: "years",
    needs: HAS.year,
    pattern:
      /\b(?:[Bb]etween |[Ff]rom )?(?<year>(?:1[6-9]|20)\d\d)(?: ?[-–—] ?|\/|(?<=(?:[Bb]etween|[Ff]rom) \d{4}) (?:and|to|until|through) )(?<last>(?:1[6-9]|20)\d\d|\d\d)(?![-–/\d])\b/g,
    read: readYears,
  },
  {
    foundBy: "decade",
    needs: HAS.tens,
    pattern: /(?:\b|['’])(?<tens>(?:1[6-9]|20)\d0|(?<=['’])[2-9]0)['’]?s\b/g,
    read: readDecade,
  },
  {
    foundBy: "season-year",
    needs: HAS.year | HAS.season,
    pattern: /\b(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter),?(?: of)? (?<year>(?:1[6-9]|20)\d\d)\b/g,
    read: ({ groups = {} }) => {
      const season = SEASONS[(groups["season"] ?? "").toLowerCase()];
      return season && { kind: "absolute", when: whenSeason(Number(groups["year"]), season) };
    },
  },
  {
    foundBy: "quarter-year",
    needs: HAS.year,
    pattern:
      /\b(?:(?<word>first|second|third|fourth|last|final)[- ]quarter(?: of)?|Q(?<number>[1-4])) (?<year>(?:19|20)\d\d)\b/g,
    read: ({ groups = {} }) => {
      const quarter = Number(
        groups["number"] ?? { fi: 1, se: 2, th: 3, fo: 4 }[(groups["word"] ?? "").slice(0, 2)] ?? 4,
      );
      const [first, last] = [3 * quarter - 2, 3 * quarter].map((month) => whenMonth(Number(groups["year"]), month));
      return (
        first &&
        last && { kind: "absolute", when: { edtf: `${first.edtf}/${last.edtf}`, from: first.from, to: last.to } }
      );
    },
  },
  {
    foundBy: "year",
    needs: HAS.year,
    pattern: new RegExp(`(?<![\\w$£€#.,/%:+-])(?:${PART})?${YEAR}(?![\\w%/]|,\\d{3}|\\.\\d|:\\d|[-–]\\d)`, "g"),
    read: readYear,
  },
];

/** A season of a year; winter runs into the next. */
export function whenSeason(year: number, { month, edtf }: { readonly month: number; readonly edtf: string }) {
  return { edtf: `${year}-${edtf}`, from: whenMonth(year, month).from, to: whenMonth(year, month + 2).to };
}

const HOLIDAY_FORMS: readonly DateForm[] = [
  {
    foundBy: "holiday",
    needs: HAS.holiday,
    pattern:
      /\b(?:New Year['’]s (?:Day|Eve)|Christmas (?:Day|Eve)|Boxing Day|Fourth of July|Halloween|Valentine['’]s Day)(?:,? (?<year>(?:19|20)\d\d))?\b/g,
    read: (match) => {
      const name = match[0].toLowerCase().replace(/,? \d{4}$/, "");
      const [month = 0, day = 0] = HOLIDAYS[name] ?? [];
      return readDays({ month, day }, { month, day }, match.groups?.["year"]);
    },
  },
  {
    foundBy: "season",
    needs: HAS.season,
    pattern:
      /\b(?:(?<direction>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Pp]ast) (?<season>spring|summer|autumn|fall|winter)|(?<=\b[Ii]n (?:the )?)(?<named>spring|summer|autumn|winter))\b/g,
    read: ({ groups = {} }) => {
      const season = (groups["season"] ?? groups["named"] ?? "").toLowerCase();
      return season in SEASONS ? { kind: "season", season, ...withDirection(groups["direction"]) } : undefined;
    },
  },
];

/** Times told by months, years, seasons and feasts. */
export const DATE_FORMS: readonly DateForm[] = [...MONTH_FORMS, ...DIGIT_FORMS, ...HOLIDAY_FORMS];
