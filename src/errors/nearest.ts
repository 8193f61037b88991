/**
 * The name that somebody probably meant, without regard to case: the nearest, or one that ends with it, as `maxRetries` does
 * with `retries`. Undefined where even the nearest differs in more than a third of its characters.
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
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
