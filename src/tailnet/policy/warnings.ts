import type { Network } from "./network.ts";
import type { Policy } from "./policy.ts";

/** A warning about one name in a policy, in the shape of the API's `data`. */
export interface PolicyWarning {
  readonly user: string;
  readonly warnings: string[];
}

/**
 * Warns about groups that an identity provider should sync: the mock has no such provider. The text is the API's.
 *
 * - `group:NAME@DOMAIN` is such a group if it is not in `groups`. [doc]
 */
export function syncWarnings(policy: Policy): readonly PolicyWarning[] {
  const names = [
    ...policy.rules.flatMap(({ src, dst }) => [...src, ...dst]),
    ...policy.ssh.flatMap(({ src, dst }) => [...src, ...dst]),
    ...[...policy.tagOwners.values()].flat(),
  ].flatMap((selector) => /^group:[^:]*@[^:]*/.exec(selector)?.[0] ?? []);
  return [...new Set(names)]
    .filter((group) => !policy.groups.has(group))
    .map((user) => ({
      user,
      warnings: ["group is not syncing from SCIM and will be ignored by rules in the policy file"],
    }));
}

/** Warns about group members who are not in the tailnet. The text is the API's. [doc] */
export function memberWarnings(policy: Policy, { users }: Network): readonly string[] {
  const logins = new Set(users.map(({ loginName }) => loginName));
  return [...policy.groups].flatMap(([group, members]) =>
    members
      .filter((login) => !logins.has(login))
      .map((login) => `${JSON.stringify(group)}: user not found: ${JSON.stringify(login)}`),
  );
}

/**
 * Tells the user which parts of a policy the mock stores but does not evaluate. Parts that may affect an outcome are
 * also in `verdictWarnings`.
 */
export function unevaluated(policy: Policy): readonly string[] {
  const { rules, ssh, nodeAttrs, ignored } = policy;
  return [
    ...verdictWarnings(policy),
    ...(rules.some(({ app }) => app.length > 0) ? ["The mock does not evaluate app: it opens no port."] : []),
    ...(nodeAttrs.length > 0 ? ["The mock does not apply nodeAttrs to devices."] : []),
    ...(ssh.length > 0 ? ["The mock evaluates ssh in sshTests only, without checkPeriod and acceptEnv."] : []),
    ...ignored.map((section) => `The mock does not evaluate ${section}.`),
  ];
}

/** Warns about parts that the mock ignores although the outcome of a test may depend on them. */
export function verdictWarnings({ rules }: Policy): string[] {
  const routed = rules.filter(({ via }) => via.length > 0).map(({ line }) => line);
  if (routed.length === 0) return [];
  return [`The mock does not evaluate via (line ${routed.join(", ")}): these grants apply whichever router is used.`];
}
