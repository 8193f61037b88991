/** Groups elements by key. An element with several keys is in several groups. */
export function grouped<Element>(
  elements: readonly Element[],
  keysOf: (element: Element) => Iterable<string>,
): ReadonlyMap<string, readonly Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements)
    for (const key of new Set(keysOf(element))) {
      const known = groups.get(key);
      if (known) known.push(element);
      else groups.set(key, [element]);
    }
  return groups;
}

/** Computes the value of each key only once. */
export function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
