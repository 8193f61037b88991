/** A function with the signature of the global `fetch`. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** How a client is set up. */
export interface TailscaleOptions {
  /**
   * An API access token (`tskey-api-…`), sent as `Authorization: Bearer …`. Defaults to the environment variable
   * `TAILSCALE_API_KEY`. Leave both out behind a proxy that adds its own credential.
   */
  apiKey?: string | undefined;
  /** The tailnet of calls that name none. Defaults to `TAILSCALE_TAILNET`, then `-`: the tailnet of the credential. */
  tailnet?: string | undefined;
  /** Where the API is, with its base path. Defaults to `TAILSCALE_BASE_URL`, then `https://api.tailscale.com/api/v2`. */
  baseUrl?: string | undefined;
  /** What to send requests with. Defaults to the global `fetch`, looked up at each call. */
  fetch?: Fetch | undefined;
  /** Headers of every request. A call's own headers go first. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of one request. */
export interface RequestOptions {
  /** Aborts the request; the call then rejects with an AbortError whose `cause` is the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers of this request. `null` removes a header that the client sets. */
  headers?: Readonly<Record<string, string | null>> | undefined;
}
