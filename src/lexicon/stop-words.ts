// English function words and the commonplaces of news writing, which tell nothing about what an article reports.
// Source: closed word classes of English, listed by hand.
const FUNCTION_WORDS =
  "a an the and or but nor if unless of to in into on onto at by for with without within from as is are was were be been " +
  "being am it its itself this that these those he him his himself she her hers herself they them their theirs themselves " +
  "i me my mine you your yours we us our ours not no so than then there here who whom whose which what when where why how " +
  "all any both each every either neither few more most much many other another some such only own same too very can " +
  "cannot will shall should now has have had having do does did doing done would could may might must about after before " +
  "over under again also into up down out off between among during through throughout against because while until although " +
  "though however since upon toward towards across along around behind beyond despite per via yet still even just ever " +
  "never often rather quite almost already else instead perhaps whether yes ’s n't s t d ll re ve don didn doesn isn wasn";

const NEWS_COMMONPLACES =
  "say says said saying tell tells told according report reports reported reportedly one two three four five first second " +
  "third last next new old latest year years month months week weeks day days hour hours minute minutes time times today " +
  "yesterday tomorrow morning evening night people man woman men women way thing things make makes made making take takes " +
  "took taken taking get gets got go goes going went come comes came coming see seen saw know known like want good well " +
  "back part number several including include included monday tuesday wednesday thursday friday saturday sunday january " +
  "february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct " +
  "nov dec mr mrs ms dr photo photos image images video read story stories news article comment comments share email " +
  "facebook twitter related click subscribe newsletter";

/** Words that say how a sentence hangs together but not what it is about, in lower case. */
export const FUNCTION_WORD_LIST: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(" "));

/** Function words and words that stand in news of every subject, in lower case. */
export const STOP_WORDS: ReadonlySet<string> = new Set([...FUNCTION_WORDS.split(" "), ...NEWS_COMMONPLACES.split(" ")]);
