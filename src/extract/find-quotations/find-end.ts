const CUE =
  "said|says|say|told|tells|added|adds|wrote|writes|tweeted|asked|asks|argued|claimed|stated|noted|announced|warned|explained|insisted|replied|continued|declared|suggested|recalled|concluded|responded|joked|remarked|according";
const SOURCE_WORD = "(?:[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*)";
/** A comma, stop or mark of question, then up to six words and a verb of saying: where attribution follows on spoken words. */
const ATTRIBUTION = new RegExp(`[,.?!—–]\\s+(?:${SOURCE_WORD},?\\s+){0,6}?(?:${CUE})\\b`, "gu");
const PLAIN_SOURCE = new RegExp(
  `^[,.?!—–]\\s+(?:(?:he|she|they|it|[^\\p{Ll}\\s]\\S*|the|an?|one|mr|mrs|ms|dr|\\S*er|\\S*man)\\b|(?:${CUE})\\b)`,
  "u",
);

/** Offset just after the punctuation that ends spoken words before "…, she said"; undefined where nothing of the kind follows. */
export function findAttributionAfter(text: string, from: number, to: number): number | undefined {
  const stretch = text.slice(from, to);
  ATTRIBUTION.lastIndex = 0;
  for (const match of stretch.matchAll(ATTRIBUTION)) if (PLAIN_SOURCE.test(match[0])) return from + match.index + 1;
  return undefined;
}

/** Whether a sentence may end just before `offset`. */
export const isSentenceEnd = (text: string, offset: number): boolean => /[.!?…]/.test(text[offset - 1] ?? "");
