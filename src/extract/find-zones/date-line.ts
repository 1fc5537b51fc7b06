const MONTHS =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const WEEKDAYS = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DATE = `(?:${MONTHS} ${DAY},? \\d{4}|${DAY}(?: of)? ${MONTHS},? \\d{4}|\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.+Z-]+)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
/** A day with or without its year: "4 May 2031", "Feb. 8". */
export const SOME_DAY = `(?:${WEEKDAYS},? )?(?:${MONTHS} ${DAY}(?:,? \\d{4})?|${DAY} ${MONTHS}(?:,? \\d{4})?|\\d{4}-\\d\\d-\\d\\d)`;
const TIME =
  "(?:,|at|-|–|\\||\\s)*\\d{1,2}[:.]\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?\\s*\\(?(?:[A-Z]{2,4}(?:[+-]\\d+)?)?\\)?";
const LABEL = "(?:(?:first |last |originally )?(?:published|posted|updated|modified|date)(?: (?:on|at|in))?\\s*:?\\s*)";

/** A whole line that is a date: the site's clock or the article's own. */
const DATE_LINE = new RegExp(`^(${LABEL})?(?:${WEEKDAYS},?\\s+)?(${DATE})(?:${TIME})?\\W*$`, "i");

/** A line with nothing but a label of publication, then a date, with anything short after it. */
const PUBLISHED_LINE = new RegExp(`^${LABEL}(?:${WEEKDAYS},?\\s+)?(${DATE}).{0,60}$`, "i");

/** A line that names a place and nothing else, as agencies open their stories: "PALM BEACH, Fla. —". */
export const PLACE_LINE = /^\p{Lu}[\p{Lu} .'’-]{2,30}(?:,\s[\p{L}. ]{2,20})?\s*(?:\([\p{L} ]{2,12}\)\s*)?[-–—]+$/u;

/** Whether a whole line is a date, or says when the article was published. */
export const isDateLine = (text: string): boolean =>
  text.length < 160 && (DATE_LINE.test(text) || PUBLISHED_LINE.test(text) || isDatedStrip(text));

/** "Market Desk | 15.03.2032 08:12": entries between bars of which one is a date. */
const isDatedStrip = (text: string): boolean =>
  BARS.test(text) && text.split(BARS).some((entry) => DATE_LINE.test(entry) || PUBLISHED_LINE.test(entry));

const BARS = /\s+[|•·]\s+/;

/** "Goal Line, 3 July 2031": a capitalised name, then a full date, and nothing else. */
const SIGNED_DATE_LINE = new RegExp(
  `^((?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:of |the |and |& )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,4})(?:,| ?[|·•–—-]) ?(?:${WEEKDAYS},? )?${DATE}\\W*$`,
  "u",
);

/** The name that stands before a date on a line of their own; undefined for other lines. */
export const nameBeforeDate = (text: string): string | undefined =>
  text.length < 120 ? SIGNED_DATE_LINE.exec(text)?.[1] : undefined;
