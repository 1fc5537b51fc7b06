import type { Article } from "../../domain/article.ts";
import type { Anchor } from "../../domain/correction.ts";
import { cite, type Evidence } from "../../domain/evidence.ts";
import type { Span } from "../../domain/span.ts";
import { bestOf, findLikeWords, type Likeness, scoreLikeness } from "./find-like-words.ts";

/** Below this, other words in another place score as well (unrelated context has about 0.2 of its signs in common). */
const LEAST_SCORE = 0.7;

/** So long a stretch, in code units, that stands in a text once means itself, whatever stands around it. */
const LONG = 32;

function* occurrences(text: string, words: string): Generator<Span> {
  if (words === "") return;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    yield { start: at, end: at + words.length };
}

const hasContext = (text: string, { start, end }: Span, { prefix, suffix }: Anchor): boolean =>
  text.startsWith(suffix, end) && text.slice(0, start).endsWith(prefix);

const nearest = (spans: readonly Span[], place: number): Span | undefined =>
  spans.reduce<Span | undefined>(
    (best, span) => (best && Math.abs(best.start - place) <= Math.abs(span.start - place) ? best : span),
    undefined,
  );

/** Words with their context. */
const placeExactly = (text: string, anchor: Anchor): Span | undefined =>
  nearest(
    [...occurrences(text, anchor.exact)].filter((span) => hasContext(text, span, anchor)),
    anchor.start,
  );

/** Words in their place, else where their context is most like it, else what is most like them. */
function placeLoosely(text: string, anchor: Anchor): Likeness | undefined {
  const found = [...occurrences(text, anchor.exact)];
  const inPlace = found.find(({ start }) => start === anchor.start);
  if (inPlace) return { ...inPlace, score: LEAST_SCORE };
  const best = bestOf(found.map((span) => ({ ...span, score: scoreLikeness(text, span, anchor) })));
  const isPlain = found.length === 1 && anchor.exact.length >= LONG;
  const likely = best && isPlain ? { ...best, score: Math.max(best.score, LEAST_SCORE) } : best;
  if (likely && likely.score >= LEAST_SCORE) return likely;
  const like = findLikeWords(text, anchor);
  return like && like.score >= LEAST_SCORE ? like : undefined;
}

/** An article that was edited or comes from another file: only one that holds some of the anchor's words is searched. */
const mayHold = ({ text }: Article, { exact, prefix, suffix }: Anchor): boolean =>
  [exact, prefix, suffix].some((part) => part.trim().length > 0 && text.includes(part));

/** How anchors are placed among some articles: where each lies now, or undefined where it cannot be told. */
export type PlaceAnchor = (anchor: Anchor) => Evidence | undefined;

/** Make the way to place anchors: in the article of that hash first, else in any other that holds the words. */
export function createAnchorPlacer(articles: readonly Article[]): PlaceAnchor {
  const byHash = new Map<string, Article[]>();
  for (const article of articles) byHash.set(article.sha256, [...(byHash.get(article.sha256) ?? []), article]);
  const bestIn = (candidates: readonly Article[], anchor: Anchor): Evidence | undefined => {
    for (const article of candidates) {
      const span = placeExactly(article.text, anchor);
      if (span) return cite(article, span);
    }
    let best: (Likeness & { readonly article: Article }) | undefined;
    for (const article of candidates) {
      const place = placeLoosely(article.text, anchor);
      if (place && (!best || place.score > best.score)) best = { ...place, article };
    }
    return best && cite(best.article, best);
  };
  return (anchor) =>
    bestIn(byHash.get(anchor.sha256) ?? [], anchor) ??
    bestIn(
      articles.filter((article) => article.sha256 !== anchor.sha256 && mayHold(article, anchor)),
      anchor,
    );
}
