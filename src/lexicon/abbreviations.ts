const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Abbreviations that stand before a name or a number and hardly ever close a sentence; lower-case, without their full stop. */
export const LEADING_ABBREVIATIONS = list(
  "mr mrs ms mx dr prof rev hon pres sen sens rep reps gov govs gen maj lt col cpl capt cmdr sgt adm amb atty supt det insp fr br st ste ft mt messrs mme mlle v vs approx ca cf fig eq vol pp ed eds nos ph",
);

/** Abbreviations that may close a sentence as well; lower-case, without their full stop. */
export const CLOSING_ABBREVIATIONS = list(
  "inc corp co cos ltd llc llp plc bros jr sr esq etc al dept univ assn ave blvd rd hwy jan feb apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn fla ga kan kans ky md mich minn mont neb nebr nev okla penn penna tenn tex va vt wis wisc wyo que ont alta sask",
);

/** As those before, but ordinary words too: only after a comma, a bracket or a hyphen ("Springfield, Ill.", "(R-Miss.)"). */
export const PLACE_ABBREVIATIONS = list("mass miss ill ore wash ind del la pa me mo");

/** Ordinary words that are abbreviations before a number only ("No. 5", "Mar. 12"). */
export const NUMBERED_ABBREVIATIONS = list("no mar art sec sun sat p");

/** What a hyphen does not part from the word behind ("anti-war", "re-election"). */
export const PREFIXES = list(
  "anti pro co non re de post e mid pre super ex un counter cross multi mega mini sub ultra semi inter pan extra micro intra pseudo bi cyber vice over neo quasi",
);
