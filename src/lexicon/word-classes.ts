// Source: WordNet 3.1, Princeton University (WordNet licence, BSD-like: https://wordnet.princeton.edu/license-and-commercial-use).
// A verb stands in the class ("lexicographer file") of its commonest sense; single words in base form.

/** Verbs whose commonest sense is to communicate. */
export const COMMUNICATION_VERBS: ReadonlySet<string> = new Set(
  `
aah abduce abjure absolve accede accent accentuate accession acclaim accost accurse accuse acknowledge acquaint
acquiesce acquit address adduce adjudge adjure admit admonish adulate adumbrate advertise advertize advise
advocate affiance affront aggrandise aggrandize agree airmail alert alibi allege allude allure altercate amend
amnesty anathematise anathematize anathemise anathemize animadvert announce annunciate answer aphorise aphorize
apologise apologize apostatise apostatize apostrophise apostrophize applaud apprise apprize approbate approve
arbitrate argue argufy article ascertain ask asperse assent assert asseverate assibilate assoil assure attest
augur auspicate authorize autograph aver avoid avouch avow baa babble backbite backspace badmouth bait ballyhoo
bamboozle banter baptise baptize bar bark barrage bawl bay beckon bedamn beef beg belittle bellow bellyache
bemoan bemock berate beseech beshrew besmirch bespeak bet betoken betray betroth bewail bewray bicker bitch blab
blabber blackguard blackwash blame blandish blarney blaspheme blat blate blather bleat bless blether blither
blog bloviate blurt boast bode boo bootlick bow brabble brag braille brainwash bravo brawl bray brazen brief
broach broadcast bruit bulletin bullshit burlesque bypass cable cackel cackle cajole call calumniate canonise
canonize cantillate capacitate caricature carp castigate catcall catechise catechize caterwaul caution cavil caw
censure census certify chaff challenge chant characterize chasten chastise chat cheek cheep cheerlead chide
chirk chirp chirr chirrup chitchat chitter chorus christen chronicle churr cipher circulate circumstantiate cite
claim clamor clamour clarify claver cluck coach coax cod collateralize collogue colorcast command commend
comment commentate comminate commune communicate complain compliment compromise concede concur condemn condone
confab confer confess confide conge congratulate connote consent consult contact contend contest contract
contraindicate controvert converse convey convict convince convoke convulse coo coquet coquette couch counsel
count countenance counter counterchallenge counterclaim countermand countersign crawfish criminate criticise
criticize critique cronk croon crow crunch cry cuckoo cue curse cuss cypher damn deal debrief debunk decipher
declaim declare decode deconsecrate deconstruct decree decry decrypt dedicate defame defend deliberate deliver
demagnetise demagnetize demand demur denigrate denominate denote denounce deny deplore depone deprecate
depreciate deride derogate describe designate destine detail deter determine devoice devote dial dictate digress
dimension diphthongise diphthongize direct disabuse disagree disallow disambiguate disavow disclaim disclose
discount discourage discourse discuss dismiss disparage dispute disregard disrupt diss dissemble disseminate
dissent dissertate dissuade distort ditto divagate divulge dj docket document dogmatise dogmatize doom downplay
drawl dub dupe echo edify editorialise editorialize ejaculate elaborate elocute elucidate email embellish
emphasise emphasize encipher encode encore encrypt enjoin enlighten enounce enquire ensky ensure entice entreat
enumerate enunciate equivocate eschew etymologise etymologize eulogise eulogize euphemise euphemize evade
evangelise evangelize evidence evince exact exaggerate exalt except exclaim excommunicate excoriate exculpate
excuse exhort exonerate expatiate explain explicate exposit expostulate expound express extenuate extol
extrapolate exuberate face facsimile falsify familiarise familiarize fate fault fax feign felicitate fib file
film fingerspell flag flatter flirt flout foist forbid forebode forecast foredoom foreshadow foreshow foretell
forewarn forgive formularise formularize formulate forswear fulminate gab gabble gaggle gainsay garble gargle
gasconade general generalise generalize gesticulate gesture gibber glamour gloat glorify glory gossip greet
gripe groan grouch growl grumble grunt guarantee guesstimate guy hail hallow handwrite harangue harbinger harp
haw hazard headline heave hedge heliograph herald hex hint hiss holler hollo hoot howl hum humor humour hurrah
hype hyperbolise hyperbolize hypothecate ignore illustrate impeach implore imply importune imprecate impugn
indenture indicate inflect inflict inform ingeminate initial ink inoculate inquire insist instance instigate
instruct insult intercede interject intermediate intermit interpellate interrogate interrupt interview intimate
intonate intone introduce inveigh inveigle investigate irradiate issue itemise itemize iterate jabber jaw
jawbone jeer jest jinx joke jolly josh jot justify kibbitz kibitz kid kotow kvetch label labialise labialize
lampoon latinise latinize laud leak lecture lexicalise lexicalize liaise libel lilt lisp list log low lucubrate
lure magnetise maledict malign manifest marvel mean mediate meld memorialise memorialize mention mentor meow
mesmerise mesmerize message mew miaou miaow mince mind minimise misaddress misadvise miscall miscount misinform
misinterpret misname mispronounce misquote misrepresent misspeak misspell misstate mistranslate mitigate moan
mock moderate monish monologuise monologuize moo moot moralise moralize motion mouth muckrake mumble murmur
mussitate mutter nag name namedrop narrate nasale nasalise nasalize natter needle negotiate neigh netmail
network nicker nickname nitpick nix nod nominate notarise notarize notate note notify numerate nurture obfuscate
object objurgate officer oink okay omen ooh opine oppose oppugn orate order out outguess outline overburden
overdramatise overdramatize overemphasise overemphasize overgeneralise overgeneralize overpraise overstate
overstress overwrite pad page paginate palatalise palatalize palaver palliate palter paraphrase pardon parley
parrot particularise particularize peach perjure permit perorate perseverate personate petition pettifog phonate
phone photograph phrase piffle pipe plain platitudinize plead pledge plight pluralise pluralize podcast point
polemicise polemicize polemise polemize popularise popularize portend portray postulate powwow praise prate
prattle pray preach preachify preamble precis predestine predicate predict preface premise prerecord presage
prescribe pretend prevaricate previse probe proceed proclaim profess prognosticate program prohibit project
prologise prologize prologuize promise promulgate pronounce propagandise propagandize prophesy propitiate
propose proposition propound proscribe proselytise proselytize protest publicise publicize purport quack quarrel
quaver query question quetch quibble quip quiz quote radio rail rant rationalize razz reaffirm reassert
rebroadcast rebuff rebuke rebut recant recap recapitulate receipt recite recommend reconfirm reconsecrate
reconvict record recount recriminate rectify recuse redact rede rededicate redetermine refer reformulate refuse
refute reinterpret reintroduce reiterate rejuvenate relay remand remark remonstrate rename renege renegociate
renegotiate repeal repeat rephrase repine reply report reprehend reprimand reproach reproof reprove repudiate
repugn request requisition rerun reschedule rescind research reset reshoot restate retort retract retranslate
revile revise reword rewrite rhapsodise rhapsodize ridicule roar romanise romanize rubbish rumor rumour salaam
sanctify sanction sass satellite satirise satirize say scald schmoose schmooze scoff scold scranch scraunch
scream scribble segue semaphore sentence sermonise sermonize shit shmoose shmooze shout shriek shrill shrive
shun sibilate sidestep sign signal signify signpost singsong singularise singularize siss sizz sizzle skirt
skreigh slander slang sleuth snap snarl snivel snoop snort snub solicit soliloquise soliloquize sough spam speak
specify speechify spell splutter spoof sportscast spurn squabble squall squawk squeal stammer state stickle
stipulate stonewall stool stress stutter style submit subpoena subvent subvention subvocalise subvocalize
succumb suggest summarize summate summon summons supplicate suppose suspect susurrate swan swear symbolise
symbolize talk tantalise tantalize tattle taunt teach telecast telecommunicate telefax telegraph telepathise
telepathize telephone televise telex tell tempt tergiversate term testify thank theologise theologize tinge
title toady tone topicalize tot tout traduce transcribe translate transliterate treble trill trivialise
trivialize troat trumpet tsk tut tutor twaddle twit twitter type typewrite ululate unbosom unchurch uncloak
undeceive underline underscore undersign understate underwrite unhallow universalise universalize unmask unsay
unspell unteach upbraid urge utter vaticinate vaunt vent verbalise verbalize videotape vilify vilipend vindicate
visa vituperate vocalize vociferate voice volunteer voodoo vouch vow vowelise vowelize vroom vulgarise vulgarize
wail warble warn warp warrant waul wave wawl wheedle whicker whinny whisper whoop will wisecrack witch word
wrangle wrawl yack yak yammer yap yarn yaup yawl yawp yell yelp yip yodel yowl`
    .trim()
    .split(/\s+/),
);

/** Verbs whose second or third sense is to communicate. */
export const SECONDARY_COMMUNICATION_VERBS: ReadonlySet<string> = new Set(
  `
abnegate account actualise actualize add advance aim amplify annotate ape append apply arrange articulate
aspirate assail assault attack bandy bare bargain barrack beam belie besiege bid bill blister blubber bluff
bluster bombard bracket buoy burden butterfly cause certificate chaffer characterise charge chicane circumvent
clamp clap clapperclaw clarion clash code color concert confabulate confront congee conjugate conjure continue
contradict convene convolute correct correspond crave croak curtsy decline defer define deflate defy delete
deluge depict descant differ diffuse dilate disown disqualify dodge dot dramatise dramatize edit elude embroider
emit endanger erase escape exemplify exude fake fawn field fix flame frank gas gee gibe gloss gnarl gobble grant
grill grouse gulp gush halloo heckle hem hurl hymn impersonate import incite incriminate induce insinuate
instrument intercommunicate interdict interpose invoke keynote kowtow lambast lambaste lard limit lodge
magnetize magnify mail mark mash mature maunder menace minimize mirror misguide mislead modulate muster
naturalize negate notch nudge number obtrude outcry overdraw pan pant parody parry patronage patronize pause pay
peril placard plow pose posit post preen prefigure press programme prompt prove provide pry publish punctuate
puncture purl push put qualify quest raise rasp rationalise reconcile recur redefine referee regurgitate rehash
reinforce reinsure remit represent require reserve rest retake retell retroflex revoke rib riposte roast round
saddle salute savage score scrabble scrap scruple scupper seduce sell send set settle sham sigh signalise
signalize sing sketch slur smile smirch snare snipe snitch snow sow specialize spiel spit spoonfeed spout
stimulate stray subscribe sully sum summarise swagger swash syllabise syllabize synchronise synchronize tag
tally tame tape threaten thunder total trademark transmit trash traverse triumph trounce truckle tweedle typify
uncover underquote undertake unwrap update uphold vamp verse vocalise wager weigh welcome whang whine wigwag
wire wrestle write`
    .trim()
    .split(/\s+/),
);

/** Verbs of thinking, judging and knowing. */
export const COGNITION_VERBS: ReadonlySet<string> = new Set(
  `
abstract accept addle affirm agnise agnize allegorise allegorize amaze anagram anagrammatise anagrammatize
analogise analogize analyse analyze anoint anthropomorphise anthropomorphize anticipate apotheose apotheosise
apotheosize appraise apprehend apprentice appropriate ascribe aspire assay assess assimilate associate assume
astonish astound attorn attribute audit authenticate await baffle base befuddle believe beware bewilder bioassay
bone book botanise botanize brainstorm brood brook budget cabal calculate calendar caliper calliper catalogue
catch categorise categorize cerebrate chart check choose class classify coconspire cogitate cognise cognize
collate colligate collude commemorate compare complot comprehend compute concenter concentre conclude concretize
confirm confound confuse confute conjecture consider conspire construe contradistinguish contrast copyedit
copyread corroborate counterplot credit crystalise crystalize crystallise cube dateline datemark dawn debate
decide deduce deduct deem deify demarcate derive desert desolate diagnose dichotomise dichotomize differentiate
disapprove disbelieve discredit discriminate disesteem disincline disprove distinguish distrust doubt downgrade
dumbfound dwell earmark elide empathise empathize endure engineer engross engulf equate err esteem estimate
evaluate examine excerpt exclude expect explore externalise externalize factor factorise factorize fathom figure
filiate flabbergast flummox focus foreknow foreordain foresee forget forsake fraction gauge glamorize glamourise
google grade grok group guess halve housebreak hypostatise hypostatize hypothesise hypothesize idealise idealize
identify immortalise immortalize impute inculcate indispose individualise individualize indoctrinate infer
infuse initialise initialize insure intend interiorise interiorize internalise internalize interpolate interpret
introspect intuit jilt judge key know larn learn liken link lipread literalise literalize lowball major mapquest
master mastermind measure meditate memorise memorize mensurate minor misapprehend misbelieve miscalculate
misconceive misconstrue miscreate misdate misestimate misgauge misgive misidentify misjudge misread misremember
mistake mistrust misunderstand monumentalise monumentalize mull multiply muse mystify mythicise mythicize
neglect nonplus omit opt outclass overcapitalise overcapitalize overestimate overrate overreact override
overrule overvalue parse perplex philosophise philosophize pick plan plat plot plumb ponder pore predestinate
predetermine predispose prejudge premeditate premiss preordain presume presuppose pretermit prioritise
prioritize proofread prorate psychoanalyse psychoanalyze purpose puzzle quantise quantize rank rate ratiocinate
react read realize reappraise reason reassess reattribute recalculate recall reckon reclassify recognize
recollect reconsider reconstruct reevaluate reexamine refresh regard reify reject relate relativise relativize
relearn relive rely remember remind reminisce reorder reprobate repute reread reshape resolve respect respond
rethink retrain retrospect review revolutionise rivet romanticise romanticize roughhouse savvy schedule scheme
scry secern secernate select sequence severalise severalize shape shew shortlist skip slate slight slot solve
speculate spelunk spiritualise spiritualize standardise steep stereotype study stump subedit subordinate
substantiate subtilize subtract superordinate surmise surprise survey swot syllogise syllogize synthesise
synthesize theorise theorize think tolerate trace train trust underestimate underrate understand understudy
undervalue unlearn upgrade valuate value verify view wonder`
    .trim()
    .split(/\s+/),
);

/** Verbs of seeing, hearing and showing. */
export const PERCEPTION_VERBS: ReadonlySet<string> = new Set(
  `
abacinate acetify ache acidify acidulate advert aerate air appear apperceive aromatise aromatize auscultate
autopsy beacon becloud bedaze bedazzle beep befog behold benumb besot bethink birr bitter blare blast bleep
blind blur bombilate bombinate bong boom bosom brattle burble bury buzz camouflage candle candy case cense chafe
chatter chime chink chiromance chug clack clang clangor clangour clank clatter claxon clink clitter cloak clop
clump clunk conceal consonate contemplate crackle creak crepitate crump curry damp daze dazzle deaf deafen demo
demonstrate deodorise deodorize deodourise descry desensitise desensitize detect dim din ding dingdong discern
discover disguise disgust disorient disorientate display dissimulate dissonate divine dong drone drum dulcify
dulcorate earth eavesdrop edulcorate espy excavate experience expose eye eyeball eyewitness fellate flash flaunt
flavor flavour flick fluoresce fog fumigate gag gall gape gawk gawp gaze ginger glance gleam glimmer glimpse
glint glisten glitter glow glug goggle gong groak guggle gurgle hallucinate hark harken hear hearken hide honey
honk horripilate hunger hurt image incense insolate inspect instantiate itch jangle jingle knell leaf leer
listen look louden mask masquerade misperceive miss monitor mute nauseate nettle noise nose notice numb
obnubilate obscure observe occult odorize odourise ogle orientate ostentate outface outstare overexpose overhear
overlook peal peek peep peer pepper perambulate perceive perfume peruse photosensitise photosensitize pink plunk
present preview prickle prospect purr quiesce quiet quieten rattle reconnoiter reconnoitre redevelop rediscover
redound reecho reek reflect refocus refract reorient reorientate resinate resonate resound reveal reverberate
riff ring rubberneck ruckle rumble rustle saccharify salt savour scan scent scout screak screech scrunch
scrutinise scrutinize season see seel seem sense sensitise show sight silhouette skirl skreak slosh slush smart
smell sniff snuff snuffle soften solarise solarize sound spangle spectate splat splosh spot sputter spy squeak
stare stargaze sting stridulate strum stupefy subject suffer sugar sugarcoat surveil swank sweeten swish swoosh
swosh taste thirst thrill throb thrum thud thurify tick tickle ticktack ticktock ting tingle tink tinkle
tintinnabulate titillate toll toot tootle trump twang tweet twinge twinkle twirp underdevelop underexpose
undergo urticate vellicate visualise vitriol watch whet whiff whir whirr whish whistle whitewash whiz whizz
wiretap witness zest`
    .trim()
    .split(/\s+/),
);

/** Verbs of feeling and wanting. */
export const EMOTION_VERBS: ReadonlySet<string> = new Set(
  `
abase abash abhor abominate abreact acerbate admire adore afflict affright agonise agonize alarm alienate allay
ambition anger anguish animate annoy antagonize appal appall appease appreciate arouse assuage awe badger
ballyrag bask beatify bedevil begrudge beleaguer bemuse benight beset bewitch bore brace bridle browbeat buffalo
bug bully bullyrag calm captivate care cark chagrin charm cheer cherish chevvy chevy chill chivvy chivy comfort
commiserate commove compassionate conciliate condole console consternate contemn cotton covet cow craze daunt
dehumanise dehumanize deject delight demean depress derange desire despair despise despond detest devil
disaffect disappoint discombobulate discomfit discompose disconcert discontent discountenance disdain disenchant
disgruntle dishearten disillusion dislike dismay disorder dispirit displease disquiet dissatisfy distract
disturb dither domineer dread drool dun elate electrify elicit embarrass embitter embolden emote enamor enamour
enchant endear enjoy enliven enrage enrapture enthral enthrall enthuse entrance envenom envy evoke exasperate
excite excruciate execrate exhilarate exult faze fear feel ferment floor fluster freak fret fright frighten fume
fuss galvanise galvanize gentle gladden goad gratify gravel grieve grizzle grudge gruntle hamstring hanker
harass harbor harry hassle hate hearten hector hope horrify humanise humanize humble humiliate idolise idolize
impress inebriate infatuate infuriate ingratiate inspire interest intimidate intoxicate invigorate invite irk
irritate joy keen lament lenify lighten like loathe long love lull madden miff mollify mortify mourn nark nerve
niggle obsess offend outrage overawe overjoy overwhelm pacify panic peeve perturb pester pine pique pity placate
please pother prefer preoccupy pride provoke rag rankle reassure recapture regret rejoice relish repent resent
revere reverence rile rue sadden saint savor scandalise scandalize scare scorn sex shock sicken smoulder solace
soothe sorrow spellbind spite spook startle steel stew still stultify sympathise sympathize tease terrify
torment torture trance tranquilize tranquillise tranquillize transfix tribulate trouble unhinge unman unnerve
unsettle untune uplift venerate vex want whelm wish worry worship wow yearn yen zap`
    .trim()
    .split(/\s+/),
);

/** Verbs of political and social acts. */
export const SOCIAL_VERBS: ReadonlySet<string> = new Set(
  `
abdicate abet abolish abrogate abstain abuse aby abye accredit ace achieve act action adjudicate administer
administrate advantage adventure affiliate affranchise aggrieve agitate aid allow ally amerce amuse annul
antagonise appeal appoint arraign assassinate assign assist assort atone attain attaint attempt attitudinise
attitudinize authorise avert baby babysit back backdate backfire backlash backslap bail balk balkanise balkanize
ballot ban banish baronetise baronetize bastardise bastardize bate baulk beaver becharm befool befriend beguile
belabor belabour bench benefact bilk blackball blackjack blackleg blacklist blackmail blank blindside blockade
bludgeon blunder bobble bodge bollix bollocks boob boondoggle bootstrap botch bother bottleneck boycott brand
breach breathalyse breathalyze brevet brutalise brutalize buck bugger bull bumble bunco bungle bunk burglarise
burglarize burgle burke busy buttonhole cage cancel canvass captain carouse carpenter cashier caucus celebrate
censor chair chairman chance charter cheat chisel circularise circularize civilise civilize clerk club coact
cocker coddle coeducate coerce collaborate collectivise collectivize colonise colonize colour commission commit
compass compel compere comply comport con condescend condition conduce conduct confederate connive consecrate
consociate consort constrain contravene control cooperate cope corner coronate corrupt cosign cosset counteract
countercheck countermine court covenant cox cozen crib criminalise criminalize crown crucify crusade crush
cuckold curb dally dare date debar debase debauch deceive decertify declassify decolonise decolonize decontrol
decoy decriminalise decriminalize defect defibrillate deflect defraud defrock deign delegate delude democratise
democratize demoralise demoralize demote deport depose deprave depute deputise deputize deracinate derecognise
derecognize deregulate derestrict desecrate desegregate detain dethrone devolve diddle dignify disadvantage
disassociate disbar discharge discipline discommode disenfranchise disfavor disfavour disfranchise disgrace
dishonor dishonour disinter disinvest disjoint disobey disoblige disorganise disorganize disport disrespect
dissever dissociate distress district disunite divide divorce do downsize dragoon drudge educate egotrip elect
electioneer electrocute elevate emancipate embargo emcee empanel empower enact encourage endeavor endeavour
endorse endow endue enforce enfranchise engage ennoble enrol enroll enslave ensnare entertain enthrone entitle
entomb entrap essay establish estrange execute exempt exhume exile expatriate expedite expel experiment expiate
extemporize extradite fag fail farm favor favour featherbed fend fete fiddle filibuster finagle financier fine
fink fixate fledge flight flub fluff flunk fob foment fool force foreclose forefend foregather forestall
foreswear forfend forgather forgo form formalise formalize foster found founder fox franchise fraternise
fraternize free freelance frequent frivol frustrate fudge furlough further gamble gaol gerrymander gibbet gift
gip goldbrick goof govern grapple groom guard gull gyp hale halter handle heed heist help hinder hire hoax
hobnob home honor honour hoodwink hornswoggle humbug illegalise illegalize immure impanel impede impinge
implement impose imprint imprison inaugurate incarcerate incommode inconvenience index indict indorse induct
indue indulge influence infract infringe inhume inmarry inter interact interfere interlope intermarry intern
internationalise internationalize intervene intromit invalid invalidate inventory invigilate jail jib job join
jollify jubilate jug juggle kennel kibosh knight labor labour launch laze lease legalise legalize legislate
legitimate legitimatise legitimatize legitimise legitimize let liberalise liberalize liberate licence license
lionise lionize litigate lobby logroll loose lord lot lynch make malinger maltreat man manage mandate manipulate
manoeuver manoeuvre manumit marginalise marginalize marry matriculate meddle militate minister misally misbehave
miscarry misconduct misdemean misdirect misdo misgovern mishandle mismanage mismarry mistreat moil molest
mollycoddle monetise monetize monopolise monopolize moon moonlight mother muff mulct murder mutiny negative
negociate neutralize nobble nullify obey obligate oblige obstruct occupy off officiate operate oppress ordain
ordinate organize ostracise ostracize oust outlaw outvote overachieve overdo overdrive overexert overleap
overprotect overreach oversee oversimplify overthrow pair pal pamper paragraph parcel parent parole participate
party patrol patronise peg penalise penalize perpetrate persecute persuade pervert philander picket pillory pip
poison police politick poll pontificate posture practice preclude prejudice preside pressure prevent privilege
proctor profane promote prosecute prostitute punish purge pursue putter quash queen queer racket racketeer raid
railroad rampage ranch rape rat ratify rave ravish readmit reassign rebel rebury reciprocate recognise recommit
recruit redeem redline redress reelect reestablish regiment register regroup regularise regularize rehabilitate
rehear rehouse reign rein reinstate rejoin relegate remarry rendezvous renegade renounce rent reorganise
reorganize repatriate repress rescue resign resile resort restore retire retool retry reunify reunite revolt
reward rig right riot risk roister romance rook rubricate rule rumpus sabotage salvage salve sandbag satisfice
satisfise sauce save scam scant school scotch scourge screen scrimshank secede second sectionalise sectionalize
segregate service shamanise shamanize shame shark shepherd shill shipwreck shirk short sideline sieve sin skimp
skipper slack slave slay sliver slog slum smatter snooker socialise socialize sodomise sodomize solemnise
solemnize sophisticate sort sovietise sovietize spare spearhead specialise spike splinter split spoil spur
stable stag stake steamroll steamroller stet stigmatise stigmatize stoke straiten stratify streetwalk strive
struggle stunt stymie stymy subcontract subdue subjugate suborn subserve subvert succeed succor succour sue
superannuate superintend supersede supervise supplant support swindle syndicate taboo tackle take task tenant
tenure territorialise territorialize terrorise terrorize test thermostat throne thwart ticket toil toy transfer
transgress trap travail treat trellis trench trespass triangulate trick try tyrannise tyrannize underachieve
undergird undermine underperform unfrock unionise unionize unite unitise unitize unloose unloosen unseat uproot
upstage vacate valet validate venture vest vet veto victimise victimize visit vitiate void vote wage waitress
waive wangle wassail wed welch welsh whipsaw whore wive womanise womanize woo work wrong zone`
    .trim()
    .split(/\s+/),
);

/** Nouns whose commonest sense is a message or an act of communication. */
export const COMMUNICATION_NOUNS: ReadonlySet<string> = new Set(
  `
aas aave ab abbreviation abdication abecedarius abetment abettal abjuration ablative ablaut abls abnegation abor
above abracadabra abridgement abridgment absurdity absurdness acatalectic accent accentuation acciaccatura
accidental acclaim acclamation accolade accordance account accounting accusal accusation accusative acquittance
acronym acrophony acrostic act acts acute ad adage adagio adaptation addendum address adducing adieu adios
adjective adjuration admonishment admonition adnoun adonic adulation advancement adverb adverbial advert
advertisement advertising advertizement advertizing advertorial advice advisory aeneid aeolic aerogram
aerogramme affidavit affirmation affirmative affix affray affricate affrication affricative afrasian afrikaans
afroasiatic afterpiece aga agendum agha agitprop agnomen agrapha agreement ahem ahimsa airing airmail airpost
airwave akan akha akkadian aku alarmism alarum album alcaic aleph alexandrine algorism alias alibi aliyah
allegation allegement allegory alliteration allocution allograph allophone allusion almanac aloha alpha alphabet
alphanumerics altercation alveolar ambage ambiguity amerind amharic amoy ampersand amphibology amphiboly
amphibrach amphigory amusd an anacoluthia anacoluthon anadiplosis anagram analecta analects anamnesis anapaest
anapest anaphor anaphora anastrophe anatolian anatomical anecdote angas anglian anglicism animadversion annals
annamite annotation announcement anonym answer antepenult antepenultima anthem anthology antido antigram antilog
antilogarithm antinomasia antinomy antiphon antiphonal antiphonary antiphony antiphrasis antistrophe antonym
aorist apartheid apercu aphorism apocope apocrypha apologia apologue apology apophasis apophthegm aposiopesis
apostrophe apothegm appeal appellation appellative appendix applause applet appoggiatura apprisal arabic aramaic
aranyaka arbitration arcadic arcanum archaicism archaism archives argot arguing argument argumentation aria
arietta arioso armband arpeggio arraignment arrivederci arrow article articulation artsd artwork arulo asamiya
ascii aside asking asl aspersion aspirate assassination assembler assent assenting assertion asseveration assize
assonance assumption asterisk asyndeton atakapan atayalic athabascan atonalism atonality attacapa attestation
audio authentication authorisation authorization autobiography autograph averment avesta avestan avouchment
avowal axiom ayin ayurveda aztecan babble babbling babytalk baccalaureate backbeat backchat backdoor backdown
backgrounder backtalk bade badge badinage bagatelle bahasa bai baic balderdash balinese ballad ballade ballot
ballyhoo balochi baloney baluchi ban banality bangla banning banns banter banzai barb barcarole barcarolle
bargain bargaining barish barrage basic basics bastardization basuto bata bathos bauble bawdry bawdy bayat bd
beacon beam bebop beck befooling beggary begging behest belarusian belittling belling bellow bellowing benchmark
benison berating berceuse bestiary bestseller beta beth betrothal bhagavadgita bible bibliography bicker
bickering bid bidding bigram bihari bilabial bilgewater bill billet billing billingsgate bimonthly biography
birdcall birdsong biweekly blacklist blackwash blah blame blandishment blank blarney blasphemy blather
blatherskite blether blitt blog blues blurb bmi bmus bns boast boasting boilerplate bokkos bokmaal bokmal
bolanci bold boldface bolero boloney bombardment bombast boo boogie book booklet bookplate bosh bouffe
boustrophedon bouyei bowing brag braggadocio bragging brahmana brahmi brand brandish bravado breve brevet
breviary brevity brief briefing brinkmanship briticism britishism brittanic broadcast broadcasting broadsheet
broadside brochure browsing brythonic bs bsarch bulletin bullshit bumf bumph buncombe bundling bunkum buoy bura
burlesque bushido buyi buzzword bye bylaw byname byword cabala cabbala cabbalah cable cablegram cachet
cachinnation cacography cadaster cadastre caddoan cadence cadenza caduceus cahoot cairn cajolery call callback
calligraphy calque calumniation calumny canaanitic canard cancel canon cant cantata canticle canticles canto
cantonese canvassing capitalisation capitalization capitulation capriccio caption cardiogram caret caricature
carol carping carte cartoon casebook cassite castigation castilian catachresis catalectic catalexis catalog
catalogue catcall catchphrase catchword catechism categorem categoreme causerie caveat cavil cebuano cedilla
celtic censure centerfold centrefold certificate certiorari chadic chaga chagatai chagga chahta channel channels
chant chantey chanty chapter charade charivari chart charter chastening chat chatroom chatter checklist cheer
cheering cheerio chemakuan chemakum cherokee chevron chiasmus chickenshit chiding chimwini chinese chingpo
chinookan chippewaian chippewyan chirography chishona chitchat chivaree chiwere chopin choral chorale chortle
chrestomathy chronicle chuckle ciao cinema cipher circular circulation circumflex circumlocution citation cite
claim clairvoyance clamoring clamour clamouring clapping claptrap clarification classical classified clause clef
clericalism clerihew cli cliche clincher clipping cloture clout clue coarseness coaxing cobblers cobol coda code
codex codicil codswallop cognomen collect collocation colloquialism colloquy collotype colorcast colossians
colourcast comeback comedy comma command commandment commendation comment commentary commercial commination
commonplace communicating communication communique comp comparative compendium compilation complement compliment
compliments comprehensive con conceding concert concerto concession conciseness concision concordat concurrence
concurrency condemnation condolence confab confabulation confession confrontation confutation conga
congratulation conjunctive conjuration connective connivance connotation consent consonance consonant conspectus
conspiracy constitution construal consuetudinal consuetudinary consultation contention contestation context
continuant continuative continuo contour contract controversy contumely conundrum conversation converse
conveyance cookbook copehan copperplate coptic copula copulative copy copybook copyright corker cornish
cornucopia coronach correspondence corrigenda corrigendum corroboration counseling counselling counterblast
countercharge counterfoil countermand counteroffer counterplea counterpoint countersign coupon courting
courtship covenant cpi cradlesong credendum credential credentials credit credits criterion criticism critique
croak croaking crosier crossbones crossfire crosshead crossheading crossword crowing crown crozier cry
cryptogram cryptograph cue cuneiform curiosa curriculum curse cursive curtsey curtsy cushitic cv cyclopaedia
cyclopedia cymric cynosure cyrillic daba dactyl daffo dafla dah daily daleth damnation dance dangaleat dangla
danish dard dardic dare dari daring database dative dba dbms dd dds debate debriefing debugger decalogue
decasyllable deception declamation declaration decree ded deed defamation definition deictic deliberation
delineation demagoguery demagogy demand demerit demisemiquaver demo demodulation demonisation demonization
demonstrative demotic demur demurral demurrer denial denigration denotation denotatum denouncement dental
denunciation depiction deprecation derision deriving derogation descant description descriptor designation
designatum despatch detailing details determent determinative determiner detraction deuteronomy devanagari
diacritic diaeresis dialect dialog dialogue diary diatribe dibrach dibs dickens dictate dictation diction
dictionary dictum didacticism dieresis diesis digest digram digraph digression dilation diminutive dinka
diphthong diploma diplomacy directive directory dirge disaffirmation disambiguation disambiguator disapprobation
disavowal discant disceptation disclaimer disclosure disco discography discourse discourtesy discussion
disinformation dismission disowning disownment disparagement dispatch display disputation dispute disquisition
disrespect dissembling dissemination dissension dissent dissertation dissidence dissolve dissuasion dissyllable
disyllable dit dithyramb ditto ditty divagation divertimento divestiture divination divulgement divulgence dmd
dmus docket doctorate doctorspeak docudrama document documentary documentation doggerel dogma dogshit doh
dominant dona donkey doric dossier doublespeak downbeat downstroke doxology dph dphil drama dramaturgy dravidic
drawing drawl drivel drogue drollery droning drool dropline duologue duplicity dustup dyirbal dysphemism earful
earmark eas ebonics ebullition ecc ecclesiastes ecclesiasticus ecg echocardiogram echolalia eclat eclogue
ecobabble ecphonesis ecumenicalism ecumenicism edd edict editing edition editorial eeg effusion eisegesis
ejaculation ekg elamitic electioneering electromyogram elegy elocution eloquence elucidation email embargo
embellishment embossment embroidery emg emmy emoticon enallage encephalogram enchiridion encomium encouragement
encyclical encyclopaedia encyclopedia ending endorsement enets enfeoffment english enjambement enjambment
enjoining enjoinment enquiry entreaty entry entsi entsy enumeration enunciation envoi eolic epanalepsis
epanaphora epanodos epanorthosis epenthesis ephemeris ephesians epi epic epigram epigraph epilog epilogue
epiphora epiplexis epistle epistrophe epitaph epithalamium epithet eponym epos epsilon equation equivocation
erasure erewhon erratum erse escalator esoterica esp esperantido esperanto essay esthonian estimation estonian
estoppel etiquette etude etymologizing etymology etymon eulogium eulogy euphemism euphuism eurobabble europan
evangel evangelism evasion exaggeration exam excerpt excerption excision exclaiming exclamation exclusive
exculpation excursus excuse exegesis exhibit exhibitionism exhortation exode exordium expatiation explanandum
explanans explanation expletive explicandum explication expose exposition expostulation expounding express
extenuation extolment extropy ezed fa fable fabrication factoid fado faeroese fairytale falsehood fanfare fang
fantasia faq farce farewell faroese fasces fascicle fascicule fatiha fatihah fatwah faultfinding feigning
felicitation feminine fennic fermata festschrift fiat fib fiberoptics fibreoptics fiction fig figure file
filename filing film finale fingerboard fingerpointing fingerpost fingerprint fingerspelling finnic finnish
firmware fisa flamenco flashback flashcard flattery flaunt florilegium flourish flowchart fluency flyer flyleaf
fm foghorn fogsignal folder folderol foldout folio folksong folktale follies font foolscap footmark footnote
footprint forbiddance forbidding forecast forecasting foreknowledge forename foretelling forewarning foreword
form format formative formatting formosan formula formulary fortissimo fortran fortunetelling fosterage
fostering fount fountainhead fracas franchise frau fraudulence fraulein freemail freeware french frequentative
fricative friuli friulian frown ftp fukien fukkianese ful fulmination fulsomeness funnies funniness funny
furtherance fustian gab gabble gabfest gaelic gag galatians galician gallicism gambit gamma gantlet gape
garnishment gasconade gatefold gathic gaudery gauntlet gazette gemara geminate gemination gen gender genitive
genuflection genuflexion germanic gerund gesticulation gheg gibber gibberish gibe gidar giggle gigo gigue gikuyu
gimel giriama gist gita glasnost glide glissando gloss glossary glossy goading gobbledygook goidelic gondi
gongorism goodby goodbye google gospel gospels gossip gossiping gothic gpa gradual grandiloquence grandiosity
granth grapevine graph grapheme graphics gravure greek greeting grimace grimoire grin grinning gripe groan
groupware growling guarantee guess guff guffaw gui guidance guidebook guideline guideword guillotine gur
guttural habacuc habanera hacek haftarah haftorah hagada haggada haggadah haggle haggling hagiographa
hagiography hagiology haiku hairline hakenkreuz hakham halacha halaka halakah hallel hallelujah halloo hamitic
handbill handbook handclap handclasp handout handshake handshaking handwriting hani hansard haphtarah haphtorah
harangue harbinger harmonisation harmonization hashmark hastinapura hawaiian hdtv header heading headline
headlinese headword hearsay hebrew heliogram hellenic hello helvetica hendiadys heroic heteronym heth hex
hexameter hi hieratic hieroglyph hieroglyphic higi himalayish hindi hindoostani hindostani hint histogram
historiography histrionics hnd hogwash hokan hokkianese hokum holla holler hollering hollo holloa holograph
holonym homepage homily homograph homonym homophone homophony honor honorific honours hooey hoofprint hoopla
hooray hoot hornbook horoscope horselaugh horseshit hosanna hospitality hottentot howdy howl howler howling html
http huddle hullo humbug humor hurrah hybrid hymeneal hymn hymnal hymnary hymnbook hypallage hype hyperbaton
hyperbole hyperlink hypermedia hypernym hypertext hyphen hypocorism hypocrisy hyponym hypothesis hypozeugma
hypozeuxis iamb iambic iambus icelandic icon identifier ideogram ideograph ideography idiolect idiom ido idyl ie
ijtihad iliad illustration illyrian impartation imparting impeachment imperialism impersonation impertinence
importunity imprecation imprimatur impromptu impudence imputation inaugural incantation inclosure incrimination
inculpation indent indention indic indicant indication indicator indictment indorsement infinitive infix info
infomercial information informercial informing infotainment ingathering inhospitality initial initialisation
initialism initialization injunction innuendo input inquiring inscription insert insertion insignia insinuation
insistence insisting instalment instigation instruction instructions insult intaglio intensifier intension
intensive intercession intercourse interdict interdiction interference interjection interlanguage interleaf
interlingua intermezzo internationale interpellation interpolation interrogation interrogative interrogatory
interview intimation intonation intransitive intro introit invective inventory invitation invite invocation
invoice ionic ipsedixitism irony iroquoian irula isolationism isometric italic item izzard jabber jabbering
jabberwocky jactitation jagatai jaghatai jape jargon jazz jeer jeering jeremiad jest jibe jig jinghpaw jinghpo
jingoism jirrbal jive jocosity joke josue jot jotter jotting journal journalese journalism judgement judges
jutish kabala kabbala kabbalah kachin kachinic kadai kafiri kalapooian kalapuyan kamarupan kamasutra kamba
kannada kaph kappa kapsiki karen karenic katharevusa kechuan keen kenning kentish kera kerugma kerygma ketubim
keycard keynote khamti khi khmer khoikhoi khoikhoin khowar khuen kichaga kinyarwanda kiswahili koan koine kolami
kongo konqueror koran kordofanian kotoko kotow kowtow kuchean kudos kuki kulanapan kurdish kurux kuvi kwa kwela
labanotation label labial labiodental laconicism laconism ladin ladino ladyship lah lahu lallans lambda lamedh
lament lamentation lamentations lampoon landler landsmaal landsmal language lappic lappish larghetto largo
latest latin latinesce latinism laugh laughter laurels laws lay lecture lede leer legalese legend legislation
leitmotif leitmotiv lemma letter lettercard letterhead lettering letterpress lettish leviticus lexeme libel
libretto license lie lied ligature lineup lingam lingo lingual lingualumina linux lipogram list listing lisu
litany literal literature lithography litotes llb lld llm loanblend loanword localism locative locution
lodgement lodgment logarithm logbook logion logo logogram logograph logomachy logotype lolo loloish longhand
loophole lordship lowercase lucubration ludian luganda lullaby luo luridness lusatian luvian luwian luyia lycian
lydian lynx lyric mackle macro macron madrigal mafa mag magadhan magazine magnificat magniloquence mahabharata
mahabharatam mahabharatum mahratti mail majuscule malaprop malapropism malarkey malarky malayalam malediction
maleseet malignment mals malti malware manda mandamus mandara mandate mande manga manifest manifesto mantissa
mantle mantra manual manuscript manx mapquest marathi marginalia mariposan marking marque marseillaise masa
masai masculine mashi masora masorah massachuset masthead matabele matakam matinee matronymic maxim mayday
mazurka mba mdiv meaning mearstone med medal mediant mediation medium medlars medley meerestone megillah
melodrama melody mem memo memoir memorabilia memoranda memorandum memorial mention menu merestone meronym
message messaging metalanguage metalepsis metaphor meteorology metonym metonymy metronymic mezuza mezuzah mfa
microcode midrash milepost milestone mintmark minuscule minutes miri mirish misconstrual misdirection mishna
mishnah misinformation misnomer misprint misquotation misquote misreading missal missive misspelling
misstatement mistaking mister mistranslation mlitt mls mmpi moan mockery modal modifier modulation mokulu
monario mongolic moniker monition monody monogram monograph monologue monophony monosyllable monotone monstrance
monthly moquelumnan moral moralisation moralism moralization moralizing morceau morpheme morphophoneme morse
mosan mot motet motherese motion motto moue movie mr mrd mrs msc mu muckraking multimedia multiplex mulwi mumble
mumbling mummery munda muniments munjuk musd musgoi musgu music musical mwera myogram mystifier myth naga nagari
naiki name names naming nancere narration narrative nasal nasalisation nasalization nativism nay naysaying
ndebele nebiim necrology negation negative negotiation nehemiah nenets nentsi nentsy neologism neology netscape
neuter neutralism newari news newsbreak newscast newsflash newsletter newspaper newsreel newssheet nguni
nibelungenlied nickname nilotic no nocturne nod nomenclature nominal nominative nonaggression nonconformity
nonfiction nonsense nonsensicality nordic northern notation note notebook notepaper nothings notice notturno
noun novel novelette novella novial nu nuance numbering numbers numeral numeration nung nyamwezi nynorsk oath
obbligato obeisance obit obituary objection objurgation obligato oblique obstruent occitan occlusive oceanic
octameter octosyllable od ode oed offbeat offer offering officialese offprint okay okeh okey oldie ollari omerta
omicron omnibus omotic onomasticon onomatopoeia opera operetta opposite optez opus oral oration oratorio oratory
orchestration order ordinance oriflamme orinasal orison ornateness orthoepy orthography oscar ossete ostentation
ostinato outburst outcry outtake ovation overappraisal overbid overcall overestimate overestimation
overstatement overtone overture overvaluation overview oxymoron oxytone pabir pact paean page pagination paging
paiwanic palaic palatal palaver pali palimpsest palindrome pamphlet panegyric pap papers parable paradox
paragraph paralanguage paraleipsis paralepsis paralipomenon paralipsis paraph paraphrase paraphrasis
parapsychology paregmenon parenthesis parenthetical parisology parji parlance parley parody parole paronomasia
paronym paroxytone parser participial participle partita partitive partsong pashto pashtu pasigraphy pasquinade
passport password pastiche pastoral pastorale patent paternoster patois patristics patrology patronym patronymic
patter pavan pavane pax paxto pe pean pedal pedantry pehlevi penmanship pennant pentameter pentateuch pentatone
penult penultima penultimate penutian perestroika performance periodical periphrasis permic permission permit
peroration persiflage personal persuasion pertainym perusal perusing petition pettifoggery peul pharmacopeia
pharyngeal phd phi philippians philippic philippine philosophizing phonation phonebook phoneme phonogram
photogravure phrase phraseology phylactery pianism pibroch pic pictograph pictorial pidgin pidlimdi piffle
pindaric pinning pipeline pithiness pizzicato placard plagiarism plainchant plainsong plaint planography
platitude plattdeutsch plaudit plaudits play playbill playbook playlet playlist playscript plea pleading
pleonasm ploce plosion plosive ploy plural poem poesy poetry pointer pokomo polka polyphone polyphony polyptoton
polysemant polysyllable polysyndeton polytonalism polytonality pomp poppycock popularisation popularism
popularization portmanteau portrait portraiture portrayal portuguese posit positive possessive postcard postcode
poster postfix posting postlude postmark postmortem postposition postscript postulate postulation potboiler pout
powwow praenomen pragmatic praise prakrit prate prattle prayerbook preaching preachment preamble precept precis
precognition precondition predicate predication predicator preempt preface prefix prelims premiere premise
premiss preposition prescript prescription pressmark preterition pretext pretrial prevarication preview prevue
primer primo print printing printout probate processional proclamation prod prodding profanity professing
proffer profile profiling prognosis programma programme prohibition prolegomenon prolepsis prolixity prolixness
prolog prologue prolusion promise promo promotion prompt promptbook prompting promulgation pronominal pronoun
pronouncement pronunciamento pronunciation propaganda propagation proparoxytone prophets proposal proposition
proscription prose proselytism prosodion prosody prosopopoeia prospectus protectionism protest protestation
prothalamion prothalamium protocol provencal proverb proverbs provision proviso ps psalm psalms psalter
pseudepigrapha pseudonym psychobabble psychokinesis publication publicity puffery pujunan pun punctilio pungency
punic punning purana purism purport putoff puzzle puzzler pyrrhic q qabala qabalah qiang qiangic qoph quadratic
quadrille quantifier quarrel quarterly quatrain quechuan query question questioning questionnaire quibble
quickstep quiddity quintet quip quitclaim quiz quoratean quotation quote quran racecard racon radio radiogram
radiotelegraph radiotelephone radiotelephony ragnarok ragtime raillery ramayana rant ranting rap rasp rasping
ratification ratiocination ratting raving razz razzing read readout reaffirmation realisation reassertion
rebroadcast rebuke rebus rebuttal recall recantation recap recasting reception recipe recital recitation
recitative recommendation record recounting recrimination recto redaction redefinition rediffusion redundancy
reduplication reenforcement reexamination reference referent reflexive refrain refusal refutation reggae
regionalism register registry regrets regulation rehash reintroduction reissue rejoinder relatum relinquishing
relinquishment remark reminder remonstrance remonstration rendering rendition renouncement renunciation reorder
repartee repetitiveness rephrasing reply report reportage reporting reprehension reprimand reprint reprinting
reproach reproof reproval republication repudiation repulse request requiem requiescat requisition rerun
rescript resh resolution respects restatement resume retort retraction retronym retrospection return revealing
reveille revelation revilement revisal revise revising revue rewording rewrite rewriting rfd rhetoric rho
rhodomontade rhumba rhyme rhythm ribaldry rico rictus riddle ridicule ridiculousness rigamarole rigmarole
riksmaal riksmal riposte ro roadbook rockabilly rodomontade rogation romaic romanal romans romansh ron rondeau
rondel rondelet rondo roster rotogravure roundel roundelay roundness roundtable rubric rudiments rumanian
rumansh rumba rumor rumour rundown rune ruralism rusticism sabellian sadhe saek saga saharan salaam salish
salishan sally saltiness salutation salutatory salute samekh samhita samizdat samoyedic sanction sandhi sango
sanskrit saraband sarcasm sass sassing satire saw sayanci saying sayonara scandal scansion scatology scd
scenario scherzo schmegegge schmoose schmooze scholia scholium schoolbook schottische schwa scoff scoffing
scolding scolion scorecard scots scottish scowl scrawl scream screaming screed screening screenplay scribble
script scripture scurrility scuttlebutt sechuana secondment secondo secret section segno semibreve semicolon
semimonthly semiquaver semitic semitone semivowel semiweekly sendup senor senora senorita sensationalism
sentence sentimentalism separate separatrix septuagint serenade serer serial serialism serif seriocomedy seriph
sermon sesotho sesquipedalia sesquipedalian sesquipedality session setswana sextet sforzando sgml shaft shan
shareware sharp shastan shema shibboleth shina shirttail shitlist shivaree shmegegge shmooze shorthand shortlist
shoshonean shoshonian shout shouting showdown showing showstopper shriek shrieking shrug shwa siamese sibilant
sibine sidebar sidesplitter sigh sigma sign signal signaling signalisation signalization signature signification
signified signifier signing signpost silents simile simper simplification simplism simulcast singsong singular
sinhala sinitic sirach sitcom skiffle skinny skulduggery skullduggery skyrocket skywriting slander slang
slanguage slapstick slavic slavonic slickness slogan sloganeering slot slur smarm smear smile smiley smiling
smirk snarl snatch sneer snicker snigger snort snub so sobriquet software soh sokoro solfa solicitation
soliloquy solmisation solmization solresol somrai sonant sonata sonatina song songbook songhai sonnet sos
soubriquet southernism southwestern spanish sparring spat speaking spec special specification spectacle
spectacular speculation speech speechmaking spelling spiel spirant spiritual splurge spondee spoof spoonerism
sportscast spreadhead spreadsheet sprechgesang sprechstimme spur spurring spyware squabble squelch squelcher
squiggle staging standard stanza statement stationery statute stave steer stem stenograph stenography stephead
stipulation stoplight stopper story storybook storyline stress stripes strophe studbook studying stultification
stumper suasion subcontract subdirectory subdominant subhead subheading subject submediant submenu submission
subornation subpoena subprogram subroutine subscript substantive substring subsumption subterfuge subtitle
subtlety subtonic succinctness sudoku suffix suite sukur summarisation summarization summary summation summons
sumpsimus sundanese superlative superscript superscription supertitle supertonic supplement supplication
supposition sura surd surmisal surmise surname surrebuttal surrebutter surrejoinder surtitle susanna susian
suspiration sutra swahili swastika swearing swearword swedish swoop syllabary syllabicity syllable syllabus
syllepsis symbol symbolisation symbolism symbolization symphony symploce syncategorem syncategoreme syncopation
synecdoche synonym synopsis synoptics syntagm syntagma taal tab tablature tabloid tabulation tachogram
tachygraphy tag tajiki takilman tale talk talkie talking talks talmud tanach tanakh tanka tanoan tantra taps
taradiddle tarantella target tarradiddle tatahumara tattle tattoo tau tautology taw tay tayalic tcp tearjerker
techno technobabble tefillin telecast telecasting telecom teleconference telefilm telegnosis telegram
telegraphese telegraphy telekinesis telepathy telephony televangelism television telling temporal tenet tenor
tense tera term terminology terseness testimonial testimony teth tetragram tetragrammaton tetralogy tetrameter
text textbook thanatopsis thanks thb thd theatrical theme theorem thermogram thesaurus thesis theta thm tho
threnody thriller thumbprint tibetan ticket tickler ticktack tidings tiff tilde timecard timeline timetable
tipstaff tirade title titter tobit toccata tocharian tocsin toggle token tome tommyrot tonality tone toon topic
topicalization toponomy toponym toponymy torah tosh tosk touchstone trad traducement trafficator tragicomedy
transactions transcript transcription transitive translation travelog travelogue travesty treatise treaty
tribute trickery trigram trill tripos trisyllable trochee trope trophy troponym troth truism trumpery tshiluba
tsouic tucket tune tunguz turfan turgidity turgidness turkic turkish tushery tutorial tv twaddle twofer typeface
typescript typewriting typing typo ubykh ugaritic ugrian ugric ukase ukrainian ultima ultimatum ululation
umbrian umbundu umlaut umpirage unabridged uncial unction underline underscore understatement undertone
universal unix unmasking untruth unveiling upanishad upbraiding update uplink uppercase upsilon upstroke uralic
urdu urging url utopia utterance valediction valedictory vaporing variorum vaudeville vaunt veda vedanga velar
verb verbalisation verbalism verbalization verbiage verboseness verbosity vernacular verse versicle
versification version verso vestige video viewing vignette vilification virgule visa vituperation viva vocable
vocabulary vocal vocalisation vocalism vocalization vocative vociferation voicemail voiceprint volapuk volgaic
voltaic volvelle vow vowel vox vulgarism vulgate wafture waggery waggishness wail walbiri wandala warji warlpiri
warning warrant warranty watchword waveband waving waw waybill webpage website weekly wellerism western whimper
whine whisper whodunit whoop whopper wigging wince windows windsock wireless wisecrack wit withdrawal witticism
wittiness wolof wooing word wordbook wordfinder wordiness wording wordnet wordplay words workbook worksheet wow
wrangle wrangling writ writings wu wye yack yak yamaltu yanan yardstick yarn yay yea yearbook yearly yell
yelling yes yi yiddish yielding yodel yodh yokuts yowl yue yuman zaar zayin zed zee zend zeta zeugma zhuang
zinger zionism zydeco zyrian`
    .trim()
    .split(/\s+/),
);

/** Nouns whose commonest sense is a thought or state of mind. */
export const COGNITION_NOUNS: ReadonlySet<string> = new Set(
  `
abscissa absolute abstract abstraction acceptance acquaintance activism adroitness affair affairs agenda aim
alertness alternative amateurishness analogy anatomy anthropology appraisal appreciation approximation aptitude
arianism arithmetic arrangement artistry arts aspect assay assessment assurance assyriology astronomy
astrophysics attention attitude attribute average awareness axis backbone bait belief bent bewilderment bias
binomial bioassay biology biomedicine biopsy blur bonus breadth breakthrough burden catholicism centering
certainty certitude characteristic chemistry choice christianity classics cleverness cognizance coldness
collusion coma complex component composite compound comprehension concept conception conceptuality concern
conclusion condensation conditioning confidence configuration confirmation conjecture consciousness conservatism
consideration constant constatation constellation conviction coordinate coordination counterpart craftsmanship
craze creativeness creativity credo creed curiosity datum decomposition democracy denseness derivative detail
detection determinant deterrent dialectic differential dilemma disarray disbelief discipline disinterest dislike
disregard distinction distraction distribution distrust doctrine dodge doubt dream dynamics economics
egalitarianism electronics element empiricism encumbrance endowment enigma enlightenment epistemology epitome
equivalent essence esthetic estimate ethic evidence evocation example exception excitability exemplar
expectation experience expertise extrapolation eyes eyesight facet fact faculty fairyland faith familiarity
fanaticism fancy fantasy fare fascism favorite feature fecundity feel figuring fillip flair focus focusing
folklore foreground forgetfulness formalism fragrance framework fundamentals furor generalization genre genus
geochemistry geology geometry germ ghost given goal grasping grounds groundwork guessing guidepost habit
headache heart heed heritage hermeneutics hesitation histology horsemanship humanism hunch idea ideal ideology
ignorance ilk illusion image imagery imagination imaging imitation implication impossible impression imprint
inability inadvertence inclination indecision inexperience inference inkling inquiry insight inspiration
instinct integral intellect intelligence intent intention intercept interest interpretation interpreting
intersection intrigue introject intuition invention investigation irresolution irreverence ism issue judgment
juju jurisprudence justification keenness ken kind knack layout learning leavening letters lexicon liberalism
limitation linguistics literalism living logic lore magic make mark marksmanship mastery math mathematics matter
mean mechanics medicine meditation memorization memory mentality method microcosm millenarianism mimesis mind
mineralogy minutia misconception model mores morphology musicianship musing mystery naturalism neglect nihilism
notion nuisance objective obstacle obverse occasions ology opinion ordinate originality outlook paganism paragon
parameter particular patchwork pathology pattern peculiarity perception perfectibility perfume persona
perspective phantasy pharmacy philosophy phonemics phonetics phonology physics physiology pick picturing pillar
pitfall plan platonism plot point policy poll polynomial positivism possibility possible precedent preconception
prediction predilection prejudice preoccupation prerequisite presumption presupposition prevision pricing
principle profundity program progressivism projection proof prophecy protestantism prototype provincialism
prowess psyche psychology psychotherapy purpose puzzlement quest quickness radicalism rating rationale
rationalism reactivity reading reality realization reasoning reckoning recollection reevaluation reflection
regard reliance religion reliving remembrance reorientation representation requirement respect responsiveness
restriction retentiveness retrospect retrovision reverie revery review roadblock rule salesmanship sample scent
scepticism schedule scheme science score secularism self semitrance sensation sense sensibility sensing
sensitivity sharpness sight skepticism skill slant sleeping slowness smell snare socialism soldiering solipsism
sophistication sort specimen specter standpoint statistic stereotype stimulant stimulus strand strategy
stupidity substitute suggestion superstition suspicion sweetness sympathy syndrome syntax tactic tactics talent
taste technique temptation tendency test testament theology theory thermodynamics thermostatics thinking thorn
thought tradition trouble truth type unawareness unconscious undercurrent understanding unrealism utopianism
valuation value values vector verification versatility vertex view viewpoint vigilance vision vista
visualization vogue volition wakefulness warmongering warmth weltanschauung whole will wisdom worry yoga`
    .trim()
    .split(/\s+/),
);

/** Nouns whose commonest sense is a person. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `
abbot abolitionist aborigine academic accomplice accountant acolyte actor actress adam adherent administrator
admirer adolescent adonis adult adulterer adventurer adversary advisor advocate aeon aeschylus aggressor aide
alabaman alabamian alderman alien amateur ambassador american amorist anabaptist analyst anarchist ancestor
angel anglican antagonist antecedent anthropologist apache apologist apothecary apparition applicant appointee
appraiser apprentice archaeologist archangel archbishop architect arianist aristotle artilleryman artisan artist
aspirant assassin assessor assignee assistant associate assyrian atheist athlete attacker attendant attorney
aunt author auxiliary babe baby babylonian bachelor backer ballerina balletomane ballplayer balzac bandit banker
banshee baptist barbarian barkeep barnburner bartender basileus bastard bather batter beadle beadsman bearer
beatnik beau beggar beginner believer belle bellhop belshazzar beneficiary besieger bidder biologist
biophysicist bishop biter blackmailer blacksmith bloke blonde bluestocking boatswain bobbysoxer bodybuilder
bodyguard bogey bolshevik bondsman booby booker bootlegger borrower boss bourbon boxer boy briber bricklayer
bride bridegroom brigadier british broker brother brute buddha buddhist buddy buff buffoon bugler bully bullyboy
bum bunkmate bunter burglar busboy bushwhacker businessman butler buyer caesar californian caliph caller camper
campmate candidate capitalist captain captive captor cardinal caretaker carpenter carrier cartoonist catcher
caterer catholic cattleman cavalryman caveman celebrant celebrity chairman chambermaid champ champion chap
character charlatan chela chemist chief chieftain child chiropractor choirboy chorine chosen christ christian
chump churchgoer churchman citizen civilian claimant classicist classifier classmate clergyman cleric clerk
client clown coach cobbler coleridge collaborator colleague collector collegian colonel colonial coloratura
columnist comedian comer commander commando commentator commie commissioner committeeman commoner communist
companion compatriot competitor composer compulsive comrade concessionaire concierge conductor confederate
confessor confidant confidante confrere congressman connoisseur conqueror conservative conspirator constable
consultant consumer contemporary contestant contractor contralto contributor controller convert conveyor convict
cook coon coordinator cop coquette coroner corporal correspondent cosigner counsel counselor countryman courier
courtier cousin coward cowboy cowhand cowpuncher crackpot crafter craftsman creator criminal cripple critic
crofter crone crony crook culprit cultist cuss custodian customer cyclist cynic dad daddy dairyman dame dancer
dane dante darling darwin daughter deacon deadhead dealer dean dear deceased decedent decorator defendant
defender deity delegate demagogue demander democrat demon demonstrator dentist dependent deportee depositor
deputy dervish descendant descendent designer desperate despoiler detective detractor developer devil devisee
devotee diabetic diagnostician dignitary diplomat director disciple dissenter distributor divine divinity doctor
don donor doorman dragon dramatist draper dreamer drinker driver dropout drover drummer drunk drunkard duelist
duffer duke dullard dwarf dweller earl earthman eccentric economist editor educator egghead egotist elder
elector electrotherapist elizabethan embodiment employee employer engineer englishman engraver enrollee
entertainer enthusiast entrepreneur epicure equal escort ethiopian european evangelist eve evildoer executioner
executive executor existentialist experimenter expert explorer exporter extern fairy faker fanatic fantasist
farmer father fella fellow felon fielder fieldhand fiend fighter filipino finn fisher fisherman fishmonger
fishwife fixer flapper flautist fledgling floridian florist foe follower fool forefather foreigner foreman
forerunner freak freeman freewheeler frenchman freshman freud friend fugitive fullback gadfly gagwriter gallant
gambler gamin gangster gardener general generalist geneticist genie genius gentleman geographer geologist
georgian german ghoul girl girlfriend giver gladiator glutton gnome god goddess goldsmith golfer goner gospeler
gourmet governess governor graduate grammarian grandchild grandfather grandma grandmother grandparent granny
graybeard grocer groom grower grownup guard guardian guerrilla guest guide gunman gunner gunslinger guru guy
gymnast gynecologist hack hacker halfback handyman hater hawker headmaster headsman healer hearer hegel heir
hellion helper herald heretic hero heroine herpetologist highness highwayman hijacker hillbilly historian hitler
hitter holmes homesteader homosexual hood horseman host hostess hotelman hotshot housebreaker householder
housewife huckster hulk humanist humorist hun hunter hurler husband hypocrite idealist ideologist idiot idler
ignoramus illustrator imbecile immigrant imp impressionist incarnation incompetent incubus individualist infant
infantryman infielder informant inhabitant inmate inquisitor inspector instructor instrumentalist intellectual
intermediary interne interpreter interviewer intruder invader invalid inventor investigator investor irish
irishman ironworker israeli italian jackass jamaican janissary janitor jansenist jap japanese jerk jesuit jesus
jew jeweler jimdandy jimhickey jockey johnny joker journalist judge junior jurist juror kid kidnapper killer
king kipling knight korean krauthead laborer lackey lad lady laggard landlord landowner lasher lawman lawyer
layman leader learner lecher lecturer lefty legatee legislator letterman liar liberal libertine librarian
lieutenant lifter lightweight lincoln linebacker lineman linguist listener litigant logger londoner longshoreman
loon lord lorelei loser louisianan lover loyalist lucifer luminary lummox lunkhead lyricist ma machinist madam
madman magician magistrate maid maiden mailman major maker malfeasant mama mamma man manager maniac manservant
mantrap marine marksman marshal martian martyr mary masseur master mate matriarch matron mayor mechanic member
mercenary mercer merchant mermaid messenger metis mexican midshipman milquetoast miner minister minor minstrel
misanthrope misogynist miss missionary mistress mocker moderate modern mommy monarch moneymaker monk monologist
monsieur monster monstrosity moralist mortician moses mother mourner mover moviegoer murderer muscleman muse
musician mutant mutineer namesake napoleon naprapath national native naturopath navigator nazi negro neighbor
nemesis nephew neptune neurotic neutralist newcomer newsboy newsman newspaperman newton niece nobody noncom
nonconformist nondriver northerner notable novelist nun nurse nymph nymphomaniac observer occidental occupant
offender officer official offspring ogress oldster onlooker operagoer opponent orator orderly ordinary organizer
orphan outcast outfielder outlaw outsider overachiever overnighter owner oyabun pa pagan painter pander papa
paranoiac pardner parent parishioner parson participant partner passenger passerby pastor pathologist patient
patriot patroller patrolman patron patronne peasant peddler peer pensioner perfectionist performer personage
personification pessimist petitioner phantom pharmacist philanthropist philosopher phony physician physicist
pianist picasso picket pilgrim pilot pimp pioneer piper pirate pistoleer pitcher pixie plainclothesman planner
planter plasterer plato platonist player playmate playwright plumber poet policeman politician pop pope porter
portwatcher poseur positivist posseman potter pow practitioner preacher predecessor presbyterian president prey
prick priest primate prince prisoner private pro procurer producer professional professor prometheus promoter
promulgator propagandist prophet proponent proprietor prosecutor prostitute protagonist protege protestant
prowler psychiatrist psychologist psychopath psychopomp publicist puke puncher pundit punk punster pupil pursued
pursuer purveyor quack quaker quarterback questioner rabbi racine racist racketeer ragamuffin rajah rancher
rapist rascal reactionary reader realist reb rebel receptionist recipient recluse recruit redcoat redheader
referee refugee registrant regular relative religionist repairman reporter representative reprobate republican
researcher resident retailer reveller reverend reviewer rhetorician rider rifleman rigger rival roarer robber
rogue roman romantic roofer rookie roosevelt roughneck rousseau rowdy ruffian ruler runner russian rustler
safebreaker sage sailor saint salesgirl saleslady salesman saracen satirist savage saver savior schizophrenic
scholar scholastic schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress scientist scot
scotchman scoundrel scout sculptor seafarer seaman secessionist secretary secularist seeker seer segregationist
selectman seminarian senator senior sentimentalist sentinel sentry sergeant servant settler shakespeare sharer
sheepman shepherd sheriff shopkeeper shopper shortstop sicilian signore singer sinner sioux sipper sir sis
sister skeptic skirmisher skunk slave sleeper sleepwalker slob slugger smuggler sniper socialist sociologist
soldier soloist son songwriter sonny soothsayer sophisticate sophomore soprano soul southerner southpaw
sovereign speaker specialist spectator spirit spokesman sponsor sportsman sportswoman spouse sprinter spy squire
stager stalin starlet statesman statistician stepchild stepmother steward stiff stockbroker stockholder stoic
storekeeper storyteller straggler stranger strategist stravinsky student stupid stylist subjectivist subordinate
suburbanite successor sucker sudanese sufferer suitor sultan superintendent superior supernatural supervisor
supplier supporter surgeon surveyor survivor suspect swami swashbuckler swede sweetheart swiss symbolist tackle
tailback taxidriver taxpayer teacher teammate teamster tease technician teenager teetotaler telegrapher tenant
terrorist texan theatregoer theologian theorist therapist thief thinker thoreau tiger tormentor tory toter
tourist townsman tractarian trader tradesman traditionalist tragedian trainman traitor tramp trapper traveler
traveller treasurer troll trooper troubleshooter trumpeter trustee tumbler tutor twin twirler tyrant ubermensch
uncle underachiever undergraduate underling undersecretary undertaker unfortunate unitarian urchin user utopian
valet vandal vaquero vendor vet veteran vicar victim victor viewer villager villain violinist virgin virginian
virtuoso visitor vocalist voltaire volunteer voter voyager wag waiter waitress wanderer ward warrior watcher
watchmaker watchman watercolorist wearer westerner whale whig white whiz wholesaler whore widow widower wife
wigmaker wildcatter windbag wingback wingman winner wisenheimer witch witness wizard woman woodcarver wordsworth
worker workman worshipper wrestler wretch writer yank yankee yokel youngster youth zionist zombie`
    .trim()
    .split(/\s+/),
);

/** Nouns whose commonest sense is a group of people or things. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `
academy aged agency agglomeration aggregation alignment ally ancestry aristocracy army array assemblage
association assortment audience authorities aviation backlog baffled band banquet bastion batch battalion
battery bevy blind bloc board bourgeoisie branch breed brigade brokerage brood brush bunch bundle bureau
bureaucracy business businessmen cadre capitalism caravan carload cast category cautious cavalcade cavalry chain
charity choir christendom chunk church circus civilization clan class clergy clientele clique clod club clump
cluster coalition collection collective college colony column combination combo commission committee communism
community company conclave conference congregation congress contemporaries content contingent convention convoy
core corporation corps council country couple court cream crew crossroads crowd cubism cult culture cyclades
dadaism damned data dead deaf delegation demimonde denomination department descendants dictatorship disabled
discomfited division doomed dynasty economy elite enemy ensemble faction faithful family feast fellowship firm
flank fleet flight flock folk folks following forest formation foursome fraternity galaxy gang gathering
generation gentry gop governed government grade grove hamlet haystack heap herd hierarchy highschool hive
hodgepodge hollywood homebound homefolk horde household industrialism industry infantry ingroup institute
institution instrumentality judaism judiciary jury kindergarten knot labor labour laity law leaders league
legion legislature line lineage litter lost lump maimed majors manpower manufacturer masses matrix meeting
membership men military militia ministry minority mission mob musketry mythology nation nationality navy nazism
neoromanticism network nobility orchestra ordering organization outfit package packet pair pantheon parade
parish parliament partnership party patrol pedigree people personnel phylum pile platoon police populace
population posse potpourri processor profession progression proletariat public publisher rabble rally rank rear
rearguard regime regiment reich remuda republic reserves retreated retrospective reunion rotc row ruck school
sect seminary senate sequence series set settlement sick slain social society soldiery sorority soviets species
squad squadron stack staff statuary streak subcommittee subgroup subspace subspecies subsystem swad swarm
symposium syndicate table tableau team thicket throng traffic tribunal troop troops troupe tudor tuft tyranny un
unconfessed underbrush underworld uninitiate union university utility vanguard variety vegetation viewers
village wildlife wisp woods wounded`
    .trim()
    .split(/\s+/),
);
