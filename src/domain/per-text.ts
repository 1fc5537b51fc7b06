/** Texts kept by each question: the names of some hundred articles. */
const MOST_TEXTS = 20_000;

/**
 * What `know` says of a text, worked out once as long as the text is remembered: for names, titles and words, which come
 * again and again. `most` texts are kept, then forgotten all at once, so that memory stays flat over any number of articles.
 * `know` must hang on nothing but the text, and must not say undefined.
 */
export function perText<Value extends NonNullable<unknown>>(
  know: (text: string) => Value,
  most = MOST_TEXTS,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const value = know(text);
    known.set(` ${text}`.slice(1), value); // a copy: a part of an article would keep the whole text in memory
    return value;
  };
}
