import type { Operation } from "../../generated/operations.ts";
import { InvalidArgumentError } from "../errors/errors.ts";

const form = "application/x-www-form-urlencoded";

/** Encodes a request body: text unchanged if the API takes text, otherwise as a form or JSON. */
export function encodeBody({ sdkMethod, body: [type, textType] = [] }: Operation, body: unknown): string | undefined {
  if (textType && typeof body === "string") return body;
  if (type !== form) return encodeJson(sdkMethod, body);
  // JSON drops undefined members; a form would send the word "undefined".
  const members = Object.entries(Object(body)).filter(([, value]) => value !== undefined);
  return members.map((pair) => pair.map((text) => encodeURIComponent(String(text))).join("=")).join("&");
}

/** JSON.stringify writes `null` for an invalid date, which may mean something else to the API. */
function encodeJson(sdkMethod: string, body: unknown): string {
  const json = JSON.stringify(body);
  // The second check costs several times as much as this one, and few bodies contain null.
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
