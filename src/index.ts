/**
 * The client: `new Tailscale()`, its options, its errors, and the types of every request and response.
 *
 * @module tailscale-openapi
 */
export { Tailscale } from "./client/tailscale.ts";
export type { Fetch, HookContext, Hooks, Limits, RequestOptions, Retry } from "./call/options.ts";
export type { CredentialOptions, OAuthOptions, WorkloadIdentityOptions } from "./credentials/options.ts";
export type { TailscaleOptions } from "./client/options.ts";
export type { Logger, LogLevel } from "./call/log.ts";
export { scopesOf } from "./client/scopes-of.ts";
export type { HttpClient } from "./client/raw-client.ts";
export {
  AbortError,
  AuthenticationFlowError,
  CallError,
  ConnectionError,
  DecodeError,
  InvalidArgumentError,
  TailscaleError,
  TimeoutError,
} from "./errors/errors.ts";
export type { FailedCall } from "./errors/errors.ts";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  PreconditionError,
  RateLimitError,
  ServerError,
} from "./errors/api-error.ts";
export type { ErrorResponse } from "./errors/api-error.ts";
export type * from "../generated/methods.ts";
export type * from "../generated/schemas.ts";
export type { components, operations, paths } from "../generated/types.ts";
