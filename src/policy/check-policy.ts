import type { PolicyCallOptions, PolicyClient } from "./client.ts";
import { PolicyRefusedError, problemLines } from "./errors.ts";

/** The API's message for a policy file that it would accept. */
const warningsOnly = /^warning/i;

/**
 * Asks the API to check a policy file and run its tests. Nothing is stored.
 *
 * ```ts
 * const warnings = await checkPolicy(tailscale, await readFile("policy.hujson", "utf8"));
 * ```
 *
 * @param policy The text of the policy file.
 * @returns One line for each warning; empty if there are none.
 * @throws {@link PolicyRefusedError} if the API would refuse the policy file. Its message lists each failed test.
 * @throws `TailscaleError` if a call fails.
 */
export async function checkPolicy(
  { policyFile }: PolicyClient,
  policy: string,
  { tailnet, signal }: PolicyCallOptions = {},
): Promise<readonly string[]> {
  const { message, data } = await policyFile.validate({ tailnet, body: policy }, { signal });
  if (message === undefined) return [];
  if (warningsOnly.test(message)) return problemLines(data);
  throw new PolicyRefusedError({ message, data }, policy);
}
