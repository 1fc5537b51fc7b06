// What reports count, with the words they count it in, as stems; and words that say how exact a number is. Own collection.

/** Stem of a counted word → what is counted. */
export const COUNTED: ReadonlyMap<string, string> = new Map(
  (
    "dead:killed kill:killed di:killed died:killed death:killed fatality:killed injur:injured injury:injured wound:injured hurt:injured " +
    "casualty:casualties missing:missing miss:missing arrest:arrested detain:arrested evacuat:evacuated displac:displaced homeles:homeless " +
    "troop:troops soldier:troops hostage:hostages passenger:passengers"
  )
    .split(" ")
    .map((pair) => {
      const [stem = "", thing = ""] = pair.split(":");
      return [stem, thing] as const;
    }),
);

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** Words before a number that leave its upper end open. */
export const AT_LEAST: ReadonlySet<string> = new Set("least over than exceeding".split(" "));

/** Words before a number that leave its lower end open. */
export const AT_MOST: ReadonlySet<string> = new Set("under most".split(" "));

/** Words before a number that make it a rough one. */
export const ROUGHLY: ReadonlySet<string> = new Set(
  "about around roughly approximately nearly almost some estimated circa close an a up to perhaps".split(" "),
);

/** Units of money, size and time in which a number can be held against another one. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(
  (
    "pound euro dollar yen ruble rouble franc crown peso rupee yuan lira percent kilometre kilometer mile metre meter foot " +
    "hectare acre ton tonne litre liter gallon barrel magnitude degree year month week day hour minute vote seat job"
  ).split(" "),
);
