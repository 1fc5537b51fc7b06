import type { Token } from "../tokenize.ts";

const PLACE_PREPOSITIONS = new Set(
  "in at near from to around outside inside across into through via above within throughout toward towards".split(" "),
);

/** What may follow a capital that acts for its state. */
const ACTING_TAGS = new Set(["VERB", "AUX", "PART"]);

/** Verbs whose object is a place. */
const MOTION = new Set(
  "left leaving visited visiting reached reaching entered entering toured fled bombed hit".split(" "),
);

const ACTOR_PREPOSITIONS = new Set("with by against between on".split(" "));

/** Whether a capital in its place acts for its state: a verb behind it, or a preposition of dealing with somebody before it. */
export function actsAsState(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  if (before !== undefined && PLACE_PREPOSITIONS.has(before.lower)) return false;
  if (before !== undefined && ACTOR_PREPOSITIONS.has(before.lower)) return true;
  if (before?.lower === "and" && tokens[first - 3]?.lower === "between") return true;
  if (after === undefined) return false;
  if (after.text === "-" && tokens[last + 1]?.lower !== "based") return true;
  if (before?.tag === "VERB" && !MOTION.has(before.lower)) return true;
  return ACTING_TAGS.has(behind(tokens, last)?.tag ?? "X");
}

/** The token behind a name, or behind an adverb or another capital that acts with it: "Seoul also says", "Seoul and Tokyo say". */
function behind(tokens: readonly Token[], last: number): Token | undefined {
  const after = tokens[last];
  if (after?.tag === "ADV") return tokens[last + 1];
  return after?.lower === "and" && tokens[last + 1]?.capital === true ? tokens[last + 2] : after;
}
