/**
 * The client: `new Tailscale()`, its options, its errors, and the types of everything that the API takes and gives.
 *
 * @module tailscale-openapi
 */
export { Tailscale } from "./client.ts";
export type {
  Fetch,
  HookContext,
  Limits,
  OAuthOptions,
  RequestOptions,
  TailscaleOptions,
  WorkloadIdentityOptions,
} from "./options.ts";
export type { Logger, LogLevel } from "./log.ts";
export type { HttpClient } from "./http.ts";
export {
  AbortError,
  AuthenticationFlowError,
  CallError,
  ConnectionError,
  DecodeError,
  InvalidArgumentError,
  TailscaleError,
  TimeoutError,
} from "./errors.ts";
export type { FailedCall } from "./errors.ts";
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
} from "./api-error.ts";
export type { Answer } from "./api-error.ts";
export type * from "../generated/methods.ts";
export type * from "../generated/schemas.ts";
export type { components, operations, paths } from "../generated/types.ts";
