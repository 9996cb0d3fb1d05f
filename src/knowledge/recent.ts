// What was worked out of late, within bounds: the older half is forgotten at once, and what is asked for again stays.

export type Recent<K, V> = { get(key: K): V | undefined; put(key: K, value: V): V };

/** Holds at most `most` values. */
export function createRecent<K, V>(most: number): Recent<K, V> {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  const put = (key: K, value: V): V => {
    if (young.size >= most / 2) [old, young] = [young, new Map()];
    young.set(key, value);
    return value;
  };
  return {
    put,
    get(key) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const before = old.get(key);
      return before === undefined ? undefined : put(key, before);
    },
  };
}
