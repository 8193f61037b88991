import type { Access } from "./access.ts";
import { PolicyMistake } from "./mistake.ts";
import type { Party } from "./party.ts";

/**
 * The parties that a test's source or destination matches. Throws a PolicyMistake if it matches nobody.
 *
 * - Tests name specific things: no `*`, no autogroup, no IP set, no CIDR and no alias of one. [doc, captures]
 * - A tag must be in `tagOwners`, and a user in the tailnet. [captures]
 */
export function testedParties(access: Access, selector: string): readonly Party[] {
  const { policy, directory } = access;
  const fail = (why: string): never => {
    throw new PolicyMistake(`${JSON.stringify(selector)} ${why}`);
  };
  if (selector === "") return fail("names nobody");
  if (selector === "*" || /^(autogroup|ipset|user):/.test(selector))
    return fail("cannot be tested; name a user, a group, a tag, a host or an IP address");
  if (selector.startsWith("group:") && !policy.groups.has(selector)) return fail("is not in groups");
  if (selector.startsWith("tag:") && !policy.tagOwners.has(selector)) return fail("is not in tagOwners");
  const parties = directory.partiesOf(selector);
  return parties.length > 0 ? parties : fail("is nobody in this tailnet, no host and no single IP address");
}
