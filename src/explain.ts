import type { Operation } from "../generated/operations.ts";
import type { Answer } from "./api-error.ts";
import { describe } from "./describe.ts";
import { AbortError, ConnectionError, TimeoutError } from "./errors.ts";
import type { CallError, FailedCall } from "./errors.ts";
import { Interruption, TimeLimit } from "./interruptible.ts";
import type { Failure } from "./retry-policy.ts";

/** The message of an ApiError: what failed, what the server said, where, and what to do next. */
export function apiErrorMessage(
  operation: Operation | undefined,
  call: FailedCall,
  answer: Answer,
  credential: string | undefined,
  mayHaveActed: boolean,
): string {
  const { words } = answer;
  const what = `${operation?.sdkMethod ?? "The request"} failed with ${answer.status}${words ? `: ${words}` : ""}`;
  const next = nextStep(operation, call, answer, credential, mayHaveActed);
  return [`${what} (${where(call)}).`, next].filter((part) => part !== undefined).join(" ");
}

function where({ method, url, attempts }: FailedCall): string {
  return `${method} ${url}${attempts > 1 ? `, ${attempts} attempts` : ""}`;
}

function nextStep(
  operation: Operation | undefined,
  call: FailedCall,
  { status, headers }: Answer,
  credential: string | undefined,
  mayHaveActed: boolean,
): string | undefined {
  if (status === 401) return credentialRefused(operation, credential);
  if (status === 403 && operation) return permissionNeeded(operation);
  if (status === 404 && call.method === "DELETE" && mayHaveActed) return "An earlier attempt may have succeeded.";
  if (status === 404) return "It does not exist, or the credential may not see it.";
  if (status === 429) return waitAdvice(headers);
  if (mayHaveActed && operation?.idempotent === false) return unsafe;
  // A browser hides a redirect that is not followed behind the status 0.
  if (status === 0 || (status >= 300 && status < 400)) {
    return `Redirects are not followed (this one leads to ${headers.get("location") ?? "an unknown place"}); check baseUrl.`;
  }
  return undefined;
}

/** The advice for a write that may have happened. */
export const unsafe =
  "It may have taken effect, and was not repeated because that is not safe; look before you try again.";

function credentialRefused(operation: Operation | undefined, credential: string | undefined): string {
  if (operation?.authenticated === false)
    return "The credential in the request was not accepted: check the client's ID and secret.";
  if (!credential) return "No credential was sent: pass apiKey, oauth or workloadIdentity, or set TAILSCALE_API_KEY.";
  return `${credential.charAt(0).toUpperCase()}${credential.slice(1)} was not accepted: it may be mistyped, expired or revoked.`;
}

function permissionNeeded({ scopes, authenticated }: Operation): string | undefined {
  if (authenticated === false) return "The client may lack a scope or tag that was asked for.";
  if (!scopes) return "This operation needs a token that a user owns; tokens of OAuth clients are refused.";
  if (scopes.length === 0) return undefined;
  return `An OAuth token needs the scope ${scopes.join(" or ")}; a user needs a role that permits it.`;
}

function waitAdvice(headers: Headers): string {
  const wait = headers.get("retry-after");
  return wait ? `The server asks to wait (Retry-After: ${wait}).` : "Wait before the next try.";
}

/** The error for a call whose deadline would pass while it waits for a rate limit, its own or another call's. */
export function heldBack(
  operation: Operation | undefined,
  call: FailedCall,
  wait: number,
  deadline: number,
): TimeoutError {
  const name = operation?.sdkMethod ?? "The request";
  const text = `${name} would wait ${Math.ceil(wait)} ms for a rate limit (429), beyond its deadline of ${deadline} ms`;
  return new TimeoutError(`${text} (${where(call)}).`, call, { kind: "deadline", milliseconds: deadline });
}

/** The error for a call that was not answered. */
export function failureError(
  operation: Operation | undefined,
  call: FailedCall,
  failure: Failure | Interruption,
  mayHaveActed: boolean,
): CallError {
  const name = operation?.sdkMethod ?? "The request";
  const advice = operation?.idempotent === false && mayHaveActed && call.attempts > 0 ? ` ${unsafe}` : "";
  const message = (text: string) => `${name} ${text} (${where(call)}).${advice}`;
  if (failure instanceof Interruption) {
    const { reason } = failure;
    if (reason instanceof TimeLimit)
      return new TimeoutError(message(`took longer than ${limitText(reason)}`), call, reason);
    return new AbortError(message("was aborted by the caller"), call, { cause: reason });
  }
  if (failure.kind === "timeout")
    return new TimeoutError(message(`took longer than ${limitText(failure.limit)}`), call, failure.limit);
  return new ConnectionError(
    message(`failed: ${failureText(failure)}`),
    call,
    failure.kind === "connection" ? failure : {},
  );
}

function limitText({ kind, milliseconds }: TimeLimit): string {
  return `its ${kind} of ${milliseconds} ms`;
}

/** A failure in a few words. */
export function failureText(failure: Failure): string {
  if (failure.kind === "status") return String(failure.status);
  if (failure.kind === "timeout") return `no answer within ${failure.limit.milliseconds} ms`;
  return causeText(failure.cause);
}

/** Node's fetch says only "fetch failed" and keeps what happened in the cause. */
function causeText(error: unknown): string {
  if (!(error instanceof Error)) return describe(error);
  if (error instanceof AggregateError && error.errors.length > 0) return causeText(error.errors[0]);
  return error.cause instanceof Error ? causeText(error.cause) : error.message;
}
