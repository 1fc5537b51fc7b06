import { wordMark } from "../mark-words.ts";
import type { Token } from "../tokenize.ts";

/** Words of reports on matches. */
const SPORTS_WORDS = new Set(
  "match matches goal goals scored scoring scorer coach penalty goalkeeper striker midfielder defender half-time halftime kickoff kick-off league cup championship tournament semi-final semifinal quarterfinal quarter-final equaliser equalizer substitute wicket wickets innings batsman bowler touchdown quarterback inning playoff playoffs referee offside teammate teammates squad fixture fixtures lead win wins victory defeated beat draw drew season final".split(
    " ",
  ),
);
const SPORTS = wordMark(({ lower }) => SPORTS_WORDS.has(lower));
/** Share of such words above which an article is a match report: eight of them in five hundred words. */
const SHARE = 0.016;
const MINIMUM = 6;

/** Whether an article reports matches, so that the name of a state or city is the name of its team. */
export function isSportsArticle(tokens: readonly Token[], marks: Int32Array): boolean {
  let count = 0;
  for (let at = 0; at < marks.length; at++) {
    if (((marks[at] ?? 0) & SPORTS) === 0) continue;
    const tag = tokens[at]?.tag;
    if (tag === "NOUN" || tag === "VERB") count++;
  }
  return count >= MINIMUM && count >= tokens.length * SHARE;
}
