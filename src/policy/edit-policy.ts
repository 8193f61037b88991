import { interruptible } from "../call/interruptible.ts";
import { InvalidArgumentError } from "../errors/errors.ts";
import { Interruption, TimeLimit } from "../errors/failure.ts";
import type { PolicyClient } from "./client.ts";
import { Edit } from "./edit.ts";
import type { ChangePolicy, EditPolicyOptions, PolicyEdit } from "./edit-options.ts";

/**
 * Changes the policy file in places, and never over someone else's change.
 *
 * ```ts
 * const { status } = await editPolicy(tailscale, (policy) => {
 *   policy.addTo(["groups", "group:dev"], "noor@example.com");
 * });
 * ```
 *
 * - The text is read with its ETag, changed, validated by the API with the tests in it, and written for that ETag only.
 * - If someone else wrote in between, everything starts again with the new text, `attempts` times at most.
 * - If nothing was changed, nothing is validated or written.
 * - A write that was repeated, because its response was lost, is recognised by its text: the change is not made twice.
 * - Without an ETag in the response nothing is written.
 *
 * @param change Makes the change. It may be async.
 * @returns What was done.
 * @throws {@link PolicyRefusedError} if the API refuses the new text. The message lists each failed test.
 * @throws {@link PolicyEditError} if someone else wrote first each time, the deadline passed, or the signal was aborted.
 * @throws {@link HujsonError} if the text is not HuJSON.
 * @throws `TailscaleError` if a call fails, or whatever `change` throws.
 */
export async function editPolicy(
  tailscale: PolicyClient,
  change: ChangePolicy,
  options: EditPolicyOptions = {},
): Promise<PolicyEdit> {
  const { signal, deadline, attempts = 5 } = options;
  checkUse(change, options);
  checkLimits(deadline, attempts);
  const edit = new Edit(tailscale, change, options.tailnet, attempts);
  const limit = deadline === undefined ? undefined : new TimeLimit("deadline", deadline);
  try {
    return await interruptible(signal, limit, (inner) => edit.run(inner));
  } catch (error) {
    throw error instanceof Interruption ? edit.interrupted(error.reason) : error;
  }
}

const known = ["tailnet", "signal", "deadline", "attempts"];

/** JavaScript callers may pass values that the types do not permit. */
function checkUse(change: unknown, options: object): void {
  if (typeof change !== "function") {
    throw new InvalidArgumentError("The second argument of editPolicy must be a function that changes the policy.");
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new InvalidArgumentError(`editPolicy has no option "${unknown}"; there are ${known.join(", ")}.`);
}

function checkLimits(deadline: number | undefined, attempts: number): void {
  if (deadline !== undefined && !(deadline > 0)) {
    throw new InvalidArgumentError(`deadline is ${deadline}; it must be a number of milliseconds above 0.`);
  }
  if (!(Number.isInteger(attempts) && attempts > 0)) {
    throw new InvalidArgumentError(`attempts is ${attempts}; it must be a whole number, 1 or more.`);
  }
}
