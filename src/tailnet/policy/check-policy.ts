import { definitionMistakes } from "./check-definitions.ts";
import { nodeAttributeMistakes } from "./check-node-attributes.ts";
import { ruleMistakes } from "./check-rules.ts";
import { sshMistakes } from "./check-ssh.ts";
import type { Policy } from "./policy.ts";
import { readPolicy } from "./read-policy.ts";

/** A parsed and checked policy file. */
export interface CheckedPolicy {
  readonly policy: Policy;
  /**
   * Why the API would refuse it, in the API's order. The API reports only the first. Empty if it would accept the file,
   * provided its tests pass.
   */
  readonly mistakes: readonly string[];
}

/**
 * Parses and checks a policy file: its syntax, the types of its values, and its references.
 *
 * @param source - HuJSON as text, or JSON as a value.
 */
export function checkPolicy(source: unknown): CheckedPolicy {
  const { policy, mistakes } = readPolicy(source);
  if (mistakes.length > 0) return { policy, mistakes };
  return {
    policy,
    mistakes: [
      ...definitionMistakes(policy),
      ...ruleMistakes(policy),
      ...sshMistakes(policy),
      ...nodeAttributeMistakes(policy),
      ...spellingMistakes(policy),
    ],
  };
}

/** One file cannot use both the old and the new spelling of an autogroup. [doc] */
function spellingMistakes({ rules, ssh, nodeAttrs, tagOwners }: Policy): readonly string[] {
  const used = new Set([
    ...rules.flatMap(({ src, dst }) => [...src, ...dst.map((one) => one.replace(/:[^:a-z]*$/, ""))]),
    ...ssh.flatMap(({ src, dst }) => [...src, ...dst]),
    ...nodeAttrs.flatMap(({ target }) => target),
    ...[...tagOwners.values()].flat(),
  ]);
  const isMixed = used.has("autogroup:member") && used.has("autogroup:members");
  return isMixed ? ["autogroup:member and autogroup:members cannot be used in the same policy file"] : [];
}
