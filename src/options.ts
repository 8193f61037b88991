import type { Logger, LogLevel } from "./log.ts";

/** A function with the signature of the global `fetch`. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** An OAuth client, made in the admin console. */
export interface OAuthOptions {
  /** The client's ID, as the admin console shows it. */
  clientId: string;
  /** `tskey-client-…` */
  clientSecret: string;
  /** Scopes that tokens shall have. Defaults to all scopes of the client; one that it does not have fails every call. */
  scopes?: readonly string[] | undefined;
  /** Tags that tokens shall have. Defaults to all tags of the client. */
  tags?: readonly string[] | undefined;
}

/** A federated identity, which trusts the tokens of an identity provider. */
export interface WorkloadIdentityOptions {
  /** The ID of the federated identity, as the admin console shows it. */
  clientId: string;
  /** Gets an ID token of the workload, within `timeout`. Called for each access token: an ID token should be fresh. */
  idToken: () => string | Promise<string>;
}

/** What may be set for the client and for one call; the call's goes first. */
export interface Limits {
  /**
   * How often a failed request is sent again at most. Defaults to 2. Which failures are retried, and for which
   * operations, is in docs/retries.md.
   */
  maxRetries?: number | undefined;
  /** Milliseconds that one attempt may take, its body included. Defaults to 30,000. */
  timeout?: number | undefined;
  /** Milliseconds that all attempts and the waits between them may take together. Defaults to no limit. */
  deadline?: number | undefined;
}

/** What hooks are told beside the request or response. */
export interface HookContext {
  /** The `operationId`; undefined for a path that the document does not have. */
  readonly operation: string | undefined;
  /** Counts from 1. */
  readonly attempt: number;
}

/**
 * How a client is set up.
 *
 * It needs one credential: `apiKey`, `oauth` or `workloadIdentity`. Without any, `TAILSCALE_API_KEY`, or
 * `TAILSCALE_OAUTH_CLIENT_ID` with `TAILSCALE_OAUTH_CLIENT_SECRET`, is taken from the environment.
 */
export interface TailscaleOptions extends Limits {
  /** An API access token (`tskey-api-…`), or a function that is asked for one before every request, and has `timeout` to answer. */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /** An OAuth client, whose access tokens are asked for and renewed. */
  oauth?: OAuthOptions | undefined;
  /** A federated identity, whose access tokens are exchanged for the ID tokens of a workload, and renewed. */
  workloadIdentity?: WorkloadIdentityOptions | undefined;
  /** The tailnet of calls that name none. Defaults to `TAILSCALE_TAILNET`, then `-`: the tailnet of the credential. */
  tailnet?: string | undefined;
  /**
   * Where the API is, with its base path. Defaults to `TAILSCALE_BASE_URL`, then `https://api.tailscale.com/api/v2`.
   * Behind a proxy that adds the credential, set this and give none. In a page it may leave out the origin: `/api/v2`.
   */
  baseUrl?: string | undefined;
  /** What to send requests with. Defaults to the global `fetch`, looked up at each call. */
  fetch?: Fetch | undefined;
  /** Further options for `fetch`, such as undici's `dispatcher`, Deno's `client` or `cf` of Workers. */
  fetchOptions?: Readonly<Record<string, unknown>> | undefined;
  /** Headers of every request. A call's own headers go first. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Where log lines go: any object like `console`. Secrets are left out. Defaults to `console` when `logLevel` is set. */
  logger?: Logger | undefined;
  /** The least level that is logged: attempts are `debug`, retries `warn`. Defaults to `warn` when `logger` is set. */
  logLevel?: LogLevel | undefined;
  /**
   * Called before each attempt, with a request that has no credential. Headers that it sets are sent, such as those of
   * tracing. An error that it throws is logged, and changes nothing.
   */
  onRequest?: ((request: Request, context: HookContext) => void | Promise<void>) | undefined;
  /** Called after each attempt that was answered, with a copy of the response. An error that it throws is logged. */
  onResponse?: ((response: Response, context: HookContext) => void | Promise<void>) | undefined;
}

/** Options of one request. */
export interface RequestOptions extends Limits {
  /** Aborts the call, at any time; it then rejects with an AbortError whose `cause` is the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers of this request. `null` removes a header that the client sets; the credential is not among them. */
  headers?: Readonly<Record<string, string | null>> | undefined;
}
