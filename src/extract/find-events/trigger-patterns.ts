import { EVENT_KINDS, IRREGULAR_FORMS, type EventKind } from "../../lexicon/event-triggers.ts";

/** The words of a trigger in one of their forms. */
export interface Pattern {
  readonly words: readonly string[];
  readonly kind: EventKind;
  readonly part: "noun" | "verb";
  /** Index into `words` of the one whose tag shows that it is a verb: behind a hyphen, or the first. */
  readonly verb: number;
}

/** The patterns that open with a word, the longest first; those at `alone` and behind it have no other word. */
export interface Opening {
  readonly patterns: readonly Pattern[];
  readonly alone: number;
}

export const OPENINGS: ReadonlyMap<string, Opening> = buildOpenings();

/** Words that stand second in a pattern. */
export const SECOND_WORDS: ReadonlySet<string> = new Set(
  [...OPENINGS.values()].flatMap(({ patterns }) => patterns.flatMap(({ words }) => words.slice(1, 2))),
);

/** Forms of a verb that rules give, with those of the table of irregular ones. */
export function verbForms(verb: string): string[] {
  const regular = /[^aeiou]y$/.test(verb)
    ? [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
    : verb.endsWith("e")
      ? [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
      : /(?:s|x|z|ch|sh)$/.test(verb)
        ? [verb, `${verb}es`, `${verb}ed`, `${verb}ing`]
        : [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
  return [...regular, ...(IRREGULAR_FORMS[verb]?.split(" ") ?? [])];
}

function nounForms(noun: string): string[] {
  if (noun === "ceasefire" || noun === "aid") return [noun];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}

function split(phrase: string): string[] {
  return phrase.split(/\s+|(?<=-)|(?=-)/).filter((word) => word !== "");
}

function buildOpenings(): Map<string, Opening> {
  const patterns = new Map<string, Pattern[]>();
  const add = (phrase: string, kind: EventKind, part: Pattern["part"]): void => {
    const words = split(phrase);
    const first = words[0] ?? "";
    const same = patterns.get(first) ?? [];
    patterns.set(first, [...same, { words, kind, part, verb: words.lastIndexOf("-") + 1 }]);
  };
  const phrases = (list: string): string[] => list.split(/\s*,\s*/).filter((phrase) => phrase !== "");
  for (const kind of EVENT_KINDS) {
    for (const noun of phrases(kind.nouns)) for (const form of nounForms(noun)) add(form, kind, "noun");
    for (const verb of phrases(kind.verbs)) {
      const [head = "", ...rest] = verb.split(" ");
      for (const form of verbForms(head)) add([form, ...rest].join(" "), kind, "verb");
    }
  }
  return new Map(Array.from(patterns, ([first, same]) => [first, toOpening(same)]));
}

function toOpening(same: readonly Pattern[]): Opening {
  const patterns = same.toSorted((a, b) => b.words.length - a.words.length);
  return { patterns, alone: patterns.filter(({ words }) => words.length > 1).length };
}
