/** Something in a policy file that the API refuses, with the API's message if it is known. */
export class PolicyMistake extends Error {
  override readonly name = "PolicyMistake";
}

/** The message of the mistake that an action throws; undefined if it throws none. */
export function mistakeOf(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof PolicyMistake) return error.message;
    throw error;
  }
}

/** Runs an action, and prefixes the message of a mistake in it with a place. */
export function placed<Value>(place: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    if (error instanceof PolicyMistake) throw new PolicyMistake(`${place}${error.message}`);
    throw error;
  }
}
