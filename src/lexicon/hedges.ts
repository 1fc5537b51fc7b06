// Words by which a reporter keeps a claim at a distance, or tells it as possible only. Own collection.

/** Stems of such words, to be asked with the stem of a word. */
export const HEDGES: ReadonlySet<string> = new Set(
  (
    "alleg alleged allegation accus accusation claim reported report reportedly apparent suspect suspicion say sai said told tell " +
    "according accord belief believ fear fearful worry could may might would if whether unless plan deny deni reject dismiss dispute " +
    "no not never nor neither possibl perhap likely probabl purported suppos supposed so-called warn think thought accuser charge " +
    "investigat rumor rumour intelligence estimat announc insist"
  ).split(" "),
);
