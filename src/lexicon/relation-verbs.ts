/**
 * Verbs that tie the actor who does what they say to the one they say it of. Source: written for this project after the
 * code book of CAMEO and the relation types of ACE 2005, in the words of English-language news.
 */
export interface RelationVerb {
  readonly kind: string;
  /** Base forms; the first word of a phrase is inflected. */
  readonly verbs: string;
  /** Prepositions that bring the other side in; "" is the direct object. */
  readonly slots: readonly string[];
  /** Told of what happened only: a plan or an "if" makes no tie. */
  readonly real: boolean;
}

const speech = (kind: string, verbs: string, slots: readonly string[] = [""]): RelationVerb => ({
  kind,
  verbs,
  slots,
  real: false,
});
const deed = (kind: string, verbs: string, slots: readonly string[] = [""]): RelationVerb => ({
  kind,
  verbs,
  slots,
  real: true,
});

export const RELATION_VERBS: readonly RelationVerb[] = [
  speech("warned", "warn, caution, retort"),
  speech("threatened", "threaten"),
  speech("accused", "accuse, blame, allege"),
  speech("accused", "blame", ["on"]),
  speech(
    "criticised",
    "criticise, criticize, condemn, denounce, slam, blast, rebuke, attack, mock, ridicule, lambast, decry, scold, chide, insult, deride, berate, deplore",
  ),
  speech("praised", "praise, laud, hail, applaud, commend, congratulate, thank, honour, honor"),
  speech(
    "urged",
    "urge, press, implore, exhort, pressure, order, instruct, invite, persuade, advise, ask, request, beg, call on, call upon, appeal to",
  ),
  speech("urged", "call, appeal", ["on", "upon", "to"]),
  speech("assured", "assure, reassure, promise"),
  speech("told", "tell, inform, notify, brief, remind"),
  speech("apologised-to", "apologise, apologize", ["to"]),
  speech("demanded-from", "demand, seek, request, want, expect, require", ["from", "of"]),
  speech("rejects", "reject, oppose, defy, resist, refuse, rebuff, contradict, dispute"),
  speech("fears", "fear, distrust"),
  speech("threatened-by", "feel threatened, see itself threatened", ["by"]),
  deed(
    "supports",
    "support, back, endorse, defend, champion, favour, favor, assist, aid, help, fund, finance, arm, sponsor, shield",
  ),
  deed("negotiates-with", "negotiate, confer, consult", ["with"]),
  deed("cooperates-with", "cooperate, work, collaborate, coordinate, partner, team up", ["with"]),
  deed("visited", "visit, travel, fly", ["", "to"]),
  deed("submitted-to", "submit, present, hand, deliver, send, supply, transfer", ["to"]),
  deed("sold-to", "sell", ["to"]),
  deed("invaded", "invade, overrun, march into, move into"),
  deed("annexed", "annex, seize, occupy, capture, conquer, take over, reoccupy"),
  deed("attacked", "bomb, shell, strike, raid, assault, stab, shoot, fire on, ambush, storm, target, hit"),
  deed("killed", "kill, murder, assassinate, execute"),
  deed("injured", "injure, wound"),
  deed("rescued", "rescue, free, evacuate"),
  deed("sanctioned", "sanction, blacklist, penalise, penalize, fine, ban, suspend, bar"),
  deed("sued", "sue, take to court"),
  deed("arrested", "arrest, detain, apprehend, jail, imprison"),
  deed("charged", "charge, indict, prosecute, convict, acquit, sentence, impeach"),
  deed("investigates", "investigate, probe, interrogate"),
  deed("appointed", "appoint, nominate, hire, recruit, elect"),
  deed("dismissed", "dismiss, sack, oust, depose, expel"),
  deed("succeeded", "succeed, replace"),
  deed("beat", "beat, defeat, thrash, outplay, edge"),
  deed("lost-to", "lose", ["to"]),
  deed("signed", "sign"),
  deed("joined", "join, rejoin"),
  deed("left", "leave, quit"),
  deed("married", "marry, wed"),
  deed("divorced", "divorce"),
  deed("acquired", "acquire, buy, purchase, take over, snap up"),
  deed("merged-with", "merge", ["with", "into"]),
  deed("owns", "own, control"),
  deed("founded", "found, co-found, establish"),
  deed("leads", "lead, head, chair, run, rule, govern, coach, manage, captain"),
  deed("works-for", "work, write, play, serve", ["for", "at", "under"]),
  deed("deployed-near", "deploy, mass, amass, station, push", ["near", "toward", "towards", "against", "to"]),
  deed("withdrew-from", "withdraw, pull out", ["from"]),
  deed("interviewed", "interview"),
];

/** Nouns for a post that say little by themselves, but tie their holder to where it is held. */
export const POST_NOUNS: ReadonlySet<string> = new Set(
  "fellow researcher professor scholar analyst expert lecturer scientist partner associate trustee veteran graduate student employee staffer intern volunteer resident native alumnus".split(
    " ",
  ),
);

/** Ties to a body, not to a person: who leads a person leads in a poll. */
export const BODY_RELATIONS: ReadonlySet<string> = new Set(["leads", "founded", "owns", "acquired", "left"]);

/** What a role's title says of its holder and that of which it is held, from the more to the less telling. */
export const ROLE_RELATIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:spokes(?:man|woman|person)|press secretary|press officer|communications director)\b/i, "spokesperson-of"],
  [/\b(?:advis[eo]r|aide|strategist|counsel(?:or)?|consultant)\b/i, "adviser-of"],
  [
    /\b(?:wife|husband|widow|widower|son|daughter|brother|sister|father|mother|cousin|uncle|aunt|nephew|niece|partner|fianc[eé]e?|girlfriend|boyfriend|grand(?:son|daughter|father|mother)|parents?)\b/i,
    "family-of",
  ],
  [/\b(?:lawyer|attorney|solicitor|barrister|defender)\b/i, "lawyer-of"],
  [/\bambassador\b/i, "ambassador-of"],
  [/\b(?:vice[- ]president|deputy)\b/i, "deputy-leader-of"],
  [
    /\b(?:president|prime minister|premier|chancellor|king|queen|emperor|monarch|head of state|dictator|ruler|sultan|emir)\b/i,
    "leader-of",
  ],
  [/\b(?:foreign minister|secretary of state|minister|attorney general)\b/i, "minister-of"],
  [
    /\b(?:permanent|cabinet|chief|foreign|home|interior|commerce|labou?r|transport|transportation|energy|agriculture|environment|culture|housing|justice|business|treasury|defen[cs]e|education|health) secretary\b/i,
    "minister-of",
  ],
  [/\b(?:secretary[- ]general|general secretary)\b/i, "leads"],
  [/\b(?:treasurer|secretary|auditor|clerk|registrar|trustee|comptroller|controller|bursar)\b/i, "officer-of"],
  [
    /\b(?:chief executive|ceo|chairman|chairwoman|chair|chairperson|director|head|chief(?! (?!of\b|for\b|at\b|executive\b|operating\b|financial\b))|boss|leader|founder|owner|commander|mayor|governor|gov|captain|coach|manager|editor|principal|dean|rector|pope|bishop|archbishop|cfo|coo|cto)\b/i,
    "leads",
  ],
  [
    /\b(?:member|senator|sen|rep|congressman|congresswoman|representative|lawmaker|legislator|deputy|mp|mep|delegate|councillor|councilman|councilwoman|commissioner)\b/i,
    "member-of",
  ],
  [
    /\b(?:striker|midfielder|defender|goalkeeper|winger|forward|player|quarterback|pitcher|guard|driver|rider)\b/i,
    "plays-for",
  ],
  [/\b(?:nominee|candidate|frontrunner|front-runner|hopeful)\b/i, "candidate-of"],
  [/\b(?:rival|opponent|critic|challenger|enemy|foe)\b/i, "rival-of"],
  [/\b(?:ally|friend|confidant|supporter|loyalist)\b/i, "allied-with"],
  [/\bcounterpart\b/i, "affiliated-with"],
  [/\b(?:neighbou?r|flatmate|roommate)\b/i, "neighbour-of"],
  [/\b(?:colleague|co-worker|team-?mate|classmate)\b/i, "colleague-of"],
  [/\bpredecessor\b/i, "predecessor-of"],
  [/\bsuccessor\b/i, "successor-of"],
  [/\b(?:investor|shareholder|stakeholder)\b/i, "invests-in"],
  [/\b(?:resident|native|citizen|immigrant|emigrant|refugee|expatriate)\b/i, "from"],
  [/\b(?:student|pupil|undergraduate)\b/i, "studies-at"],
  [/./, "works-for"],
];

/** What somebody may do for a state or town; of all others only where they come from is told: "an American tourist". */
export const OFFICES =
  /\b(?:official|officer|officers|agent|soldier|general|colonel|major|lieutenant|sergeant|admiral|marshal|troops?|fighter|pilot|guard|diplomat|envoy|negotiator|prosecutor|judge|justice|magistrate|sheriff|police|detective|inspector|investigator|military|representative|laureate|lady|democrat|republican|party|politician|regulator|negotiators|bureaucrat|civil servant|prince|princess|royal)\b/i;

/** Says of a role that its holder has left it. */
export const PAST_ROLE = /\b(?:former(?:ly)?|ex|erstwhile|one-?time|ousted|deposed)\b/i;

/** Words after a hyphen that tie the name before it to what they describe: "Paris-backed rebels". */
export const HYPHEN_RELATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    backed: "supports",
    supported: "supports",
    funded: "supports",
    financed: "supports",
    led: "leads",
    controlled: "controls",
    owned: "owns",
    allied: "allied-with",
    aligned: "allied-with",
  }),
);

/** Words of names whose bearers pass on what others say: agencies, newspapers, broadcasters. */
export const PRESS_NAME =
  /\b(?:Reuters|AFP|AP|Associated Press|Agence France-Presse|Interfax|TASS|RIA|Ria Novosti|RIA-Novosti|dpa|UPI|Xinhua|Kyodo|Yonhap|ANSA|EFE|PTI|ANI|Anadolu|Bloomberg|news|agency|Times|Post|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Daily|Mail|TV|Television|Radio|BBC|CNN|NBC|CBS|ABC|Fox|MSNBC|NPR|Al Jazeera|Le Monde|Der Spiegel|newspaper|magazine|broadcaster|website|Politico|Axios)\b/i;

/** Kinds of tie that hold both ways. */
export const MUTUAL_RELATIONS: ReadonlySet<string> = new Set([
  "spoke-with",
  "met",
  "to-meet",
  "negotiates-with",
  "cooperates-with",
  "allied-with",
  "family-of",
  "married",
  "merged-with",
  "played",
]);
