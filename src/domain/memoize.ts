/** `compute` runs once for each key; the cache is never emptied. */
export function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const cache = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const cached = cache.get(key);
    if (cached) return cached.value;
    const value = compute(key);
    cache.set(key, { value });
    return value;
  };
}

export function once<Value>(compute: () => Value): () => Value {
  const cached = memoize((_: null) => compute());
  return () => cached(null);
}
