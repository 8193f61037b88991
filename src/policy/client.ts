import type { PolicyFileResource } from "../../generated/methods.ts";
import type { RequestOptions } from "../call/options.ts";

/** The part of a client that is used. Any `Tailscale` will do, even from another copy of the package. */
export interface PolicyClient {
  readonly policyFile: Pick<PolicyFileResource<RequestOptions>, "get" | "set" | "validate" | "preview">;
}

/** Options of functions that call the API more than once. */
export interface PolicyCallOptions {
  /** The tailnet. Defaults to the client's. */
  readonly tailnet?: string | undefined;
  /** Aborts all calls, at any time. */
  readonly signal?: AbortSignal | undefined;
}
