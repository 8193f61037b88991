import { addressSet, internet, subtract, union } from "./address-set.ts";
import type { AddressSet } from "./address-set.ts";
import type { Policy } from "./policy.ts";

/**
 * The addresses that a selector matches: `autogroup:internet`, an IP set, a host by its alias (also as `host:ALIAS`),
 * an address, a CIDR or a range. Empty for all other selectors.
 *
 * - The operations of an IP set apply in order, and one without `add` or `remove` adds.
 * - An IP set may contain others, but not in a cycle; the reference that closes one adds nothing.
 */
export function addressesOf(policy: Policy, selector: string, open: readonly string[] = []): AddressSet {
  if (selector === "autogroup:internet") return internet;
  if (selector.startsWith("ipset:")) return open.includes(selector) ? [] : ipset(policy, selector, open);
  const alias = selector.startsWith("host:") ? selector.slice("host:".length) : selector;
  return addressSet(policy.hosts.get(alias) ?? selector);
}

function ipset(policy: Policy, name: string, open: readonly string[]): AddressSet {
  const operations = policy.ipsets.get(name) ?? [];
  return operations.map(parseOperation).reduce<AddressSet>((set, { removes, target }) => {
    const addresses = addressesOf(policy, target, [...open, name]);
    return removes ? subtract(set, addresses) : union([...set, ...addresses]);
  }, []);
}

export interface Operation {
  readonly removes: boolean;
  readonly target: string;
}

/** An operation of an IP set: `TARGET`, `add TARGET` or `remove TARGET`. */
export function parseOperation(text: string): Operation {
  const [, verb, target = text] = /^(add|remove)\s+(.*)$/.exec(text) ?? [];
  return { removes: verb === "remove", target };
}
