import type { Credential } from "./credential.ts";
import type { Gate } from "./gate.ts";
import type { HookSettings } from "./hooks.ts";
import type { Fetch } from "./options.ts";

/** The settings that all calls of a client share. */
export interface CallSettings extends HookSettings {
  readonly fetch: Fetch;
  readonly fetchOptions?: Readonly<Record<string, unknown>> | undefined;
  readonly credential: Credential | undefined;
  readonly gate: Gate;
  readonly maxRetries: number;
  readonly timeout: number;
  readonly deadline?: number | undefined;
  readonly maxRetryWait: number;
}
