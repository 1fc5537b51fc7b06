/** Titles that stand before the name of a person. Own collection from newspaper style guides' lists of titles; lower-case, without full stops. */

/** Whether a title tells the gender of the one who bears it. */
export type TitleGender = "female" | "male" | "any";

const FEMALE =
  "mrs ms miss lady dame madam madame baroness queen princess duchess countess empress sister congresswoman chairwoman councilwoman assemblywoman spokeswoman businesswoman frau signora sra señora";
const MALE =
  "mr mister sir lord king prince duke count emperor father brother congressman chairman councilman assemblyman spokesman businessman pope herr monsieur signor sr señor baron pastor imam ayatollah archbishop sheikh sultan emir";
const ANY =
  "dr prof professor president premier chancellor minister secretary undersecretary senator sen congressman congresswoman representative rep congressmember gov governor mayor ambassador judge justice attorney prosecutor sheriff detective inspector superintendent constable officer deputy commissioner commander general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm brigadier marshal rabbi reverend rev bishop cardinal canon speaker leader chief director chairperson ceo cfo coo cto mp mep md delegate councillor councilor alderman councilmember chair coach manager quarterback striker goalkeeper midfielder defender captain singer actor actress director author writer comedian rapper host anchor columnist reporter editor analyst economist strategist adviser advisor spokesperson aide lawyer candidate nominee frontrunner front-runner hopeful contender governor-general majesty highness excellency honorable honourable taoiseach tánaiste comrade chairman-designate president-elect minister-designate principal provost doctor nurse trooper patrolman agent astronaut cosmonaut secretary-general ombudsman whip treasurer comptroller";

/** Lower-cased title without full stop → the gender it tells. */
export const PERSON_TITLES: ReadonlyMap<string, TitleGender> = new Map([
  ...ANY.split(" ").map((title) => [title, "any"] as const),
  ...FEMALE.split(" ").map((title) => [title, "female"] as const),
  ...MALE.split(" ").map((title) => [title, "male"] as const),
]);

/** Titles that are forms of address rather than offices: they say nothing about what somebody does. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  "mr mrs ms miss mister sir lady dame madam madame dr prof frau herr monsieur signor signora señor señora sra sr".split(
    " ",
  ),
);

/** Capitalised words that may stand between or before titles and belong to none of the names: "Former Deputy Prime Minister". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  "former ex then late acting interim deputy vice prime foreign defense defence finance interior home health education justice trade energy transport environment culture labour labor agriculture housing economy economic shadow first second third assistant associate senior junior chief general executive managing attorney lieutenant district staff press national security state presidential campaign majority minority party opposition supreme federal special counsel under permanent joint rear field air master-at-arms chief-of-staff secretary solicitor lead police fire fellow longtime veteran top republican democratic gop democrat conservative liberal tory".split(
    " ",
  ),
);

/** Those of them that say nothing even where no title follows: "Republican Ann Lee". */
export const LOOSE_MODIFIERS: ReadonlySet<string> = new Set(
  "former ex late acting interim then senior top veteran longtime republican democratic democrat gop conservative liberal tory frenchman frenchwoman englishman englishwoman dutchman irishman scotsman welshman briton spaniard".split(
    " ",
  ),
);

/** Heads of titles that go on with "of" and more: "Secretary of State John Kerry". */
export const TITLES_WITH_OF: ReadonlySet<string> = new Set(
  "secretary minister chief speaker director chancellor head president king queen prince princess duke duchess archbishop bishop undersecretary chairman chair lord emir sultan mayor governor undersecretary commissioner master leader".split(
    " ",
  ),
);

/** What follows "Secretary of" and its like before a name; a name may end such a title and start right after it. */
export const TITLE_FIELDS: ReadonlySet<string> = new Set(
  "state defense defence the treasury education energy health and human services homeland security labor labour commerce agriculture transportation interior veterans affairs foreign staff finance justice trade environment culture transport house police wales sussex cambridge york cornwall canterbury home industry information science technology public works war navy army air force housing urban development tourism sport sports economics economy climate digital family families women youth research social european integration migration planning water mines fisheries communications community railways regional".split(
    " ",
  ),
);
