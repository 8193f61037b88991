import { evaluate } from "./access.ts";
import { checkPolicy } from "./check-policy.ts";
import type { CheckedPolicy } from "./check-policy.ts";
import type { TestFailure } from "./failures.ts";
import type { Network } from "./network.ts";
import type { Policy } from "./policy.ts";
import { readTests } from "./read-policy.ts";
import { runSshTests } from "./run-ssh-tests.ts";
import { runTests } from "./run-tests.ts";
import { syncWarnings, verdictWarnings } from "./warnings.ts";
import type { PolicyWarning } from "./warnings.ts";

/** Errors or warnings, in the shape of the API's responses. */
export interface PolicyVerdict {
  readonly message: string;
  readonly data?: (TestFailure | PolicyWarning)[];
}

/**
 * Why the API refuses to store a policy file: its first mistake, or how its tests failed. Undefined if it stores the
 * file.
 *
 * @param source - HuJSON as text, or JSON as a value.
 */
export function refusalOf(source: unknown, network: Network): PolicyVerdict | undefined {
  return refusal(checkPolicy(source), network);
}

/**
 * The API's response when it validates a policy file: a refusal or warnings. Undefined if nothing is wrong, for which
 * the API sends `{}`. An empty object checks nothing. [obs]
 *
 * @param source - HuJSON as text, or JSON as a value.
 */
export function validationOf(source: unknown, network: Network): PolicyVerdict | undefined {
  const checked = checkPolicy(source);
  const { policy } = checked;
  const data = [...syncWarnings(policy), ...(policy.tests.length > 0 ? mockWarnings(policy) : [])];
  const warning = data.length > 0 ? { message: "warning(s) found", data } : undefined;
  return refusal(checked, network) ?? warning;
}

function refusal({ policy, mistakes }: CheckedPolicy, network: Network): PolicyVerdict | undefined {
  const [message] = mistakes;
  if (message !== undefined) return { message };
  const access = evaluate(policy, network);
  return failed(policy, [...runTests(access), ...runSshTests(access)]);
}

/**
 * The API's response when it runs tests against the stored policy file. Undefined if all pass, for which the API sends
 * no body.
 *
 * @param tests - The body of the request, an array of tests.
 */
export function testOutcome(policy: Policy, network: Network, tests: unknown): PolicyVerdict | undefined {
  const { tests: list, mistakes } = readTests(tests);
  const [message] = mistakes;
  if (message !== undefined) return { message };
  return failed(policy, runTests(evaluate(policy, network), list));
}

function failed(policy: Policy, failures: readonly TestFailure[]): PolicyVerdict | undefined {
  if (failures.length === 0) return undefined;
  return { message: "test(s) failed", data: [...failures, ...mockWarnings(policy)] };
}

function mockWarnings(policy: Policy): readonly PolicyWarning[] {
  const warnings = verdictWarnings(policy);
  return warnings.length > 0 ? [{ user: "mock", warnings }] : [];
}
