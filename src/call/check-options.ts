import { InvalidArgumentError } from "../errors/errors.ts";
import type { Limits } from "./options.ts";

/** Refuses options of a call that cannot be meant. */
export function checkCallOptions(options: Limits & { readonly signal?: AbortSignal | undefined }): void {
  const { signal } = options;
  if (signal !== undefined && signal !== null && !isSignal(signal)) {
    throw new InvalidArgumentError(
      "signal is no AbortSignal; nothing was sent. Of an AbortController, pass its signal.",
    );
  }
  checkLimits(options);
}

/** By its members: a polyfill, or another realm, has a class of its own. */
function isSignal(signal: unknown): boolean {
  return typeof signal === "object" && signal !== null && "aborted" in signal && "addEventListener" in signal;
}

/** Refuses negative limits, NaN, texts, a timeout of nothing. */
export function checkLimits({ maxRetries, timeout, deadline }: Limits): void {
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    throw new InvalidArgumentError(`maxRetries is ${maxRetries}; it is a whole number from 0.`);
  }
  checkMilliseconds("timeout", timeout);
  checkMilliseconds("deadline", deadline);
}

function checkMilliseconds(name: string, value: number | undefined): void {
  if (value === undefined || (typeof value === "number" && value > 0)) return;
  throw new InvalidArgumentError(
    `${name} is ${value}; it is a number of milliseconds above 0, or Infinity for no limit.`,
  );
}
