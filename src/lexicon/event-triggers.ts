/**
 * Words that name a happening, by kind of happening. Source: written for this project after the event types of ACE 2005,
 * ERE and the CAMEO code book (all published lists), with the words that English-language news commonly uses for them.
 * Base forms; "noun phrases" and "verb phrases" may have several words. `family`: kinds that may be one event told in
 * other words ("the call", "the talks", "the conversation").
 */
export interface EventKind {
  readonly kind: string;
  readonly family: string;
  readonly nouns: string;
  readonly verbs: string;
  /** Words of which one must stand in the sentence, or in the lead of the article: the trigger means something else without them. */
  readonly needs?: RegExp;
}

const kinds = (family: string, kind: string, nouns: string, verbs = "", needs?: RegExp): EventKind => ({
  kind,
  family,
  nouns,
  verbs,
  ...(needs && { needs }),
});

export const EVENT_KINDS: readonly EventKind[] = [
  // people speaking with each other
  kinds(
    "contact",
    "call",
    "phone call, telephone call, telephone conversation, phone conversation, conference call, call, telephone talk",
  ),
  kinds(
    "contact",
    "video-call",
    "video call, video link, video conference, videoconference, video summit, video conversation, video meeting, virtual summit, virtual meeting",
  ),
  kinds("contact", "conversation", "conversation, chat, one-on-one", "speak, talk, chat, phone, telephone, converse"),
  kinds(
    "contact",
    "meeting",
    "meeting, summit, get-together, encounter, reunion, conference, council meeting, roundtable",
    "meet, convene, huddle",
  ),
  kinds(
    "contact",
    "talks",
    "talk, negotiation, consultation, discussion, dialogue, peace process, mediation, round of talks",
    "negotiate",
  ),
  kinds("visit", "visit", "visit, state visit, trip, tour", "visit"),
  kinds(
    "speech",
    "press-remarks",
    "press conference, news conference, press briefing, briefing, backgrounder, speech, keynote, televised address, state of the union",
    "brief, address reporters, address media, address the media, address journalists, address the nation",
  ),
  // force
  kinds(
    "attack",
    "invasion",
    "invasion, incursion, military action, military operation, military intervention, intervention, ground offensive, offensive, aggression, occupation",
    "invade, occupy, intervene militarily, overrun",
  ),
  kinds(
    "attack",
    "attack",
    "airstrike, air strike, drone strike, missile strike, bombing, bombardment, shelling, shooting, stabbing, ambush, massacre, car bomb, suicide bombing, military attack, terrorist attack, terror attack, bomb attack, gunfight, siege, hostage-taking, explosion",
    "bomb, shell, stab, ambush, besiege, explode, detonate",
  ),
  kinds(
    "attack",
    "attack",
    "attack, assault, raid, strike, clash, blast",
    "attack, assault, raid, shoot, storm",
    /\b(?:kill\w*|dead|deaths?|dies?|died|wound\w+|injur\w+|police|troops?|militar\w+|bomb\w*|guns?|gun(?:man|men|fire)|missiles?|rockets?|terror\w*|militants?|soldiers?|explo\w+|inva\w+|forces|rebels?|knife|victims?|hospital|army|border|wars?|air ?strikes?|shot|shooting|arrest\w*|attackers?|assailants?|protesters|riot\w*|ambush\w*|hostages?|survivors?)\b/i,
  ),
  kinds("attack", "abduction", "abduction, kidnapping", "abduct, kidnap"),
  kinds(
    "annexation",
    "annexation",
    "annexation, seizure, takeover of power, power grab",
    "annex, seize control, take control, march into",
    undefined,
  ),
  kinds("coup", "coup", "coup, coup attempt, mutiny, putsch, uprising", "overthrow, topple"),
  kinds(
    "deployment",
    "deployment",
    "deployment, redeployment, troop buildup, troop build-up, military buildup, military build-up, buildup, build-up, troop movement, military presence, surveillance flight, patrol",
    "deploy, redeploy, station, mass troops, send troops, send soldiers, send forces, amass, push soldiers",
  ),
  kinds(
    "deployment",
    "deployment",
    "presence",
    "place missiles",
    /\b(?:military|troops?|forces|NATO|soldiers|allied|naval|missiles?)\b/,
  ),
  kinds(
    "withdrawal",
    "withdrawal",
    "withdrawal, pullout, pull-out, retreat, evacuation",
    "withdraw, evacuate, pull out, retreat",
  ),
  kinds(
    "test",
    "test",
    "missile test, nuclear test, rocket test, weapons test, test launch, test",
    "test-fire, test, fire",
    /\b(?:missiles?|nuclear|rockets?|weapons? tests?|warheads?|hypersonic|ballistic|satellites?|bombs?|test-?fir\w+|torpedo\w*|salvo)\b/i,
  ),
  kinds(
    "launch",
    "launch",
    "launch, liftoff, lift-off, blast-off, splashdown",
    "launch, lift off, blast off",
    /\b(?:missiles?|rockets?|satellites?|spacecraft|space|orbit|shuttle|probe|capsule|hypersonic|booster|NASA|SpaceX)\b/i,
  ),
  kinds(
    "exercise",
    "exercise",
    "military exercise, exercise, war game, drill, manoeuvre, maneuver",
    "",
    /\b(?:military|naval|troops?|army|soldiers?|forces|joint|navy|war)\b/i,
  ),
  // pressure and agreement between states
  kinds(
    "sanctions",
    "sanctions",
    "sanction, penalty, embargo, punitive measure, punitive tariff, trade restriction, asset freeze, travel ban, blockade",
    "sanction, blacklist",
    /\b(?:sanctions?|sanctioned|sanctioning|blacklist\w*|embargo|economic|tough|severe|punitive|US|U\.S\.|EU|impose\w*|imposing|Treasury|blockade|travel ban|asset freeze|trade)\b/,
  ),
  kinds(
    "break",
    "break-of-relations",
    "break in relations, rupture of relations, breakdown in relations, severance of ties, expulsion",
    "sever ties, sever relations, break off relations, cut ties, expel",
  ),
  kinds(
    "agreement",
    "agreement",
    "agreement, peace deal, trade deal, nuclear deal, deal, treaty, accord, pact, truce, ceasefire, cease-fire, armistice, memorandum, peace settlement, court settlement, out-of-court settlement",
    "ratify",
  ),
  kinds(
    "document",
    "draft",
    "draft agreement, draft treaty, draft resolution, draft statement, draft law, draft bill, draft, peace plan, security plan, proposal",
    "",
  ),
  kinds(
    "demand",
    "demand",
    "demand, ultimatum, security guarantee, guarantee, security assurance, assurance",
    "",
    /\b(?:demand\w*|ultimat\w+|securit\w+|binding|formal|legal\w*|from the|from NATO|from [A-Z]\w+)\b/,
  ),
  kinds(
    "aid",
    "aid",
    "military aid, humanitarian aid, financial aid, aid package, aid, military assistance, assistance, bailout, relief package",
    "",
  ),
  kinds(
    "enlargement",
    "enlargement",
    "expansion, eastward expansion, enlargement, accession, membership",
    "join",
    /\b(?:NATO|EU|European Union|alliance|bloc|union|member\w*|league|accession|eastward)\b/,
  ),
  kinds(
    "conflict",
    "conflict",
    "conflict, war, civil war, crisis, standoff, stand-off, tension, hostility, fighting, feud, dispute, trade war",
  ),
  kinds("support", "support", "", "begin to support, arm, back militarily"),
  // law
  kinds("law", "arrest", "arrest, detention", "arrest, detain, apprehend, take into custody"),
  kinds(
    "law",
    "charge",
    "indictment, charge, impeachment, lawsuit, complaint, appeal",
    "indict, charge, sue, impeach, prosecute, file suit",
    /\b(?:court|judge|prosecut\w*|indict\w*|lawsuit|sue[sd]?|suing|impeach\w*|attorney|lawyers?|murder|fraud|theft|tribunal|jury|counts?|criminal|crimes?|police|trial|guilty|damages|accused|illegal\w*|assault|verdict|sentence\w*|corruption)\b/i,
  ),
  kinds(
    "law",
    "trial",
    "trial, court hearing, hearing, retrial, inquest",
    "stand trial, testify, go on trial",
    undefined,
  ),
  kinds(
    "law",
    "verdict",
    "verdict, conviction, acquittal, ruling, court ruling, guilty plea, plea",
    "convict, acquit, plead guilty, find guilty, overturn",
  ),
  kinds(
    "law",
    "sentence",
    "prison sentence, jail term, prison term, death sentence, execution, sentencing",
    "sentence, jail, imprison, execute",
    /\b(?:court|judge|prison|jail\w*|years?|months?|life|death|execut\w+|guilty|sentenc\w+|crime|imprison\w*)\b/i,
  ),
  kinds(
    "law",
    "release",
    "release from prison, pardon, amnesty, extradition",
    "pardon, extradite, deport, free from prison",
  ),
  kinds("investigation", "investigation", "investigation, probe, inquiry, manhunt", "investigate"),
  kinds("finding", "finding", "discovery", "discover, uncover"),
  // politics
  kinds(
    "vote",
    "election",
    "election, presidential election, general election, runoff, run-off, primary, caucus, by-election, ballot, referendum, recount",
    "elect, re-elect, reelect",
  ),
  kinds("vote", "vote", "vote, no-confidence vote", "vote"),
  kinds("office", "appointment", "appointment, inauguration, swearing-in", "appoint, nominate, inaugurate, swear in"),
  kinds("office", "resignation", "resignation, departure, retirement", "resign, step down, retire, quit"),
  kinds("office", "dismissal", "dismissal, firing, ouster, sacking, removal from office", "sack, oust, dismiss"),
  kinds(
    "protest",
    "protest",
    "protest, demonstration, rally, march, riot, unrest, sit-in, vigil, blockade",
    "protest, demonstrate, rally, riot",
  ),
  kinds(
    "strike",
    "strike",
    "strike, walkout, walk-out, industrial action, work stoppage, lockout, strike action",
    "walk out, go on strike, down tools",
    /\b(?:workers?|unions?|wages?|pay|staff|employees?|walk(?:ed|ing)? out|walkout|industrial|labou?r|drivers|nurses|teachers|pilots|dockers|miners|crews?)\b/i,
  ),
  kinds("legislation", "legislation", "executive order, ban, legislation", "ban, outlaw, legalise, legalize"),
  // accidents and nature
  kinds("disaster", "earthquake", "earthquake, quake, aftershock, tremor, tsunami"),
  kinds("disaster", "storm", "hurricane, cyclone, typhoon, tornado, storm, blizzard, snowstorm, heatwave, heat wave"),
  kinds("disaster", "flood", "flood, flooding, landslide, mudslide, avalanche, dam burst", "flood"),
  kinds(
    "disaster",
    "fire",
    "wildfire, forest fire, bushfire, blaze, fire, inferno",
    "burn down, catch fire",
    undefined,
  ),
  kinds(
    "disaster",
    "eruption",
    "eruption, volcanic eruption",
    "erupt",
    /\b(?:volcan\w+|lava|ash|crater|magma|eruption)\b/i,
  ),
  kinds(
    "accident",
    "crash",
    "plane crash, car crash, crash, collision, derailment, accident, shipwreck, sinking, capsizing, meltdown, oil spill, collapse",
    "crash, collide, derail, capsize, sink, run aground, collapse",
  ),
  kinds("disaster", "outbreak", "outbreak, epidemic, pandemic"),
  kinds("rescue", "rescue", "rescue, rescue operation, search operation", "rescue"),
  kinds(
    "death",
    "death",
    "death, killing, murder, assassination, suicide, funeral, burial",
    "die, kill, murder, assassinate, drown",
  ),
  kinds("injury", "injury", "", "injure, wound"),
  // business
  kinds(
    "merger",
    "merger",
    "merger, acquisition, takeover, takeover bid, buyout, hostile bid, takeover offer, bid, offer",
    "merge, acquire, take over, buy out, buy, purchase",
    /\b(?:billion|million|shares?|shareholders?|merg(?:er|ing)|takeovers?|buyouts?|stake|stock|Inc|Corp|Ltd|plc|antitrust|regulators?|dollars|euros|\$\d\S*)\b/i,
  ),
  kinds("business", "bankruptcy", "bankruptcy, insolvency, liquidation, default", "file for bankruptcy, go bankrupt"),
  kinds("business", "layoffs", "layoff, job cut, redundancy", "lay off, cut jobs"),
  kinds("business", "listing", "initial public offering, IPO, stock market debut", "go public"),
  // sport and culture
  kinds(
    "sport",
    "transfer",
    "transfer, loan move, signing, transfer deal",
    "sign, transfer, join",
    /\b(?:club|contract|season|striker|midfielder|defender|goalkeeper|winger|player|coach|league|loan|quarterback|pitcher|team|fee)\b/i,
  ),
  kinds(
    "sport",
    "match",
    "match, final, semi-final, semifinal, quarter-final, quarterfinal, derby, friendly, play-off, playoff, game, grand prix, tournament",
    "beat, defeat, thrash, draw with",
    /\b(?:goals?|scored|scorers?|match\w*|league|cup|club|season|coach|players?|team|champions?\w*|stadium|tournament|laps?|podium|drivers?|circuit|innings|wickets?|touchdowns?|half-time|kick-off|quarterback|striker|midfielder|final|\d+[-–]\d+)\b/i,
  ),
  kinds("wedding", "wedding", "wedding, engagement, divorce", "marry, wed, divorce"),
];

/** Verbs that carry the action in their noun: "held a meeting", "impose sanctions", "launched an attack". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `hold have make conduct launch plan impose carry order agree begin start open sign attend host announce prepare give take
   stage lead join mount face suffer win lose seek propose present submit demand threaten reject deny schedule organise
   organize arrange request call lift ease approve condemn mark cause report undertake wage enter break reach accept withdraw
   pursue offer provide boycott cancel postpone`
    .trim()
    .split(/\s+/),
);

/** Past and participle forms of triggers and light verbs that no rule gives. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  speak: "spoke spoken",
  meet: "met",
  shoot: "shot",
  take: "took taken",
  send: "sent",
  seek: "sought",
  hold: "held",
  have: "had has having",
  make: "made",
  give: "gave given",
  begin: "began begun beginning",
  lead: "led",
  win: "won winning",
  lose: "lost",
  sink: "sank sunk",
  beat: "beaten",
  draw: "drew drawn",
  step: "stepped stepping",
  swear: "swore sworn",
  stand: "stood",
  go: "went gone goes",
  buy: "bought",
  file: "filed",
  lay: "laid",
  cut: "cut cutting",
  quit: "quit quitting",
  plead: "pleaded pled",
  find: "found",
  overrun: "overran overrunning",
  overthrow: "overthrew overthrown",
  break: "broke broken",
  kidnap: "kidnapped kidnapping kidnaped",
  stab: "stabbed stabbing",
  ban: "banned banning",
  transfer: "transferred transferring",
  catch: "caught",
  burn: "burned burnt",
  chat: "chatted chatting",
  plan: "planned planning",
  run: "ran running",
  drown: "drowned",
  sue: "sued suing",
  wed: "wed wedded wedding",
  become: "became",
  withdraw: "withdrew withdrawn",
  "test-fire": "test-fired test-firing test-fires",
  undertake: "undertook undertaken",
  sit: "sat",
};
