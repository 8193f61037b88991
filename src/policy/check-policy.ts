import type { PolicyCallOptions, PolicyClient } from "./client.ts";
import { PolicyRefusedError, problemLines } from "./errors.ts";

/** The API's message where it would accept the policy file. */
const warningsOnly = /^warning/i;

/**
 * Lets the API check a policy file and run the tests in it. Nothing is stored.
 *
 * ```ts
 * const warnings = await checkPolicy(tailscale, await readFile("policy.hujson", "utf8"));
 * ```
 *
 * @param policy The text of the policy file.
 * @returns A line for each warning; none if all is well.
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
