import type { Fetch, Hooks, Limits } from "../call/options.ts";
import type { CredentialOptions } from "../credentials/options.ts";
import type { Logger, LogLevel } from "../call/log.ts";

/**
 * How a client is set up.
 *
 * It needs one credential: `apiKey`, `oauth` or `workloadIdentity`. Without any, `TAILSCALE_API_KEY`, or
 * `TAILSCALE_OAUTH_CLIENT_ID` with `TAILSCALE_OAUTH_CLIENT_SECRET`, is taken from the environment.
 */
export interface TailscaleOptions extends CredentialOptions, Limits, Hooks {
  /** The tailnet of calls that name none. Defaults to `TAILSCALE_TAILNET`, then `-`: the tailnet of the credential. */
  tailnet?: string | undefined;
  /**
   * The URL of the API, including its base path. Defaults to `TAILSCALE_BASE_URL`, then
   * `https://api.tailscale.com/api/v2`. For a proxy that adds the credential, set this and give no credential. In a web
   * page it may omit the origin: `/api/v2`.
   */
  baseUrl?: string | undefined;
  /** The function that sends requests. Defaults to the global `fetch`, looked up at each call. */
  fetch?: Fetch | undefined;
  /** Extra options for `fetch`, such as `dispatcher` (undici), `client` (Deno) or `cf` (Workers). */
  fetchOptions?: Readonly<Record<string, unknown>> | undefined;
  /** Headers to send with every request. Headers of a call take precedence. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Where log lines go: any object like `console`. Secrets are removed. Defaults to `console` when `logLevel` is set.
   */
  logger?: Logger | undefined;
  /** The lowest level to log: attempts are `debug`, retries are `warn`. Defaults to `warn` when `logger` is set. */
  logLevel?: LogLevel | undefined;
}
