import { perText } from "../../domain/per-text.ts";

const MARKS = /\p{M}+/gu;
const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "phd", "md"]);
/** The article before an Arabic surname, which is left out as often: "al-Adnani", "Mr. Adnani". */
const ARTICLE = /^[ae]l-(?=\p{L}{3})/u;
const INITIAL = /^\p{L}\.?$/u;

const PLAIN = /^[ -~]*$/;

/** A name without what differs from place to place. */
export interface FoldedName {
  /** Lower-cased, without accents, full stops, initials in the middle and suffixes. */
  readonly words: readonly string[];
  /** The words with a blank between. */
  readonly key: string;
}

export const foldName = perText((name): FoldedName => {
  const words = foldWords(name);
  return { words, key: words.join(" ") };
});

function foldWords(name: string): string[] {
  const letters = PLAIN.test(name) ? name : name.normalize("NFKD").replace(MARKS, "").replaceAll("’", "'");
  const words = letters.toLowerCase().split(/[\s,]+/);
  const bare = words
    .map((word) => word.replace(/\.$/, "").replace(ARTICLE, ""))
    .filter((word) => word !== "" && !SUFFIXES.has(word));
  return bare.length < 3 ? bare : bare.filter((word, index) => index === 0 || !INITIAL.test(word));
}

/** Short forms of given names, each with the long forms it may stand for. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  "joe:joseph mike:michael bill:william will:william billy:william bob:robert rob:robert bobby:robert jim:james jimmy:james tom:thomas tommy:thomas dick:richard rick:richard ted:edward ed:edward eddie:edward jen:jennifer jenny:jennifer tony:anthony ben:benjamin bibi:benjamin dan:daniel danny:daniel sam:samuel alex:alexander steve:steven chris:christopher matt:matthew nick:nicholas ken:kenneth ron:ronald don:donald greg:gregory jeff:jeffrey andy:andrew liz:elizabeth beth:elizabeth kate:katherine katie:katherine sue:susan bernie:bernard chuck:charles charlie:charles larry:lawrence jerry:gerald pat:patrick tim:timothy jon:jonathan josh:joshua dave:david phil:philip pete:peter ray:raymond fred:frederick frank:francis harry:henry hank:henry jack:john johnny:john gene:eugene max:maximilian mitch:mitchell vlad:vladimir alexei:aleksei antony:anthony stephen:steven geoff:geoffrey nate:nathan abe:abraham al:albert walt:walter becky:rebecca debbie:deborah vicky:victoria maggie:margaret peggy:margaret meg:margaret cathy:catherine kathy:katherine nancy:anne sandy:alexandra"
    .split(" ")
    .map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)] as const),
);

/** Whether two given names may be those of one person: equal, an initial, a beginning or a short form. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return true;
  return (SHORT_FORMS.get(a) ?? a) === (SHORT_FORMS.get(b) ?? b);
}
