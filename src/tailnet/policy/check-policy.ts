import { definitionMistakes } from "./check-definitions.ts";
import { nodeAttributeMistakes } from "./check-node-attributes.ts";
import { ruleMistakes } from "./check-rules.ts";
import { sshMistakes } from "./check-ssh.ts";
import type { Policy } from "./policy.ts";
import { readPolicy } from "./read-policy.ts";

/** A policy file that was read and checked. */
export interface CheckedPolicy {
  readonly policy: Policy;
  /**
   * What the API would refuse it for, in the order in which it looks. The API reports the first alone. Empty where it
   * would accept the file, as far as its tests pass.
   */
  readonly mistakes: readonly string[];
}

/**
 * Reads and checks a policy file: its syntax, the types of its values, and what its parts refer to.
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

/** The old and the new spelling of one autogroup cannot stand in one file. [doc] */
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
