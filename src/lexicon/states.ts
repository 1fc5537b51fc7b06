/**
 * States with their names, demonyms and capitals.
 * Sources: i18n-iso-countries, i18n-nationality and countries-list (all MIT), English only; the additions below are
 * everyday English forms that those lists lack (own collection).
 */
import { countries } from "countries-list";
import stateNames from "i18n-iso-countries/langs/en.json";
import nationalities from "i18n-nationality/langs/en.json";

/** Two-letter ISO 3166-1 code. */
export type StateCode = string;

const MORE_NAMES: Readonly<Record<StateCode, string>> = {
  BA: "Bosnia|Bosnia-Herzegovina",
  BN: "Brunei",
  CD: "DRC|DR Congo|Congo-Kinshasa",
  CN: "PRC",
  CZ: "Czechia",
  GB: "Britain|U.K.",
  IR: "Islamic Republic of Iran",
  KP: "DPRK|N. Korea|N Korea|Democratic People's Republic of Korea",
  KR: "S. Korea|S Korea|Korea|Korea Republic",
  LA: "Laos",
  MD: "Moldova",
  MK: "Macedonia",
  MM: "Burma",
  NL: "Holland",
  PS: "Palestinian Authority|Palestinian Territories",
  SU: "Soviet Union|USSR|U.S.S.R.",
  SY: "Syria",
  SZ: "Swaziland",
  TR: "Turkiye",
  TW: "Republic of China",
  TZ: "Tanzania",
  US: "America|United States of America|U.S.A|U.S|U. S.|US of A",
  VA: "Vatican|Holy See|Vatican City",
  VN: "Viet Nam",
  CV: "Cabo Verde",
  TL: "East Timor",
  CI: "Cote d’Ivoire|Ivory Coast",
};

const MORE_DEMONYMS: Readonly<Record<StateCode, string>> = {
  AE: "Emirati",
  AG: "Antiguan",
  AR: "Argentine|Argentinian",
  BA: "Bosnian",
  BD: "Bangladesh",
  BW: "Botswanan",
  CD: "Congolese",
  DK: "Danish|Dane",
  DO: "Dominican",
  EC: "Ecuadorian",
  ES: "Spanish|Spaniard",
  FI: "Finnish|Finn",
  GB: "British|Briton|Brit|English|Scottish|Welsh|Northern Irish|Scot|UK",
  IL: "Israeli",
  KG: "Kyrgyzstani",
  KZ: "Kazakh",
  NL: "Dutch",
  NP: "Nepali",
  NZ: "Kiwi",
  PH: "Philippine",
  PL: "Polish|Pole",
  PS: "Palestinian",
  RU: "Russian",
  SU: "Soviet",
  SA: "Saudi|Saudi Arabian",
  SE: "Swedish|Swede",
  SI: "Slovene",
  SK: "Slovak",
  TR: "Turkish|Turk",
  US: "American",
  UZ: "Uzbek",
  XK: "Kosovar|Kosovan",
  YE: "Yemeni",
  ME: "Montenegrin",
  AM: "Armenian",
  IE: "Irish",
  IQ: "Iraqi",
  VA: "Vatican",
};

const MORE_CAPITALS: Readonly<Record<StateCode, string>> = {
  UA: "Kyiv|Kiev",
  US: "Washington|Washington D.C.|Washington, D.C.|Washington DC",
  IL: "Tel Aviv",
  NL: "The Hague",
  KZ: "Astana|Nur-Sultan",
  MM: "Naypyidaw",
  CN: "Peking",
  VN: "Hanoi",
};

/** Territories and uninhabited islands, and names that in news text nearly always mean something else. */
const NOT_STATES: ReadonlySet<string> = new Set([
  "reunion",
  "united states minor outlying islands",
  "south georgia and the south sandwich islands",
]);
const NOT_CAPITALS: ReadonlySet<string> = new Set([
  "georgetown",
  "victoria",
  "kingston",
  "male",
  "stanley",
  "jerusalem",
]);

const lower = (name: string): string => name.toLowerCase().replaceAll("’", "'");

/** Lower-cased name of a state → its code. */
export const STATE_NAMES: ReadonlyMap<string, StateCode> = new Map(
  [
    ...Object.entries<string | string[]>(stateNames.countries).map(([code, names]) => [code, [names].flat()] as const),
    ...Object.entries(MORE_NAMES).map(([code, names]) => [code, names.split("|")] as const),
  ].flatMap(([code, names]) =>
    names
      .map((name) => lower(name).replace(/^the /, ""))
      .filter((name) => !NOT_STATES.has(name))
      .map((name) => [name, code] as const),
  ),
);

/** Lower-cased adjective or noun for somebody or something of a state, singular → its code. */
export const DEMONYMS: ReadonlyMap<string, StateCode> = new Map(
  [
    ...Object.entries(nationalities.nationalities).map(
      ([code, name]) => [code, [name.replace(/ [(-].*$/, "")]] as const,
    ),
    ...Object.entries(MORE_DEMONYMS).map(([code, names]) => [code, names.split("|")] as const),
  ]
    .flatMap(([code, names]) =>
      names
        .map(lower)
        .filter((name) => !STATE_NAMES.has(name) && !["palestinian territory, occupied", "bermuda"].includes(name))
        .map((name) => [name, code] as const),
    )
    .reverse(), // "French" is also listed for French Guiana: the first state of a name has it
);

/** Lower-cased capital → code of its state. */
export const CAPITALS: ReadonlyMap<string, StateCode> = new Map([
  ...Object.entries(countries)
    .filter(
      ([code, { capital }]) =>
        capital !== "" && !NOT_CAPITALS.has(lower(capital)) && !STATE_NAMES.has(lower(capital)) && code.length === 2,
    )
    .map(([code, { capital }]) => [lower(capital), code] as const),
  ...Object.entries(MORE_CAPITALS).flatMap(([code, names]) =>
    names.split("|").map((name) => [lower(name), code] as const),
  ),
]);
