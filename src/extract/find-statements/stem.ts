import {
  COGNITION_VERBS,
  COMMUNICATION_VERBS,
  EMOTION_VERBS,
  PERCEPTION_VERBS,
  SECONDARY_COMMUNICATION_VERBS,
  SOCIAL_VERBS,
} from "../../lexicon/word-classes.ts";

const VERBS = [
  COMMUNICATION_VERBS,
  SECONDARY_COMMUNICATION_VERBS,
  COGNITION_VERBS,
  PERCEPTION_VERBS,
  EMOTION_VERBS,
  SOCIAL_VERBS,
];

/** Irregular forms of verbs that report; regular endings are cut by rule. */
const IRREGULAR = new Map(
  (
    "said say,says say,told tell,wrote write,written write,thought think,knew know,known know,felt feel,found find," +
    "saw see,seen see,heard hear,spoke speak,spoken speak,swore swear,sworn swear,held hold,meant mean,read read," +
    "understood understand,gave give,given give,took take,taken take,made make,went go,gone go,put put,set set," +
    "sought seek,fought fight,brought bring,sent send,laid lay,led lead,kept keep,got get,came come,began begin," +
    "begun begin,drew draw,drawn draw,threw throw,chose choose,chosen choose,forgot forget,shown show,sang sing," +
    "was be,were be,is be,are be,am be,been be,being be,'s be,'re be,had have,has have,'ve have,did do,does do,done do," +
    "wo will,'ll will,ca can,lied lie,dying die,lying lie,paid pay,replied reply,denied deny,implied imply"
  )
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

const VOWEL = /[aeiouy]/;
/** Doubled before an ending ("admitted"), except where the verb itself ends so ("tell", "press"). */
const DOUBLED = /([bdgmnprt])\1$/;

/** The base form of a lower-case verb or noun as far as simple rules reach; used for word classes and features, never shown. */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4) return word;
  if (word.endsWith("ies") || word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ing")) return toBase(word.slice(0, -3), word);
  if (word.endsWith("ed")) return toBase(word.slice(0, -2), word);
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") ? word.slice(0, -1) : word;
}

function toBase(cut: string, word: string): string {
  if (cut.length < 2 || !VOWEL.test(cut)) return word;
  const undoubled = DOUBLED.test(cut) ? cut.slice(0, -1) : cut;
  const known = [cut, `${cut}e`, undoubled].find((base) => VERBS.some((verbs) => verbs.has(base)));
  if (known !== undefined) return known;
  return undoubled !== cut ? undoubled : NEEDS_E.test(cut) ? `${cut}e` : cut;
}

/** Endings of verbs that mostly lost an e before -ed and -ing, for verbs that no list has. */
const NEEDS_E = /(?:[aeiou][cgsvz]|[^aeiou][gcv]|[iu]r|at(?<!eat|oat)|ut|uc|dg|rs|ns|[bcdfgkpt]l|iz|yz|ud)$/;
