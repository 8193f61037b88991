import { InvalidArgumentError } from "../errors/errors.ts";
import { nearest } from "../errors/nearest.ts";
import type { Hooks, Limits, RequestOptions } from "./options.ts";

/** The names of an interface's members. The compiler keeps the list in step with the interface. */
export type Names<T> = Readonly<Record<keyof T, true>>;

/** The options that a client and a call share. */
export const sharedOptions: Names<Limits & Hooks> = {
  maxRetries: true,
  timeout: true,
  deadline: true,
  maxRetryWait: true,
  onRequest: true,
  onResponse: true,
  onRetry: true,
};

/** The options of one request. */
export const requestOptions: Names<RequestOptions> = { ...sharedOptions, signal: true, headers: true };

/** Throws for an unknown option and suggests the nearest one. TypeScript catches this first; JavaScript does not. */
export function checkNames(place: string, options: object, known: Readonly<Record<string, true>>): void {
  for (const name in options) {
    if (known[name]) continue;
    const near = nearest(name, Object.keys(known));
    const offer = near ? `Did you mean "${near}"?` : `There are ${Object.keys(known).join(", ")}.`;
    throw new InvalidArgumentError(`${place} has no option "${name}"; nothing was sent. ${offer}`);
  }
}

/** Throws if an option of a call has an invalid value. */
export function checkCallOptions(options: Limits & { readonly signal?: AbortSignal | undefined }): void {
  const { signal } = options;
  if (signal !== undefined && signal !== null && !isSignal(signal)) {
    throw new InvalidArgumentError(
      "signal must be an AbortSignal; nothing was sent. For an AbortController, pass its signal.",
    );
  }
  checkLimits(options);
}

/** Checks members instead of the class: polyfills and other realms have their own `AbortSignal`. */
function isSignal(signal: unknown): boolean {
  return "aborted" in Object(signal) && "addEventListener" in Object(signal);
}

/** Throws for negative limits, NaN, strings, and a timeout of zero. */
export function checkLimits(limits: Limits): void {
  const { maxRetries } = limits;
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    throw new InvalidArgumentError(`maxRetries is ${maxRetries}; it must be a whole number, 0 or more.`);
  }
  for (const name of ["timeout", "deadline", "maxRetryWait"] as const) {
    const value = limits[name];
    if (value === undefined || (typeof value === "number" && value > 0)) continue;
    throw new InvalidArgumentError(
      `${name} is ${value}; it must be a number of milliseconds above 0, or Infinity for no limit.`,
    );
  }
}
