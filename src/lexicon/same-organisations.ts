/**
 * Organisations that are called by quite different names, each line all names of one: what neither initials nor shared
 * words tell. Own collection; common knowledge.
 */
const LINES = [
  "islamic state|isis|isil|daesh|islamic state group|islamic state of iraq and syria|islamic state of iraq and the levant",
  "al qaeda|al qaida|al-qaeda|al-qaida|qaeda|qaida",
  "al shabab|al shabaab|al-shabab|al-shabaab|shabab|shabaab",
  "hezbollah|hizbollah|hizbullah|hizballah",
  "agence france presse|agence france-presse|afp",
  "deutsche presse agentur|deutsche presse-agentur|dpa",
  "federal reserve|fed|us federal reserve",
  "doctors without borders|medecins sans frontieres|médecins sans frontières|msf",
  "un security council|united nations security council|u n security council|security council",
  "new york times|nyt",
  "wall street journal|wsj",
  "al jazeera|al-jazeera|jazeera",
];

/** Lower-cased name of an organisation → the first name of its line. */
const SAME_ORGANISATIONS: ReadonlyMap<string, string> = new Map(
  LINES.flatMap((line) => {
    const names = line.split("|");
    return names.map((name) => [name, names[0] ?? name] as const);
  }),
);

/** What says only how a company is founded in law. */
const LEGAL_FORMS = new Set(
  "inc corp corporation co company ltd limited llc llp plc gmbh ag sa se nv ab as asa oyj spa srl pty bhd pjsc ojsc jsc".split(
    " ",
  ),
);
/** Stands before it as often as not: "Acme Group Inc." is Acme. */
const BEFORE_LEGAL_FORM = new Set(["group", "holding", "holdings"]);
const BODY_OF = /^(department|ministry) of (?:the )?(.+)$/;

/** How many words the name of a firm has without its legal form, one at least; words lower-cased, with or without full stop. */
export function endOfFirmName(words: readonly string[]): number {
  const isOneOf = (forms: ReadonlySet<string>, place: number): boolean =>
    forms.has((words[place] ?? "").replaceAll(".", ""));
  if (words.length < 2 || !isOneOf(LEGAL_FORMS, words.length - 1)) return words.length;
  const end = words.length - 1;
  return end > 1 && isOneOf(BEFORE_LEGAL_FORM, end - 1) ? end - 1 : end;
}

/**
 * The same for all names of an organisation that are written alike but for its legal form, the order of "Department of
 * Justice" and "Justice Department", or that are known to be one; from lower-cased words.
 */
export function organisationKey(words: readonly string[]): string {
  const name = words.slice(0, endOfFirmName(words)).join(" ");
  return SAME_ORGANISATIONS.get(name) ?? name.replace(BODY_OF, "$2 $1");
}
