import { redact } from "./redact.ts";

/** Marks errors of this package with the names of their classes, so that another copy of it recognises them. */
const kinds = Symbol.for("tailscale-openapi.error-kinds");

/** Longer messages are cut, because they may quote a server. */
const longestMessage = 4_000;

/**
 * The base of every error that this package throws.
 *
 * `instanceof`, and the guard `TailscaleError.is(value)`, also recognise errors of another copy of the package in the
 * same program. Everything that printing an error shows (its message, its enumerable members, `JSON.stringify`,
 * `util.inspect`) is free of credentials, invite links and keys. A `cause` that one of your own functions threw is
 * printed unchanged.
 */
export class TailscaleError extends Error {
  /** The name of the class, by which copies of the package know it. */
  static readonly kind: string = "TailscaleError";

  constructor(message: string, options?: { cause?: unknown }) {
    super(redact(message.slice(0, longestMessage)), options);
    hide(this, "name", new.target.kind);
    hide(this, kinds, kindsOf(new.target));
  }

  /** Whether `value` is an error of this class, from this or another copy of the package. */
  static is<T extends object>(this: { readonly kind: string; readonly prototype: T }, value: unknown): value is T {
    // A subclass made by a user has no kind of its own; ordinary `instanceof` applies.
    if (!Object.hasOwn(this, "kind")) return Object.prototype.isPrototypeOf.call(this.prototype, Object(value));
    const { [kinds]: own }: { [kinds]?: unknown } = Object(value);
    return Array.isArray(own) && own.includes(this.kind);
  }

  /** Makes `instanceof` do what `is` does. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return this.is(value);
  }

  /** The name, the message and the enumerable members. */
  toJSON(): Record<string, unknown> {
    return Object.assign<Record<string, unknown>, this>({ name: this.name, message: this.message }, this);
  }
}

/** Defines a member that neither `JSON.stringify` nor `util.inspect` shows. */
export function hide(error: Error, key: PropertyKey, value: unknown): void {
  Object.defineProperty(error, key, { value, configurable: true, writable: true });
}

/** The names of a class and of those it extends. */
function kindsOf(errorClass: { readonly kind?: string }): string[] {
  const { kind } = errorClass;
  return kind ? [kind, ...kindsOf(Object.getPrototypeOf(errorClass))] : [];
}

/** An argument or option is wrong. Nothing was sent. */
export class InvalidArgumentError extends TailscaleError {
  static override readonly kind: string = "InvalidArgumentError";
}

/** The call that failed. */
export interface FailedCall {
  /** The method that was called, such as `devices.get`; undefined for a path that the document does not have. */
  readonly operation: string | undefined;
  /** The API's own name of the operation, such as `getDevice`. */
  readonly operationId: string | undefined;
  /** The HTTP method, such as `GET`. */
  readonly method: string;
  /** The whole URL. */
  readonly url: string;
  /** How often the request was sent. */
  readonly attempts: number;
}

/** The base of errors that happen once a call has started. */
export class CallError extends TailscaleError implements FailedCall {
  static override readonly kind: string = "CallError";
  /** The method that was called, such as `devices.get`; undefined for a path that the document does not have. */
  declare readonly operation: string | undefined;
  /** The API's own name of the operation, such as `getDevice`. */
  declare readonly operationId: string | undefined;
  /** The HTTP method, such as `GET`. */
  declare readonly method: string;
  /** The whole URL, without secrets. */
  declare readonly url: string;
  /** How often the request was sent. */
  declare readonly attempts: number;

  constructor(message: string, call: FailedCall, options?: { cause?: unknown }) {
    super(message, options);
    const { operation, operationId, method, url, attempts } = call;
    Object.assign(this, { operation, operationId, method, url: redact(url), attempts });
  }
}

/** The server could not be reached, or the connection broke. `cause` is the error of `fetch`. */
export class ConnectionError extends CallError {
  static override readonly kind: string = "ConnectionError";
}

/**
 * An attempt exceeded `timeout`, the whole call exceeded `deadline`, or a rate limit lasts longer than `maxRetryWait`.
 */
export class TimeoutError extends CallError {
  static override readonly kind: string = "TimeoutError";
  /** Which limit ran out. */
  declare readonly limit: "timeout" | "deadline" | "maxRetryWait";
  /** The limit, in milliseconds. */
  declare readonly milliseconds: number;

  constructor(message: string, call: FailedCall, limit: { kind: TimeoutError["limit"]; milliseconds: number }) {
    super(message, call);
    Object.assign(this, { limit: limit.kind, milliseconds: limit.milliseconds });
  }
}

/** No access token could be obtained for an OAuth client or a federated identity. `cause` says why. */
export class AuthenticationFlowError extends TailscaleError {
  static override readonly kind: string = "AuthenticationFlowError";
}

/** The caller's signal was aborted. `cause` is its reason. */
export class AbortError extends CallError {
  static override readonly kind: string = "AbortError";
}

/** A 2xx response whose body is not JSON, is cut short, or is missing. */
export class DecodeError extends CallError {
  static override readonly kind: string = "DecodeError";
  /** The HTTP status, a 2xx. */
  declare readonly status: number;

  constructor(message: string, call: FailedCall & { readonly status: number }, options?: { cause?: unknown }) {
    super(message, call, options);
    Object.assign(this, { status: call.status });
  }
}
