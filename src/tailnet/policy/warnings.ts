import type { Network } from "./network.ts";
import type { Policy } from "./policy.ts";

/** What is doubtful about one name of a policy, in the shape of the API's `data`. */
export interface PolicyWarning {
  readonly user: string;
  readonly warnings: string[];
}

/**
 * Groups that an identity provider should fill, and does not: the mock has no such provider. The API's text.
 *
 * - `group:NAME@DOMAIN` is such a group where `groups` lacks it. [doc]
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

/** Members of groups whom the tailnet does not have. The API's text. [doc] */
export function memberWarnings(policy: Policy, { users }: Network): readonly string[] {
  const logins = new Set(users.map(({ loginName }) => loginName));
  return [...policy.groups].flatMap(([group, members]) =>
    members
      .filter((login) => !logins.has(login))
      .map((login) => `${JSON.stringify(group)}: user not found: ${JSON.stringify(login)}`),
  );
}

/**
 * What the mock keeps of a policy without evaluating it, in sentences for its user. Whatever an outcome may depend on is
 * in `verdictWarnings` too.
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

/** What the mock leaves out although the outcome of a test may depend on it. */
export function verdictWarnings({ rules }: Policy): string[] {
  const routed = rules.filter(({ via }) => via.length > 0).map(({ line }) => line);
  if (routed.length === 0) return [];
  return [`The mock does not evaluate via (line ${routed.join(", ")}): these grants apply whichever router is used.`];
}
