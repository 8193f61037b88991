import { parseAddresses } from "./addresses.ts";
import type { AddressRange } from "./addresses.ts";

/** Addresses as ranges in ascending order that do not touch. */
export type AddressSet = readonly AddressRange[];

/** The addresses of texts, each an address, a CIDR or a range. Other texts add nothing. */
export function addressSet(...texts: readonly string[]): AddressSet {
  return union(texts.flatMap((text) => parseAddresses(text) ?? []));
}

export function union(ranges: readonly AddressRange[]): AddressSet {
  const sorted = [...ranges].sort((a, b) => (a.first < b.first ? -1 : 1));
  const joined: AddressRange[] = [];
  for (const range of sorted) {
    const before = joined.at(-1);
    if (!before || range.first > before.last + 1n) joined.push(range);
    else if (range.last > before.last) joined[joined.length - 1] = { first: before.first, last: range.last };
  }
  return joined;
}

export function subtract(set: AddressSet, removed: AddressSet): AddressSet {
  return removed.reduce<AddressSet>((rest, hole) => rest.flatMap((range) => without(range, hole)), set);
}

export function includes(set: AddressSet, address: bigint): boolean {
  return set.some(({ first, last }) => first <= address && address <= last);
}

function without(range: AddressRange, hole: AddressRange): AddressSet {
  if (hole.last < range.first || range.last < hole.first) return [range];
  return [
    ...(range.first < hole.first ? [{ first: range.first, last: hole.first - 1n }] : []),
    ...(hole.last < range.last ? [{ first: hole.last + 1n, last: range.last }] : []),
  ];
}

/** Every public address, by the definition of `autogroup:internet` in the reference of targets. */
export const internet = subtract(
  addressSet("0.0.0.0/0", "2000::/3"),
  addressSet("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16"),
);

/** The addresses that devices get. Captured packet filters do not include the ones that ChromeOS uses. */
export const tailscaleAddresses = subtract(
  addressSet("100.64.0.0/10", "fd7a:115c:a1e0::/48"),
  addressSet("100.115.92.0/23"),
);
