/** Texts kept by each question, then forgotten all at once: memory stays flat over any number of articles. */
const MOST_TEXTS = 20_000;

/**
 * What `know` says of a text, worked out once as long as the text is remembered: for names and titles, which come again
 * and again. `know` must hang on nothing but the text, and must not say undefined.
 */
export function perText<Value extends NonNullable<unknown>>(know: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_TEXTS) known.clear();
    const value = know(text);
    known.set(text, value);
    return value;
  };
}
