/** Something in a policy file that the API refuses, in its words where they are known. */
export class PolicyMistake extends Error {
  override readonly name = "PolicyMistake";
}

/** The message of the mistake that an action throws, undefined where it throws none. */
export function mistakeOf(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof PolicyMistake) return error.message;
    throw error;
  }
}

/** Does something, and puts a place before the message of a mistake in it. */
export function placed<Value>(place: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    if (error instanceof PolicyMistake) throw new PolicyMistake(`${place}${error.message}`);
    throw error;
  }
}
