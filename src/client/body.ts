import type { Operation } from "../../generated/operations.ts";
import { InvalidArgumentError } from "../errors/errors.ts";

const form = "application/x-www-form-urlencoded";

/** A request body as it goes out: text as it is where the API takes text, else a form or JSON. */
export function encodeBody({ sdkMethod, body: [type, textType] = [] }: Operation, body: unknown): string | undefined {
  if (textType && typeof body === "string") return body;
  if (type !== form) return encodeJson(sdkMethod, body);
  // JSON leaves undefined members out; a form would hold the word.
  const members = Object.entries(Object(body)).filter(([, value]) => value !== undefined);
  return members.map((pair) => pair.map((text) => encodeURIComponent(String(text))).join("=")).join("&");
}

/** JSON.stringify writes `null` for an invalid date, which may mean something else to the API. */
function encodeJson(sdkMethod: string, body: unknown): string {
  const json = JSON.stringify(body);
  // A second look costs several times as much as the first, and few bodies have a null.
  if (json?.includes("null"))
    JSON.stringify(body, function (this: unknown, name: string, value: unknown) {
      if (value === null && isInvalidDate(Reflect.get(Object(this), name))) throw invalidDate(sdkMethod, name);
      return value;
    });
  return json;
}

export function isInvalidDate(value: unknown): boolean {
  return value instanceof Date && Number.isNaN(value.getTime());
}

export function invalidDate(sdkMethod: string, name: string): InvalidArgumentError {
  return new InvalidArgumentError(`${sdkMethod} got an invalid Date as "${name}"; nothing was sent.`);
}
