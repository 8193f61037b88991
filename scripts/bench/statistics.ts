/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The median with the range around it: `410 (396–502)`. */
export function spread(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${Math.round(median(values))} [${Math.round(least)}–${Math.round(most)}]`;
}

/** The median of ratios with the middle half around it: `1.14 [1.10–1.19]`. */
export function middle(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(2);
  return `${median(values).toFixed(2)} [${at(0.25)}–${at(0.75)}]`;
}

/** The 95 % confidence interval of the median: between two of the sorted figures. */
export function likely(values: readonly number[]): readonly [least: number, most: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.max(0, Math.floor((sorted.length - 1.96 * Math.sqrt(sorted.length)) / 2));
  return [sorted[cut] ?? NaN, sorted[sorted.length - 1 - cut] ?? NaN];
}
