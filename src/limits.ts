import { InvalidArgumentError } from "./errors.ts";
import type { Limits } from "./options.ts";

/** Refuses limits that cannot be meant: negative ones, NaN, texts, a timeout of nothing. */
export function checkLimits({ maxRetries, timeout, deadline }: Limits): void {
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    throw new InvalidArgumentError(`maxRetries is ${maxRetries}; it is a whole number from 0.`);
  }
  for (const [name, value] of Object.entries({ timeout, deadline })) {
    if (value !== undefined && !(typeof value === "number" && value > 0)) {
      throw new InvalidArgumentError(
        `${name} is ${value}; it is a number of milliseconds above 0, or Infinity for no limit.`,
      );
    }
  }
}
