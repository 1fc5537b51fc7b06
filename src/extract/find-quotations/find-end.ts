const CUE =
  "said|says|say|told|tells|added|adds|wrote|writes|tweeted|asked|asks|argued|claimed|charged|stated|noted|announced|warned|explained|exclaimed|insisted|replied|retorted|retaliated|countered|continued|declared|demanded|suggested|recalled|concluded|conceded|complained|acknowledged|admitted|observed|commented|responded|joked|quipped|remarked|shot back|according";
const SOURCE_WORD = "(?:[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*)";
/** A comma, stop or mark of question, then up to six words and a verb of saying: where attribution follows on spoken words. */
const ATTRIBUTION = new RegExp(`[,.?!—–]['’]?\\s+(?:${SOURCE_WORD},?\\s+){0,6}?(?:${CUE})\\b`, "uy");
/** What attribution, but hardly a clause of the speech itself, begins with. */
const PLAIN_SOURCE = new RegExp(
  `^[,.?!—–]['’]?\\s+(?:(?:he|she|they|it|[^\\p{Ll}\\s]\\S*|the|an?|one|mr|mrs|ms|dr|\\S*er|\\S*man)\\b|(?:${CUE})\\b)`,
  "u",
);
/** "… new things, Ana Reyes, the firm's director of sales in the north, said": a name, who that is, and a verb of saying. */
const APPOSED = new RegExp(
  `[,?!]['’]?\\s+\\p{Lu}[\\p{L}.'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]+)+,\\s[^,.?!"“”]{2,90},\\s+(?:who\\s+[^,.?!"“”]{2,60},\\s+)?(?:${CUE})\\b`,
  "uy",
);
/** A stop after which the text goes on in lower case is followed by attribution: "But why? reporter Ana Reyes asked". */
const ASIDE = /^[?!]['’]?\s+\p{Ll}/u;
const STOP = /[,.?!—–]['’]?/g;

/** Offset just after the punctuation (and a single mark that closes) that ends spoken words before "…, she said"; undefined where nothing of the kind follows. */
export function findAttributionAfter(text: string, from: number, to: number): number | undefined {
  const stretch = text.slice(from, to);
  // Each stop is tried by itself: words between commas that end at a verb of saying hide no later, better source.
  for (const { 0: stop, index } of stretch.matchAll(STOP))
    if (isAttribution(stretch, index)) return from + index + stop.length;
  return undefined;
}

function isAttribution(stretch: string, index: number): boolean {
  ATTRIBUTION.lastIndex = index;
  const match = ATTRIBUTION.exec(stretch)?.[0];
  if (match !== undefined && (PLAIN_SOURCE.test(match) || ASIDE.test(match))) return true;
  APPOSED.lastIndex = index;
  return APPOSED.test(stretch);
}

/** Whether a sentence may end just before `offset`. */
export const isSentenceEnd = (text: string, offset: number): boolean => /[.!?…]/.test(text[offset - 1] ?? "");

/** What speech holds rather than the report around it: the speaker, the one spoken to, words drawn together. */
const SPOKEN =
  /(?<![\p{L}\p{N}])(?:I|we|us|our|me|my|you|your|let['’]s|that['’]s|it['’]s|there['’]s|\p{L}+n['’]t|\p{L}+['’](?:re|ll|ve|m|d))(?![\p{L}\p{N}])/iu;
const SENTENCE_END = /[.!?…]['’)]?\s+(?=["'“‘(]?\p{Lu})/gu;

/** Where speech that was never closed stops between `from` and `to`: behind its first sentence and those that sound spoken. */
export function findSpokenEnd(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  let end = 0;
  for (const { 0: stop, index } of stretch.matchAll(SENTENCE_END)) {
    if (end > 0 && !SPOKEN.test(stretch.slice(end, index))) return from + end;
    end = index + stop.trimEnd().length;
  }
  return end > 0 && !SPOKEN.test(stretch.slice(end)) ? from + end : to;
}
