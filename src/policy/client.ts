import type { PolicyFileResource } from "../../generated/methods.ts";
import type { RequestOptions } from "../call/options.ts";

/** What of a client is used. Any `Tailscale` will do, of another copy of the package too. */
export interface PolicyClient {
  readonly policyFile: Pick<PolicyFileResource<RequestOptions>, "get" | "set" | "validate" | "preview">;
}

/** Options of what calls the API more than once. */
export interface PolicyCallOptions {
  /** The tailnet. Defaults to the client's. */
  readonly tailnet?: string | undefined;
  /** Aborts everything, at any time. */
  readonly signal?: AbortSignal | undefined;
}
