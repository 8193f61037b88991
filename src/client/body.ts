import type { Operation } from "../../generated/operations.ts";
import { InvalidArgumentError } from "../errors/errors.ts";

const form = "application/x-www-form-urlencoded";

/** A request body as it goes out: text as it is where the API takes text, else a form or JSON. */
export function encodeBody({ sdkMethod, contentType, textType }: Operation, body: unknown): string | undefined {
  if (textType && typeof body === "string") return body;
  if (contentType !== form) return JSON.stringify(body, refuseInvalidDates(sdkMethod));
  // JSON leaves undefined members out; a form would hold the word.
  const members = Object.entries(Object(body)).filter(([, value]) => value !== undefined);
  return String(new URLSearchParams(members.map(([name, value]) => [name, String(value)])));
}

/** JSON.stringify would write `null` for such a date, which may mean something else to the API. */
function refuseInvalidDates(sdkMethod: string) {
  return function (this: unknown, name: string, value: unknown): unknown {
    // A Date has become text, or null, before it gets here.
    if (value === null && isInvalidDate(Reflect.get(Object(this), name))) throw invalidDate(sdkMethod, name);
    return value;
  };
}

export function isInvalidDate(value: unknown): boolean {
  return value instanceof Date && Number.isNaN(value.getTime());
}

export function invalidDate(sdkMethod: string, name: string): InvalidArgumentError {
  return new InvalidArgumentError(`${sdkMethod} got an invalid Date as "${name}"; nothing was sent.`);
}
