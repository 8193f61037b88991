import { parseAddresses } from "./addresses.ts";
import { PolicyMistake } from "./mistake.ts";
import type { Policy } from "./policy.ts";

const roles = ["owner", "admin", "it-admin", "network-admin", "billing-admin", "auditor"];
/** The autogroups that may be in `src` and `dst` and may own tags. `members` is the old spelling. */
const autogroups = ["member", "members", "tagged", ...roles].map((name) => `autogroup:${name}`);

/** Throws a PolicyMistake for a tag with an invalid name. The texts were captured from the API. */
export function checkTagName(tag: string): void {
  const name = tag.slice("tag:".length);
  const fail = (why: string): never => {
    throw new PolicyMistake(why);
  };
  if (!tag.startsWith("tag:")) fail("tags must start with 'tag:'");
  if (name === "") fail("tag names must not be empty");
  if (!/^[A-Za-z]/.test(name)) fail("tag names must start with a letter, after 'tag:'");
  if (!/^[A-Za-z0-9-]+$/.test(name)) fail("tag names can only contain numbers, letters, or dashes");
}

/** Throws a PolicyMistake if a tag is not in `tagOwners`. */
export function checkTag(policy: Policy, tag: string): void {
  if (!policy.tagOwners.has(tag)) throw new PolicyMistake(`tag not found: ${JSON.stringify(tag)}`);
}

/**
 * Throws a PolicyMistake for an owner, an approver or a target that the policy does not define.
 *
 * - A group with a domain (`group:NAME@DOMAIN`) comes from an identity provider, and need not be in `groups`. [doc]
 * - It is not checked whether users exist. [captures: only a warning comes of it]
 */
export function checkPrincipal(policy: Policy, selector: string): void {
  if (selector.startsWith("tag:")) return checkTag(policy, selector);
  if (selector.startsWith("group:")) {
    if (!policy.groups.has(selector) && !selector.includes("@"))
      throw new PolicyMistake(`group not found: ${JSON.stringify(selector)}`);
    return;
  }
  if (autogroups.includes(selector) || (selector.includes("@") && !selector.startsWith("autogroup:"))) return;
  if (selector.startsWith("autogroup:")) throw new PolicyMistake(`invalid autogroup ${JSON.stringify(selector)}`);
  throw new PolicyMistake(`${JSON.stringify(selector)} is no user, group, tag or autogroup`);
}

/**
 * Throws a PolicyMistake for a source or a destination that the policy does not define: a tag, a group, a host, an IP
 * set or an autogroup.
 *
 * @param special - What is also permitted here: `autogroup:self` in `dst`, `autogroup:shared` in `src`.
 */
export function checkSelector(policy: Policy, selector: string, special: readonly string[]): void {
  if (selector === "*" || special.includes(selector) || selector.startsWith("svc:")) return;
  if (selector.startsWith("ipset:")) {
    if (!policy.ipsets.has(selector)) throw new PolicyMistake(`ipset not found: ${JSON.stringify(selector)}`);
    return;
  }
  if (/^(tag|group|autogroup):|@/.test(selector)) return checkPrincipal(policy, selector);
  checkHost(policy, selector);
}

/** Throws a PolicyMistake unless this is an alias in `hosts`, an address, a CIDR or a range. */
export function checkHost(policy: Policy, selector: string): void {
  const alias = selector.replace(/^host:/, "");
  if (policy.hosts.has(alias) || parseAddresses(selector)) return;
  throw new PolicyMistake(`host not found: ${JSON.stringify(alias)}`);
}

/** Throws a PolicyMistake if a posture is not in `postures`. */
export function checkPosture(policy: Policy, posture: string): void {
  if (!policy.postures.has(posture)) throw new PolicyMistake(`posture not found: ${JSON.stringify(posture)}`);
}
