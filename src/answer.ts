import type { Operation } from "../generated/operations.ts";
import { excerpt } from "./api-error.ts";
import { parseJson } from "./decode.ts";
import { DecodeError } from "./errors.ts";
import type { FailedCall } from "./errors.ts";

/** A response whose body has been read. */
export interface Exchange {
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}

/** Reads the body of a successful answer as the document promises it. Throws a DecodeError. */
export function decode(operation: Operation | undefined, call: FailedCall, status: number, body: string): unknown {
  const broken = (problem: string, cause?: unknown) =>
    new DecodeError(`${call.method} ${call.url} answered ${status} ${problem}`, { ...call, status }, { cause });
  const data = parse(body, operation?.int64 ?? [], broken);
  const isMissing = operation?.result === "value" ? data == null : operation?.result === "list" && data === undefined;
  if (isMissing) throw broken("without the body that the document promises");
  return data;
}

function parse(
  body: string,
  int64Paths: readonly string[],
  broken: (problem: string, cause: unknown) => DecodeError,
): unknown {
  if (body === "") return undefined;
  try {
    return parseJson(body, int64Paths);
  } catch (cause) {
    throw broken(`with a body that is not JSON, or not all of it: ${excerpt(body)}`, cause);
  }
}

/** The body of a failed answer, which need not be JSON. */
export function tryParse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * The response with the body that was read from it, so that `text()` and `json()` can still be called. The length is
 * filled in where the server did not say it, because openapi-fetch parses a body of unknown length by itself.
 */
export function replay({ response, bytes }: Exchange, body: string, data: unknown): Response {
  Object.defineProperties(response, {
    text: { value: () => Promise.resolve(body) },
    json: { value: () => Promise.resolve(data) },
  });
  if (bytes.byteLength > 0 && response.headers.has("content-length")) return response;
  const headers = new Headers(response.headers);
  headers.set("content-length", String(bytes.byteLength));
  return Object.defineProperty(response, "headers", { value: headers });
}
