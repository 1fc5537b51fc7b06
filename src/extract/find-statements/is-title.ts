import type { Span } from "../../domain/span.ts";

/** "the host of “⟦…⟧”", "CNN's “⟦…⟧”", "titled “⟦…⟧”": what follows is called so, not said. */
const CALLED_SO =
  /(?:['’]s|(?<![\p{L}\p{N}])(?:of|on|in|to|with|from|for|at|the|a|an|his|her|its|their|my|our|called|titled|entitled|named|dubbed))\s*$/iu;
/** Words of fewer letters than this may stand small in a title. */
const LONG_WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]{3,}/gu;
const LARGE = /^[\p{Lu}\p{N}]/u;
const MARKS = /["“”„'‘`«»]+$/u;
/** How much is looked at before the marks, in code units. */
const LOOKED_BACK = 12;

/** Whether words in marks at `start` to `end` of a text look like the title of a work or a label rather than speech. */
export function isTitle(text: string, { start, end }: Span): boolean {
  const long = text.slice(start, end).match(LONG_WORD) ?? [];
  const titled = long.length > 1 && long.every((word) => LARGE.test(word));
  return titled || CALLED_SO.test(text.slice(Math.max(0, start - LOOKED_BACK), start).replace(MARKS, ""));
}
