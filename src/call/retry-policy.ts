import type { Failure } from "../errors/failure.ts";
import type { HttpRequest } from "./request.ts";

/** Statuses that say "not now". */
const passingStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];

/**
 * Error codes of Node's (and Bun's) fetch that mean no connection was made, so nothing was sent. "Host unreachable" is
 * not among them, because an open connection can fail with it too.
 */
const unsentCodes: readonly unknown[] = [
  "ECONNREFUSED",
  "ConnectionRefused",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
];

/**
 * Whether a request may be sent again after a failure.
 *
 * - An operation that the document marks idempotent: after a connection error, an attempt's timeout, and the statuses
 *   408, 429, 500, 502, 503 and 504.
 * - Any other operation: only when nothing can have happened, that is, after 429 or if no connection was made.
 * - A path that is not in the document: by its HTTP method (RFC 9110, section 9.2.2).
 * - A stream body is never sent again, because it can be read only once.
 */
export function mayRepeat(request: HttpRequest, failure: Failure): boolean {
  if (!isRepeatable(request)) return false;
  if (failure.kind === "status" && !passingStatuses.includes(failure.status)) return false;
  return isIdempotent(request) || precededSending(failure);
}

/**
 * Whether the body can be sent again; a stream cannot. Checks members, since a runtime may lack the `ReadableStream`
 * class.
 */
export function isRepeatable({ body }: HttpRequest): boolean {
  return typeof body !== "object" || body === null || !("getReader" in body || Symbol.asyncIterator in body);
}

function isIdempotent({ operation, method }: HttpRequest): boolean {
  return operation ? !operation.unsafe : ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].includes(method);
}

/** Whether the failure certainly happened before the request could take effect. */
function precededSending(failure: Failure): boolean {
  if (failure.kind === "status") return failure.status === 429;
  return failure.kind === "connection" && unsentCodes.includes(errorCode(failure.cause));
}

/** Whether the request may have taken effect despite the failure. */
export function mayHaveActed(failure: Failure): boolean {
  if (failure.kind === "status") return failure.status >= 500 || failure.status === 408;
  return !precededSending(failure);
}

/**
 * The system error code of a failed fetch. Node keeps it in the error's cause, or in a list if it tried several
 * addresses.
 */
function errorCode(error: unknown): unknown {
  const { code, errors, cause }: { code?: unknown; errors?: unknown; cause?: unknown } = Object(error);
  if (typeof code === "string") return code;
  const inner: unknown = Array.isArray(errors) ? errors[0] : cause;
  return inner && errorCode(inner);
}

/**
 * Milliseconds before retry number `retry` (from 0): 0.5 s, doubled each time up to 8 s, minus up to 25 % at random.
 */
export function backoff(retry: number): number {
  return Math.min(8_000, 500 * 2 ** retry) * (1 - Math.random() / 4);
}

/** The longest `Retry-After` to wait for, unless `maxRetryWait` is set. If it is longer, the call fails at once. */
export const longestRetryAfter = 60_000;
