// What was worked out of late, within bounds: the older half is forgotten at once, and what is asked for again stays.

export type Recent<K, V> = { get(key: K): V | undefined; put(key: K, value: V): V };

/** Holds at most `most` values, or so much of what `weigh` tells of them and one more. */
export function createRecent<K, V>(most: number, weigh: (value: V) => number = () => 1): Recent<K, V> {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  let weight = 0;
  const put = (key: K, value: V): V => {
    if (weight >= most / 2) [old, young, weight] = [young, new Map(), 0];
    young.set(key, value);
    weight += weigh(value);
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
