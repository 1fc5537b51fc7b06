/** The same function of a thing, which works only once on each, as long as the thing is in use. */
export function rememberOf<Thing extends object, Value>(work: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const before = known.get(thing) ?? { value: work(thing) };
    known.set(thing, before);
    return before.value;
  };
}
