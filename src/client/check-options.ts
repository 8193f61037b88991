import { checkLimits } from "../call/check-options.ts";
import { isLogLevel } from "../call/log.ts";
import { InvalidArgumentError } from "../errors/errors.ts";
import type { TailscaleOptions } from "./options.ts";

/** Refuses options of a client that cannot be meant. Types catch most; JavaScript callers do not have them. */
export function checkClientOptions(options: TailscaleOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new InvalidArgumentError("A client takes its options as an object, such as { apiKey }.");
  }
  const { logLevel } = options;
  if (logLevel !== undefined && !isLogLevel(logLevel)) {
    throw new InvalidArgumentError(`logLevel is ${logLevel}; it is debug, info, warn, error or silent.`);
  }
  checkLimits(options);
}
