// Words of charge and denial, and what parties in the news mostly dispute. Source: own collection.

const stems = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Stems of reporting words that deny. */
export const DENIAL_CUES = stems("deny deni reject dismiss refut rebuff disput contradict");

/** Stems of reporting words that charge somebody or claim something contested. */
export const CHARGE_CUES = stems("accus blam alleg charg claim fear suspect assert discover found find");

/** Stems of reporting words that demand. */
export const DEMAND_CUES = stems("demand insist require request ask call urg want seek sought claim");

/** Matters that one side charges another with; unstemmed. */
export const DISPUTED_MATTERS: ReadonlySet<string> = new Set(
  (
    "invasion attack plot collusion obstruction fraud rape assault abuse murder killing bribery corruption doping cheating theft " +
    "hacking interference meddling espionage spying torture genocide massacre poisoning cover-up conspiracy negligence " +
    "discrimination harassment misconduct racism antitrust monopoly leak violation buildup"
  ).split(" "),
);
