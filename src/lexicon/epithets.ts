const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/**
 * Nouns by which newspapers call somebody who was named before, in another word than the name ("the Vermont senator", "the
 * billionaire"); lower-case. Own collection. Left out are those that mostly mean somebody without a name: official, woman, judge.
 */
export const EPITHETS = list(
  "senator governor congressman congresswoman lawmaker legislator mayor politician statesman candidate nominee hopeful contender front-runner frontrunner democrat republican businessman businesswoman entrepreneur billionaire millionaire mogul tycoon magnate lady actor actress singer rapper comedian novelist striker midfielder goalkeeper pontiff monarch dictator president premier chancellor secretary leader frenchman frenchwoman englishman englishwoman dutchman irishman scotsman welshman briton brit spaniard swede dane finn scot aussie",
);

/** Those of them that only a few hold at a time: whoever is known for another one is not meant. */
export const OFFICES = list(
  "senator governor congressman congresswoman mayor president premier chancellor secretary leader pontiff monarch dictator representative minister king queen pope",
);

/** Those of them by which nobody is called who is known for an office, as long as that is not a former one. */
export const TRADES = list(
  "businessman businesswoman entrepreneur billionaire millionaire mogul tycoon magnate lady actor actress singer rapper comedian novelist striker midfielder goalkeeper",
);

/** Those of them that are asked for whoever holds the office; of somebody else only with "former" or a place before them. */
export const HELD_OFFICES = list("president premier chancellor secretary leader");
