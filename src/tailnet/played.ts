import { UnknownChoice, complete, operationName } from "./scenarios.ts";
import type { Catalog, Choice } from "./scenarios.ts";
import { suggest } from "./suggest.ts";

/**
 * A way to fail without a documented response:
 *
 * - `drop`: the connection ends without a response, and nothing has happened.
 * - `malformed`: the normal response, cut in the middle of its body.
 * - `silence`: no response ever comes, and nothing has happened.
 */
export type Fault = "drop" | "malformed" | "silence";

export const faults: readonly Fault[] = ["drop", "malformed", "silence"];

/** The forced result of one call: a status, documented or not, or a fault. */
export type Forced = Choice | { fault: Fault };

/**
 * The forced results of an operation: one for all calls, or one each for the next calls, after which it answers
 * normally.
 */
export type Played = Forced | Forced[];

/** A forced result as users may write it, such as an example without its status. */
export type GivenAnswer = Partial<Choice> | { fault: Fault };

/** Whether a value has the form of forced results. */
export function isPlayed(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isGiven) : isGiven(value);
}

function isGiven(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { code, example, fault, ...others } = Object.fromEntries(Object.entries(value));
  if (Object.keys(others).length > 0) return false;
  if (fault !== undefined) return typeof fault === "string" && code === undefined && example === undefined;
  return isStatusOrNone(code) && (example === undefined || typeof example === "string");
}

function isStatusOrNone(code: unknown): boolean {
  return code === undefined || typeof code === "number";
}

/**
 * Completes the forced results of each operation, by name, from the catalog. Throws an UnknownChoice for unknown
 * operations, examples, statuses and faults.
 */
export function completePlayed(
  catalog: Catalog,
  operations: Readonly<Record<string, GivenAnswer | readonly GivenAnswer[]>>,
): Record<string, Played> {
  const entries = Object.entries(operations).map(([given, played]): [string, Played] => {
    const name = operationName(catalog, given);
    const completed = (one: GivenAnswer) => completeForced(catalog, name, one);
    return [name, isSequence(played) ? played.map(completed) : completed(played)];
  });
  return Object.fromEntries(entries);
}

function isSequence(played: GivenAnswer | readonly GivenAnswer[]): played is readonly GivenAnswer[] {
  return Array.isArray(played);
}

function completeForced(catalog: Catalog, name: string, given: GivenAnswer): Forced {
  if (!("fault" in given)) return complete(catalog, name, given);
  const fault = faults.find((one) => one === given.fault);
  if (fault) return { fault };
  throw new UnknownChoice(`no fault is called "${given.fault}"; ${suggest(given.fault, faults)}`);
}

/** The first half of a body; a brace if there is none. */
export function cutShort(body: string | null | undefined): string {
  return body ? body.slice(0, Math.ceil(body.length / 2)) : "{";
}
