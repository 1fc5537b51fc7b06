/**
 * Places that are no states and no cities: continents, regions, federal states, seas. Own collection of common geographic
 * names; federal states of the USA with their postal and newspaper abbreviations (US Government, public domain).
 */

const US_STATES =
  "Alabama:AL,Ala.|Alaska:AK|Arizona:AZ,Ariz.|Arkansas:AR,Ark.|California:CA,Calif.|Colorado:CO,Colo.|Connecticut:CT,Conn.|Delaware:DE,Del.|Florida:FL,Fla.|Hawaii:HI|Idaho:ID|Illinois:IL,Ill.|Indiana:IN,Ind.|Iowa:IA|Kansas:KS,Kan.|Kentucky:KY,Ky.|Louisiana:LA,La.|Maine:ME|Maryland:MD,Md.|Massachusetts:MA,Mass.|Michigan:MI,Mich.|Minnesota:MN,Minn.|Mississippi:MS,Miss.|Missouri:MO,Mo.|Montana:MT,Mont.|Nebraska:NE,Neb.|Nevada:NV,Nev.|New Hampshire:NH,N.H.|New Jersey:NJ,N.J.|New Mexico:NM,N.M.|New York:NY,N.Y.|North Carolina:NC,N.C.|North Dakota:ND,N.D.|Ohio:OH|Oklahoma:OK,Okla.|Oregon:OR,Ore.|Pennsylvania:PA,Pa.|Rhode Island:RI,R.I.|South Carolina:SC,S.C.|South Dakota:SD,S.D.|Tennessee:TN,Tenn.|Texas:TX,Tex.|Utah:UT|Vermont:VT,Vt.|Virginia:VA,Va.|Washington State:WA,Wash.|West Virginia:WV,W.Va.|Wisconsin:WI,Wis.|Wyoming:WY,Wyo.|District of Columbia:DC,D.C.";

const REGIONS =
  "England|Scotland|Wales|Northern Ireland|Africa|Antarctica|Asia|Europe|North America|South America|Latin America|Central America|Oceania|Eurasia|Middle East|Near East|Far East|North Africa|West Africa|East Africa|Southern Africa|Sub-Saharan Africa|Horn of Africa|Sahel|Maghreb|Levant|Balkans|Western Balkans|Caucasus|North Caucasus|South Caucasus|Central Asia|South Asia|East Asia|Southeast Asia|South-East Asia|Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|Scandinavia|Baltics|Baltic States|Benelux|Caribbean|Pacific|Indo-Pacific|Asia-Pacific|Arctic|Atlantic|Pacific Ocean|Atlantic Ocean|Indian Ocean|Mediterranean|Black Sea|Baltic Sea|North Sea|Red Sea|Caspian Sea|Sea of Azov|South China Sea|East China Sea|Dead Sea|Persian Gulf|Gulf|Gulf of Mexico|Bay of Bengal|Arabian Sea|English Channel|Suez Canal|Panama Canal|Bosphorus|Strait of Hormuz|Taiwan Strait|Crimea|Donbas|Donbass|Donetsk|Luhansk|Lugansk|Kherson|Zaporizhzhia|Chechnya|Dagestan|Abkhazia|South Ossetia|Nagorno-Karabakh|Transnistria|Siberia|Kaliningrad|Kashmir|Punjab|Bihar|Uttar Pradesh|Kerala|Tamil Nadu|Maharashtra|Gujarat|West Bengal|Assam|Balochistan|Sindh|Tibet|Xinjiang|Inner Mongolia|Manchuria|Guangdong|Sichuan|Hubei|Hunan|Fujian|Zhejiang|Kurdistan|Iraqi Kurdistan|Anbar|Helmand|Judea|Samaria|Gaza|Gaza Strip|West Bank|Golan Heights|Sinai|East Jerusalem|Jerusalem|Darfur|Tigray|Biafra|Zanzibar|Katanga|Catalonia|Basque Country|Andalusia|Galicia|Sicily|Sardinia|Lombardy|Tuscany|Veneto|Piedmont|Bavaria|Saxony|Hesse|Brittany|Normandy|Corsica|Provence|Alsace|Flanders|Wallonia|Tyrol|Carinthia|Transylvania|Bohemia|Moravia|Silesia|Cornwall|Yorkshire|Kent|Sussex|Essex|Surrey|Devon|Dorset|Norfolk|Suffolk|Lancashire|Ulster|Highlands|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|New South Wales|Queensland|Tasmania|South Australia|Western Australia|Northern Territory|Okinawa|Hokkaido|Fukushima|Jeju|Java|Sumatra|Borneo|Bali|Aceh|Papua|Mindanao|Luzon|Chiapas|Oaxaca|Sinaloa|Jalisco|Patagonia|Amazon Basin|Andes|Alps|Himalayas|Rocky Mountains|Pyrenees|Appalachia|Midwest|New England|West Coast|East Coast|Bay Area|Silicon Valley|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Long Island|Harlem|Hollywood|Las Vegas|Los Angeles|New York City|Mexico City|Vatican City|Wall Street|Puerto Rico|Guam|Guantanamo Bay|Guantanamo|Hong Kong|Macau|Ramallah|Mount Everest|Everest|Sahara|Kilimanjaro|Orange County|Cape Cod|Key West|Eurozone|Northeast|Pacific Northwest|Deep South|Westminster|LA|L.A.|NYC|D.C.|NSW|Western Front";

/** Lower-cased name or abbreviation of a federal state of the USA → its full name. */
export const US_STATE_NAMES: ReadonlyMap<string, string> = new Map(
  US_STATES.split("|").flatMap((line) => {
    const [name = "", abbreviations = ""] = line.split(":");
    return [name, ...abbreviations.split(",").filter((short) => short.includes(".") || short.length > 2)].map(
      (form) => [form.toLowerCase(), name] as const,
    );
  }),
);

/** Lower-cased abbreviations of federal states, postal ones too: only certain after a comma ("Austin, TX"). */
export const US_STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  US_STATES.split("|").flatMap((line) => (line.split(":")[1] ?? "").toLowerCase().split(",")),
);

/** Lower-cased names of regions, seas and other places of more than one town. */
export const REGION_NAMES: ReadonlySet<string> = new Set(REGIONS.toLowerCase().split("|"));

/** Words before the name of a state or region that make it a part of it: "eastern Ukraine". */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western central northeastern northwestern southeastern southwestern northeast northwest southeast southwest upper lower inner outer".split(
    " ",
  ),
);
