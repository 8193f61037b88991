import type { Operation } from "../generated/operations.ts";
import { serverMessage } from "./api-error.ts";
import type { Answer } from "./api-error.ts";
import type { FailedCall } from "./errors.ts";

/** The message of an ApiError: what failed, what the server said, where, and what to do next. */
export function explain(operation: Operation | undefined, call: FailedCall, answer: Answer, hasCredential: boolean): string {
  const words = serverMessage(answer);
  const what = `${operation?.sdkMethod ?? "The request"} failed with ${answer.status}${words ? `: ${words}` : ""}`;
  const next = nextStep(operation, answer, hasCredential);
  return `${what} (${call.method} ${call.url})${next ? `. ${next}` : ""}`;
}

function nextStep(operation: Operation | undefined, { status, headers }: Answer, hasCredential: boolean): string | undefined {
  if (status === 401) {
    return hasCredential
      ? "The API key was not accepted: it may be mistyped, expired or revoked."
      : "No credential was sent: pass apiKey or set TAILSCALE_API_KEY.";
  }
  if (status === 403 && operation) return permissionNeeded(operation);
  if (status === 404) return "It does not exist, or the credential may not see it.";
  if (status >= 300 && status < 400) {
    return `Redirects are not followed (this one leads to ${headers.get("location") ?? "nowhere"}); check baseUrl.`;
  }
  return undefined;
}

function permissionNeeded({ scopes }: Operation): string | undefined {
  if (!scopes) return "This operation needs a token that a user owns; tokens of OAuth clients are refused.";
  if (scopes.length === 0) return undefined;
  return `An OAuth token needs the scope ${scopes.join(" or ")}; a user needs a role that permits it.`;
}
