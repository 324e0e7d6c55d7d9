/** `make`, whose answers are kept. */
export function memoize<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** `make`, called when its answer is first asked for, and not again. */
export function once<Value>(make: () => Value): () => Value {
  const only = memoize((_: null) => make());
  return () => only(null);
}
