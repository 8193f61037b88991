/**
 * The name that was probably meant, ignoring case: the nearest one, or one that ends with it, as `maxRetries` does with
 * `retries`. Undefined if even the nearest differs in more than a third of its characters.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const measured = names.map((candidate) => ({ candidate, edits: distance(name, candidate) }));
  const [best] = measured.sort((one, other) => one.edits - other.edits);
  if (best && best.edits <= Math.max(2, name.length / 3)) return best.candidate;
  const isWord = name.length > 2;
  return isWord ? names.find((candidate) => candidate.toLowerCase().endsWith(name.toLowerCase())) : undefined;
}

/** How many characters must be inserted, dropped or replaced (Levenshtein). */
function distance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let row = Array.from(`${b}.`, (_, column) => column);
  for (const letter of a) {
    const before = row;
    let left = Infinity;
    row = before.map((above, at) => {
      const replaced = (before[at - 1] ?? Infinity) + (letter === b[at - 1] ? 0 : 1);
      return (left = Math.min(above + 1, left + 1, replaced));
    });
  }
  return row.at(-1) ?? 0;
}
