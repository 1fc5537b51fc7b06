/** Capitalised words that are no actor or start no name. Own collection of function words, calendar words and common sentence openers. */

const FUNCTION_WORDS =
  "the a an this that these those some any each every all both either neither no none one two three four five six seven eight nine ten first second third last next another other many most much more few several such same own i we you he she it they me us him her them my our your his its their mine ours yours hers theirs who whom whose which what when where why how if unless until while because although though since before after as at by for from in into of off on onto out over per to toward towards under up upon via with within without about above across against along among amid around behind below beneath beside besides between beyond despite down during except inside like near outside through throughout than and or but nor so yet not also again ago already always never ever even just only still too very now then here there today tomorrow yesterday tonight soon later once twice perhaps maybe however meanwhile moreover nevertheless nonetheless therefore thus hence instead otherwise indeed certainly clearly apparently reportedly allegedly according yes no well oh ok okay hello please thanks thank let lets let's is are was were be been being am do does did done has have had having can could will would shall should may might must isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't it's that's there's he's she's i'm i've i'll i'd you're we're we've we'll they're what's who's asked speaking earlier previously recently finally eventually initially originally currently additionally furthermore similarly likewise generally overall basically actually really quite rather almost nearly roughly approximately exactly especially particularly specifically mostly mainly partly";

const OPENERS =
  "said says asked told adding added citing quoting speaking writing noting calling saying following regarding concerning considering given based born founded located image photo photograph picture caption file video audio source sources credit copyright update updated read share click subscribe related advertisement story stories article page comment comments reply leave please enter date time late early new old big great good bad best better worst top high low long short hot cold right left wrong true false real full free open close fresh strong people men women children officials authorities police experts critics supporters residents witnesses analysts investigators prosecutors lawmakers voters democracy government governments politics economy money war peace life death love hate fear hope help work home house school business market markets trade news report reports study research data information question questions answer answers problem problems issue issues reason reasons thing things something anything nothing everything someone anyone everyone nobody everybody somebody anybody part parts lot lots number numbers amount percent majority minority half quarter dozens hundreds thousands millions billions";

const CALENDAR =
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun spring summer autumn fall winter christmas easter ramadan thanksgiving hanukkah halloween diwali passover eid lent new-year est edt gmt utc pst pdt cet cest bst am pm a.m. p.m. ad bc";

const THINGS =
  "internet web bible koran quran god allah jesus christ christian christians islam christianity islamic muslim jewish catholic catholics protestant protestants hindu buddhist sunni shia shiite shi'ite evangelical evangelicals hispanic hispanics latino latinos african-american african-americans black white asian asian-american arab kurdish english french spanish arabic latin hebrew mandarin cantonese brexit covid covid-19 coronavirus ebola zika hiv aids dna gdp gps usb cd dvd tv pc ai ceo cfo coo mp mps phd ba ma mba ph.d. m.d. b.a. jr. sr. ii iii iv q&a faq html pdf url rss wi-fi iphone ipad ipod android windows chrome xbox playstation kindle republican democratic conservative liberal socialist communist nazi soviet victorian european african western eastern northern southern asian-pacific atlantic transatlantic olympic olympics oscar oscars grammy emmy nobel puliter pulitzer medicare medicaid obamacare social-security dow s&p ftse dax nikkei bitcoin ethereum euro dollar pound yen yuan ruble rouble rupee";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Lower-cased words that are capitalised at the start of a sentence or in headlines only, and never start a name. */
export const FUNCTION_WORDS_SET = set(FUNCTION_WORDS);
/** Lower-cased words that start sentences often and names hardly ever. */
export const SENTENCE_OPENERS = set(OPENERS);
export const CALENDAR_WORDS = set(CALENDAR);
/** Lower-cased words that are written with a capital and are no actors by themselves. */
export const CAPITAL_NON_ACTORS = set(THINGS);

/** Lower-cased plural names of groups of people by belief, party or descent. */
export const PEOPLES: ReadonlySet<string> = new Set(
  "west muslims christians jews catholics protestants hindus buddhists sikhs sunnis shiites shias mormons evangelicals republicans democrats conservatives tories liberals socialists communists greens independents kurds arabs hispanics latinos latinas africans europeans asians african-americans blacks whites americans britons palestinians israelis nazis islamists jihadists zionists roma gypsies tatars yazidis druze alawites houthis rohingya uighurs uyghurs westerners southerners northerners new-yorkers texans californians yankees".split(
    " ",
  ),
);

/** Particles inside names of persons, lower-cased. */
export const NAME_PARTICLES = set(
  "van von de der den del della des di da das dos do du la le el al bin ibn ben abu ter ten y zu af und st san lo ul ur e dello dell' degli delle dei",
);
/** Those of them that may open a name on their own ("de Blasio said"). */
export const OPENING_PARTICLES = set("van von de del della di da du el al bin ibn ter");
