/** A function with the signature of the global `fetch`. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Limits of a call. Set them for the client or for one call; those of the call take precedence. */
export interface Limits {
  /**
   * How many times a failed request is sent again at most. Defaults to 2. Which failures are retried, and for which
   * operations, is in docs/retries.md.
   */
  maxRetries?: number | undefined;
  /** Milliseconds that one attempt may take, including the body. Defaults to 30,000. */
  timeout?: number | undefined;
  /** Milliseconds that the whole call may take: all attempts and the waits between them. Defaults to no limit. */
  deadline?: number | undefined;
  /**
   * Milliseconds that one wait before a retry may take. If `Retry-After` is longer, the call fails at once; the
   * client's own pauses are capped at it. Defaults to 60,000.
   */
  maxRetryWait?: number | undefined;
}

/** What hooks receive beside the request or response. */
export interface HookContext {
  /** The method that was called, such as `devices.list`; undefined for a path that is not in the document. */
  readonly operation: string | undefined;
  /** The API's own name of the operation, such as `listTailnetDevices`. */
  readonly operationId: string | undefined;
  /** Counts from 1. */
  readonly attempt: number;
}

/** Why and when a request is sent again. */
export interface Retry {
  /** How the attempt failed, in a few words: `429`, `no answer within 30000 ms`. */
  readonly reason: string;
  /** The HTTP status of the response; undefined if there was none. */
  readonly status: number | undefined;
  /** Milliseconds until the next attempt. */
  readonly wait: number;
}

/** Functions that observe calls. The client's hooks run first, then those of the call. */
export interface Hooks {
  /**
   * Called before each attempt, with a request that has no credential. Headers that it sets are sent, such as tracing
   * headers. An error that it throws is logged, and changes nothing.
   */
  onRequest?: ((request: Request, context: HookContext) => void | Promise<void>) | undefined;
  /** Called after each attempt that got a response, with a copy of it. An error that it throws is logged. */
  onResponse?: ((response: Response, context: HookContext) => void | Promise<void>) | undefined;
  /** Called before each wait for a retry; `attempt` is the one that failed. Errors it throws are logged. */
  onRetry?: ((retry: Retry, context: HookContext) => void | Promise<void>) | undefined;
}

/** Options of one request. */
export interface RequestOptions extends Limits, Hooks {
  /** Aborts the call at any time. It then rejects with an AbortError whose `cause` is the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers of this request. `null` removes a header that the client sets, but not the credential. */
  headers?: Readonly<Record<string, string | null>> | undefined;
}
