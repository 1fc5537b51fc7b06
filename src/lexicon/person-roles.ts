/** Nouns for people and groups of people by what they do, singular and plural. Own collection from news text in general. */

const SINGULAR =
  "president premier chancellor minister secretary senator congressman congresswoman lawmaker legislator representative governor mayor ambassador diplomat envoy official spokesman spokeswoman spokesperson adviser advisor aide counselor strategist consultant lobbyist pollster analyst expert economist professor researcher scientist scholar historian author writer journalist reporter correspondent columnist editor publisher broadcaster commentator host anchor photographer blogger activist campaigner advocate organizer organiser protester demonstrator dissident critic opponent supporter rival ally lawyer attorney prosecutor judge justice magistrate solicitor barrister witness defendant plaintiff suspect victim detective inspector officer policeman policewoman sheriff constable commander general admiral colonel lieutenant captain sergeant soldier pilot veteran guard agent spy ceo executive chairman chairwoman chairperson chair director manager boss founder co-founder cofounder owner investor banker trader businessman businesswoman entrepreneur billionaire millionaire tycoon magnate engineer developer doctor physician surgeon nurse psychiatrist psychologist teacher student pupil principal dean coach player striker goalkeeper midfielder defender quarterback pitcher athlete champion referee singer musician rapper actor actress artist director filmmaker producer comedian designer chef priest bishop cardinal pope pastor imam cleric rabbi monk leader chief head deputy candidate nominee frontrunner front-runner contender hopeful incumbent politician statesman democrat republican conservative liberal socialist independent tory king queen prince princess emperor sultan emir sheikh duke duchess lord lady resident neighbor neighbour passenger driver farmer worker employee employer customer consumer tourist survivor hostage refugee migrant immigrant mother father parent son daughter brother sister husband wife widow uncle aunt cousin friend girlfriend boyfriend partner colleague teammate man woman boy girl teenager person individual insider source whistleblower fugitive dictator rebel militant insurgent terrorist gunman attacker bomber shooter killer murderer mediator negotiator delegate commissioner superintendent treasurer speaker whip undersecretary consul mogul financier philanthropist physicist chemist biologist astronomer astronaut epidemiologist meteorologist climatologist geologist engineer mathematician philosopher psychologist sociologist criminologist informant operative staffer volunteer fundraiser donor voter trustee regent provost chancellor ombudsman regulator auditor accountant broker landlord tenant homeowner shopkeeper fisherman firefighter paramedic coroner member hacker tycoon moderator protégé biographer novelist poet playwright pal counterpart predecessor successor grandmother grandfather nephew niece bystander onlooker eyewitness pensioner retiree bodyguard publicist godfather fiancé fiancée librarian mechanic electrician carpenter architect inmate prisoner patient virologist immunologist cardiologist oncologist neurologist dentist pharmacist veterinarian zoologist ecologist oceanographer seismologist volcanologist geographer archaeologist anthropologist linguist statistician coordinator curator archivist vicar rector ranger warden marshal brigadier juror bailiff councillor councilman councilwoman alderman rapporteur trainer skipper goalscorer paediatrician pediatrician toxicologist hydrologist conservationist environmentalist restaurateur hotelier commuter shopper pedestrian cyclist motorist biker swimmer cook waiter waitress baker butcher grocer plumber builder";

const PLURAL_ONLY =
  "many most half percent majority people police authorities sources officials media troops forces soldiers rebels separatists militants residents locals witnesses allies critics supporters lawmakers republicans democrats conservatives lawyers prosecutors investigators detectives experts analysts economists scientists researchers observers commentators activists campaigners protesters demonstrators reporters journalists diplomats negotiators leaders ministers presidents voters workers employees students parents families relatives women men children delegates representatives politicians insiders aides advisers advisors executives investors bankers traders doctors nurses teachers fans players users members citizens opponents partners friends colleagues others firefighters medics medical staff";

const FEMALE =
  "congresswoman spokeswoman chairwoman policewoman businesswoman actress queen princess duchess lady mother daughter sister wife widow aunt girlfriend woman girl mom mum grandmother niece heroine councilwoman waitress fiancée";
const MALE =
  "congressman spokesman chairman policeman businessman actor king prince emperor sultan sheikh duke lord father son brother husband uncle boyfriend man boy dad grandfather nephew gunman priest pope monk imam fisherman statesman councilman alderman godfather fiancé";

/** Lower-cased nouns for one person. */
export const PERSON_ROLES: ReadonlySet<string> = new Set(SINGULAR.split(" "));

/** Lower-cased nouns for several people, or for a body of people that takes a plural. */
export const PEOPLE_ROLES: ReadonlySet<string> = new Set([
  ...PLURAL_ONLY.split(" "),
  ...SINGULAR.split(" ").map((role) =>
    role.endsWith("man") ? `${role.slice(0, -3)}men` : role.endsWith("y") ? `${role.slice(0, -1)}ies` : `${role}s`,
  ),
]);

export const FEMALE_ROLES: ReadonlySet<string> = new Set(FEMALE.split(" "));
export const MALE_ROLES: ReadonlySet<string> = new Set(MALE.split(" "));

/** Nouns that stand for an organisation named before: "the company". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  "company firm corporation manufacturer maker bank airline carrier retailer agency organization organisation group party ministry department committee commission council court tribunal university college school hospital church club team union alliance association institute institution newspaper magazine paper broadcaster network channel website publication newsletter outlet regulator watchdog charity foundation bureau authority board panel service administration government parliament congress senate legislature assembly cabinet military army navy campaign think tank startup bloc coalition force panel publisher studio label platform operator giant conglomerate developer lender insurer".split(
    " ",
  ),
);

/** Nouns that stand for a state named before: "the country". */
export const STATE_NOUNS: ReadonlySet<string> = new Set("country nation state republic kingdom monarchy".split(" "));
