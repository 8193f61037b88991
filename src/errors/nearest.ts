/**
 * The name that somebody probably meant: the nearest of those there are, without regard to case. Undefined where even
 * that one differs in more than a third of its characters.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const measured = names.map((candidate) => ({ candidate, edits: distance(name, candidate) }));
  const [best] = measured.sort((one, other) => one.edits - other.edits);
  return best && best.edits <= Math.max(1, name.length / 3) ? best.candidate : undefined;
}

/** Damerau-Levenshtein: how many characters to insert, drop, replace or swap with the next one. */
function distance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const [above, twoAbove] = [row, previous];
    row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(twoAbove, j - 2) + 1 : Infinity;
      row[j] = Math.min(at(above, j) + 1, at(row, j - 1) + 1, replaced, swapped);
    }
    previous = above;
  }
  return at(row, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
