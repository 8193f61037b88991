import type { Access } from "./access.ts";
import type { Party } from "./party.ts";
import type { Attributes, SshRule } from "./policy.ts";
import { meetsPostures } from "./postures.ts";

/** What happens to a login by Tailscale SSH. */
export type SshOutcome = "accept" | "check" | "deny";

/** A requested login. */
export interface SshLogin {
  readonly source: Party;
  readonly destination: Party;
  /** The account on the destination, such as `root`. */
  readonly account: string;
  /** The posture attributes of the source. None by default. */
  readonly attributes?: Attributes;
}

/**
 * Evaluates the rules for Tailscale SSH for a login.
 *
 * - A rule that checks wins over one that accepts. [doc]
 * - Users reach their own devices and tagged ones; tagged devices reach tagged ones, which no rule can check. [doc]
 * - `autogroup:nonroot` is every account but `root`. `localpart:*@DOMAIN` is the account named after the user's login
 *   in that domain. [doc]
 * - Access to port 22 is also needed, but not checked here, and tests do not check it either. [captures]
 */
export function sshOutcome(access: Access, login: SshLogin): SshOutcome {
  const { source, destination } = login;
  const isTagged = destination.user === undefined;
  if (!isTagged && source.user !== destination.user) return "deny";
  const actions = access.policy.ssh.filter((rule) => applies(access, rule, login)).map(({ action }) => action);
  if (source.user !== undefined && actions.includes("check")) return "check";
  return actions.includes("accept") ? "accept" : "deny";
}

function applies(access: Access, rule: SshRule, { source, destination, account, attributes = new Map() }: SshLogin) {
  return (
    rule.users.some((pattern) => isAccount(pattern, account, source)) &&
    rule.src.some((selector) => access.isSource(selector, source)) &&
    rule.dst.some((selector) => access.isDestination(selector, destination, source)) &&
    meetsPostures(access.policy, rule.srcPosture, attributes)
  );
}

function isAccount(pattern: string, account: string, { user = "" }: Party): boolean {
  if (pattern === "autogroup:nonroot") return account !== "root";
  if (pattern.startsWith("localpart:*@")) return user === `${account}@${pattern.slice("localpart:*@".length)}`;
  return pattern === account;
}
