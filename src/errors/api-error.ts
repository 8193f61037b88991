import type { PolicyErrorBody } from "../../generated/schemas.ts";
import { CallError, hide } from "./errors.ts";
import type { FailedCall } from "./errors.ts";
import { redact } from "./redact.ts";
import { retryAfter } from "./retry-after.ts";

/** A response other than 2xx, as an ApiError takes it. */
export interface ErrorResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The headers as received. */
  readonly headers: Headers;
  /** The body as it came. */
  readonly body: string;
  /** The body as JSON; undefined if it is not JSON. */
  readonly data: unknown;
  /** The server's own words, without secrets. */
  readonly words: string | undefined;
}

/** A response other than 2xx. Each kind of status has a subclass. */
export class ApiError extends CallError {
  static override readonly kind: string = "ApiError";
  /** The HTTP status. */
  declare readonly status: number;
  /** The server's own message: `message` of its JSON body, without secrets. Undefined if it sent none. */
  declare readonly serverMessage: string | undefined;
  /** The `x-tailscale-request-id` of the response, for a support request. */
  declare readonly requestId: string | undefined;
  /** Seconds to wait before the next try, from `Retry-After`. Undefined if the server did not send it. */
  declare readonly retryAfter: number | undefined;
  /**
   * The body as JSON; undefined if it is not JSON. Not printed. The type is that of the API's own errors: `data` in it
   * says what is wrong with a policy file, such as which tests fail and how. A proxy may send something else.
   */
  declare readonly data: Partial<PolicyErrorBody> | undefined;
  /** The body as it came. Not printed. */
  declare readonly body: string;
  /** The headers of the response. Not printed. */
  declare readonly headers: Headers;

  constructor(message: string, call: FailedCall, response: ErrorResponse) {
    super(message, call);
    const { status, headers, words } = response;
    const requestId = headers.get("x-tailscale-request-id") ?? undefined;
    const wait = retryAfter(headers);
    Object.assign(this, { status, serverMessage: words, requestId, retryAfter: wait && wait / 1_000 });
    for (const name of ["data", "body", "headers"] as const) hide(this, name, response[name]);
  }
}

/** 400 and 422: the request is malformed, or the API refuses it. */
export class BadRequestError extends ApiError {
  static override readonly kind: string = "BadRequestError";
}

/** 401: the credential is missing, malformed, expired or revoked. */
export class AuthenticationError extends ApiError {
  static override readonly kind: string = "AuthenticationError";
}

/** 402 and 403: a scope, role or plan does not permit the call. */
export class PermissionError extends ApiError {
  static override readonly kind: string = "PermissionError";
}

/** 404: the resource does not exist, or the credential may not see it. */
export class NotFoundError extends ApiError {
  static override readonly kind: string = "NotFoundError";
}

/** 409: the change conflicts with something that already exists. */
export class ConflictError extends ApiError {
  static override readonly kind: string = "ConflictError";
}

/** 412: the resource has changed since it was read. */
export class PreconditionError extends ApiError {
  static override readonly kind: string = "PreconditionError";
}

/** 429: too many requests. */
export class RateLimitError extends ApiError {
  static override readonly kind: string = "RateLimitError";
}

/** 5xx: the server failed. */
export class ServerError extends ApiError {
  static override readonly kind: string = "ServerError";
}

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PermissionError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  412: PreconditionError,
  422: BadRequestError,
  429: RateLimitError,
};

/** The class for a status. */
export function apiErrorClass(status: number): typeof ApiError {
  return classes[status] ?? (status >= 500 ? ServerError : ApiError);
}

/** No message quotes more of a body than this. */
const longestExcerpt = 2_000;

/** Where servers put their message: this API, OAuth (RFC 6749), and proxies with problem details (RFC 9457). */
const wordMembers = ["message", "error_description", "detail", "title", "error"];

/** The server's message, or the start of the body if it has none. Secrets are removed. */
export function serverWords(data: unknown, body: string): string | undefined {
  const members: Record<string, unknown> = Object(data);
  const words = wordMembers.map((name) => members[name]).find((value) => typeof value === "string" && value !== "");
  if (typeof words === "string") return redact(words.slice(0, longestExcerpt));
  return body === "" ? undefined : excerpt(body);
}

/** The beginning of a body, on one line and without secrets. */
export function excerpt(body: string): string {
  const line = redact(body.slice(0, longestExcerpt)).replaceAll(/\s+/g, " ").trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
