// Reporting words for claims that are held over days and weeks rather than uttered once, as stems.
// Source: own collection.
const STEMS = "deny deni reject dismiss accus blam demand insist claim maintain oppos seek want refus call";

/** Stems of such words; to be asked with the stem of a cue's first word. */
export const STANDING_CUES: ReadonlySet<string> = new Set(STEMS.split(" "));
