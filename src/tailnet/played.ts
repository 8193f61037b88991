import { UnknownChoice, complete, operationName } from "./scenarios.ts";
import type { Catalog, Choice } from "./scenarios.ts";
import { suggest } from "./suggest.ts";

/**
 * A way to fail without a response of its own:
 *
 * - `drop`: the connection ends without a response, and nothing has happened.
 * - `malformed`: the normal response, cut in the middle of its body.
 * - `silence`: no response ever comes, and nothing has happened.
 */
export type Fault = "drop" | "malformed" | "silence";

export const faults: readonly Fault[] = ["drop", "malformed", "silence"];

/** What one call is answered with: a status, documented or not, or a fault. */
export type Forced = Choice | { fault: Fault };

/** What an operation is made to answer: always, or one for each of the next calls and then as it would by itself. */
export type Played = Forced | Forced[];

/** As it may be written: an example without its status. */
export type GivenAnswer = Partial<Choice> | { fault: Fault };

/** Whether a value has the form of what an operation can be made to answer. */
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
 * What is meant for each operation, by its name, completed from the catalog. Throws an UnknownChoice for operations,
 * examples, statuses and faults that there are not.
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

/** The first half of a body; a brace where there is none. */
export function cutShort(body: string | null | undefined): string {
  return body ? body.slice(0, Math.ceil(body.length / 2)) : "{";
}
