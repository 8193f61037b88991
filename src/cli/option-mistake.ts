import { nearest } from "../errors/nearest.ts";
import { UsageError } from "./usage-error.ts";

/** Describes an error of `parseArgs` in one sentence, with the option that was probably meant. */
export function optionMistake(error: unknown, options: readonly string[]): UsageError {
  const message = error instanceof Error ? error.message : String(error);
  const [, unknown] = /^Unknown option '--([^']+)'/.exec(message) ?? [];
  const meant = unknown === undefined ? undefined : nearest(unknown, options);
  if (meant !== undefined) return new UsageError(`there is no option --${unknown}; did you mean --${meant}?`);
  return new UsageError(message.split(/\.\s/)[0]);
}
