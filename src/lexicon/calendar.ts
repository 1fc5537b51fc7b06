/** Words of the English calendar. Source: standard English; holidays with a fixed day only. */

/** Three lower-case letters of each month → its number. */
export const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Month names as newspapers write them, as the source of a pattern. */
export const MONTH_NAMES =
  "(?:Jan(?:uary|\\b\\.?)|Feb(?:ruary|\\b\\.?)|Mar(?:ch|\\b\\.?)|Apr(?:il|\\b\\.?)|May|June|July|Jun\\.|Jul\\.|Aug(?:ust|\\b\\.?)|Sept?(?:ember|\\b\\.?)|Oct(?:ober|\\b\\.?)|Nov(?:ember|\\b\\.?)|Dec(?:ember|\\b\\.?)|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";

/** Full names of months that are no first names, verbs or modals: a date wherever they stand. */
export const PLAIN_MONTHS = "(?:January|February|July|September|October|November|December)";

/** Three lower-case letters of each weekday → days after Monday. */
export const WEEKDAY_NUMBERS: Readonly<Record<string, number>> = {
  mon: 0,
  tue: 1,
  wed: 2,
  thu: 3,
  fri: 4,
  sat: 5,
  sun: 6,
};

/** Weekdays as newspapers write them, as the source of a pattern. */
export const WEEKDAY_NAMES =
  "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)";

/** Seasons of the northern half of the earth → the months they begin with, and their EDTF numbers. */
export const SEASONS: Readonly<Record<string, { readonly month: number; readonly edtf: string }>> = {
  spring: { month: 3, edtf: "21" },
  summer: { month: 6, edtf: "22" },
  autumn: { month: 9, edtf: "23" },
  fall: { month: 9, edtf: "23" },
  winter: { month: 12, edtf: "24" },
};

/** Number words of small counts; "a few" and "several" stand for what newspapers mean by them on average. */
export const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** Feasts with a fixed day, lower-cased → month and day. */
export const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "new year’s day": [1, 1],
  "new year’s eve": [12, 31],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  "boxing day": [12, 26],
  "fourth of july": [7, 4],
  halloween: [10, 31],
  "valentine's day": [2, 14],
  "valentine’s day": [2, 14],
};
