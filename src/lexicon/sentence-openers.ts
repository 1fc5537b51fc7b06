/** Words that hardly stand with a capital inside a sentence, other than in titles; lower-case. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those there here he she it they we i you his her its their our my your who what when where why how which " +
    "but and or so yet nor if as at in on by for from to of with after before since until while although though because despite during under over " +
    "however meanwhile moreover still also then now later earlier instead perhaps maybe yes no not only even some many most several all both each every another other one two three " +
    "neither nobody nothing everyone everybody someone anyone none " +
    "is are was were do does did has have had can could will would should may let asked speaking according among between once unlike like such"
  ).split(" "),
);
