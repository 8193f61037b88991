import type { Tailscale } from "../index.ts";

/** What of a client is used. Any `Tailscale` will do, of another copy of the package too. */
export type PolicyClient = Pick<Tailscale, "policyFile">;

/** Options of what calls the API more than once. */
export interface PolicyCallOptions {
  /** The tailnet. Defaults to the client's. */
  readonly tailnet?: string | undefined;
  /** Aborts everything, at any time. */
  readonly signal?: AbortSignal | undefined;
}
