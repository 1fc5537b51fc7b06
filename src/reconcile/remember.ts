const MOST = 50_000; // texts: the words of some hundred articles

/**
 * The same function of a text, which works only once on texts that come again and again; it begins anew when it remembers
 * too many. `work` must depend on its text alone.
 */
export function remember<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const value = work(text);
    known.set(` ${text}`.slice(1), value); // a copy: a part of an article would keep the whole text in memory
    return value;
  };
}

/** The same function of a thing, which works only once on each, as long as the thing is in use. */
export function rememberOf<Thing extends object, Value>(work: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const before = known.get(thing) ?? { value: work(thing) };
    known.set(thing, before);
    return before.value;
  };
}
