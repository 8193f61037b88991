import type { Failure } from "../errors/failure.ts";
import type { HttpRequest } from "./request.ts";

/** Statuses that say "not now". */
const passingStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];

/**
 * Codes of Node's (and Bun's) fetch for connections that were never made, so that nothing was sent. An unreachable host
 * is not among them: a connection that is open can meet it too.
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
 * - Any other operation: only when nothing can have happened, which is after 429 and after a connection that was never
 *   made.
 * - A path that the document does not have: as its method promises (RFC 9110, section 9.2.2).
 * - A body that can be read only once, a stream, is never sent again.
 */
export function mayRepeat(request: HttpRequest, failure: Failure): boolean {
  if (!isRepeatable(request)) return false;
  if (failure.kind === "status" && !passingStatuses.includes(failure.status)) return false;
  return isIdempotent(request) || precededSending(failure);
}

/** Whether a request can be sent again: a stream can be read only once. Told by its members, since a host may lack the class. */
export function isRepeatable({ body }: HttpRequest): boolean {
  return typeof body !== "object" || body === null || !("getReader" in body || Symbol.asyncIterator in body);
}

function isIdempotent({ operation, method }: HttpRequest): boolean {
  return operation ? !operation.unsafe : ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"].includes(method);
}

/** Whether a failure is known to have left everything as it was. */
function precededSending(failure: Failure): boolean {
  if (failure.kind === "status") return failure.status === 429;
  return failure.kind === "connection" && unsentCodes.includes(errorCode(failure.cause));
}

/** Whether the request may have had its effect in spite of the failure. */
export function mayHaveActed(failure: Failure): boolean {
  if (failure.kind === "status") return failure.status >= 500 || failure.status === 408;
  return !precededSending(failure);
}

/** The system's code for an error of fetch, which Node keeps in the error's cause, and in a list for several addresses. */
function errorCode(error: unknown): unknown {
  const { code, errors, cause }: { code?: unknown; errors?: unknown; cause?: unknown } = Object(error);
  if (typeof code === "string") return code;
  const inner: unknown = Array.isArray(errors) ? errors[0] : cause;
  return inner && errorCode(inner);
}

/** Milliseconds before retry number `retry` (from 0): 0.5 s, doubled each time up to 8 s, less up to a quarter at random. */
export function backoff(retry: number): number {
  return Math.min(8_000, 500 * 2 ** retry) * (1 - Math.random() / 4);
}

/** The longest `Retry-After` that is waited for, unless `maxRetryWait` says otherwise. Beyond it the call fails at once. */
export const longestRetryAfter = 60_000;
