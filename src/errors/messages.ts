import type { Operation } from "../../generated/operations.ts";
import { apiErrorClass, serverWords } from "./api-error.ts";
import type { ApiError } from "./api-error.ts";
import { describe } from "./describe.ts";
import { AbortError, ConnectionError, InvalidArgumentError, TailscaleError, TimeoutError } from "./errors.ts";
import type { CallError, FailedCall } from "./errors.ts";
import { Interruption, TimeLimit } from "./failure.ts";
import type { Failure } from "./failure.ts";

/**
 * The error for a request that could not be built. Only the caller's values can cause this. The original error is not
 * kept as the cause, and anything it quotes is left out, since that may be a secret.
 */
export function unbuildable(error: unknown): TailscaleError {
  if (TailscaleError.is(error)) return error;
  const problem = describe(error).replaceAll(/"[^"]*"/g, '"…"');
  return new InvalidArgumentError(`The request could not be built; nothing was sent: ${problem}`);
}

/** The request that a message is about. */
interface FailedRequest {
  readonly operation: Operation | undefined;
  readonly method: string;
  readonly url: string;
  readonly body: RequestInit["body"];
}

/** What is known of a call when it fails. */
export interface CallState {
  readonly request: FailedRequest;
  readonly attempts: number;
  /** Its credential, in words. */
  readonly credentialName: string | undefined;
  readonly token: string | undefined;
  /** Whether a failed attempt may have taken effect anyway. */
  readonly mayHaveActed: boolean;
  /** What the call was waiting for when it was cut off; undefined if it was not waiting. */
  readonly wait: { readonly milliseconds: number; readonly reason: string } | undefined;
}

/** The facts about a call that go into its error. */
export function failedCall({ request, attempts }: CallState): FailedCall {
  const { operation, method, url } = request;
  return { operation: operation?.sdkMethod, operationId: operation?.id, method, url, attempts };
}

/** A response other than 2xx, with its body as text and, if it is JSON, as data. */
interface FailedReply {
  readonly call: CallState;
  readonly response: Response;
  readonly text: string;
  readonly data: unknown;
}

/** The error for a response other than 2xx: what failed, what the server said, where, and what to do next. */
export function apiError({ call, response, text, data }: FailedReply): ApiError {
  const { status, headers } = response;
  const words = withoutSecrets(serverWords(data, text), call);
  const said = sentence(call, `failed with ${status}${words ? `: ${words}` : ""}`, nextStep(call, response));
  const message = said + (withoutSecrets(problemLines(data), call) ?? "");
  return new (apiErrorClass(status))(message, failedCall(call), { status, headers, body: text, data, words });
}

/**
 * The entries of `data` in an error body, one per line: texts, or a source in a policy file and what is wrong with it.
 */
function problemLines(body: unknown): string {
  const { data = [] }: { data?: unknown } = Object(body);
  const texts = (one: unknown) => (typeof one === "string" ? one : Object.values(Object(one)).flat().join("\n  "));
  return Array.isArray(data) ? data.map((one) => `\n- ${texts(one)}`).join("") : "";
}

/** The server's message without the request's secrets, which a server may echo. */
function withoutSecrets(
  words: string | undefined,
  { request: { operation, body }, token }: CallState,
): string | undefined {
  const form = operation?.open && typeof body === "string" ? body.split("&") : [];
  const secrets = form.filter((pair) => !pair.startsWith("client_id=")).map((pair) => formValue(pair));
  if (token) secrets.push(token);
  // A short secret may be part of ordinary words, and protects nothing.
  const kept = secrets.filter((secret) => secret.length >= 8);
  return words && kept.reduce((text, secret) => text.replaceAll(secret, "[redacted]"), words);
}

/** The value of a `name=value` pair in a form. */
function formValue(pair: string): string {
  return decodeURIComponent(pair.slice(pair.indexOf("=") + 1).replaceAll("+", " "));
}

/** The method of a call, or its request line. */
export function nameOf({ request: { operation, method, url } }: CallState): string {
  return operation?.sdkMethod ?? `${method} ${url}`;
}

/**
 * A sentence about what happened to a call, with its request line and number of attempts, followed by further advice.
 */
export function sentence(
  { request: { operation, method, url }, attempts }: CallState,
  what: string,
  ...more: readonly (string | false | undefined)[]
): string {
  const place = `${method} ${url}${attempts > 1 ? `, ${attempts} attempts` : ""}`;
  return [`${operation?.sdkMethod ?? "The request"} ${what} (${place}).`, ...more].filter(Boolean).join(" ");
}

function nextStep(call: CallState, { status, headers }: Response): string | undefined {
  const { operation, method } = call.request;
  const { mayHaveActed } = call;
  if (status === 401) return credentialRefused(call);
  if (status === 403 && operation) return permissionNeeded(operation);
  const isDone = status === 412 || (status === 404 && method === "DELETE");
  if (isDone && mayHaveActed) return "An earlier attempt may have succeeded.";
  if (status === 404) return notFound(operation);
  if (status === 429) return waitAdvice(headers);
  if (mayHaveActed && operation?.unsafe) return unsafe;
  // Browsers report a redirect that is not followed as status 0.
  if (status === 0 || (status >= 300 && status < 400)) {
    return `Redirects are not followed (this one leads to ${headers.get("location") ?? "an unknown place"}); check baseUrl.`;
  }
  return status < 500 ? advice[status] : "The server failed: try again later.";
}

const advice: Readonly<Record<number, string>> = {
  402: "The tailnet's plan may not permit it.",
  409: "It clashes with something that exists.",
  412: "It has changed since then: get it again, repeat your change, and pass the new etag as ifMatch.",
  422: "Trying again will not help: change the request.",
};

/** The advice for a write that may have taken effect. */
export const unsafe =
  "It may have taken effect, and was not repeated because that is not safe; look before you try again.";

function credentialRefused({ request: { operation }, credentialName: name }: CallState): string {
  if (operation?.open) return "The credential in the request was not accepted: check the client's ID and secret.";
  if (!name) return "No credential was sent: pass apiKey, oauth or workloadIdentity, or set TAILSCALE_API_KEY.";
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} was not accepted: it may be mistyped, expired or revoked.`;
}

function permissionNeeded({ scopes, open }: Operation): string | undefined {
  if (open) return "The client may lack a scope or tag that was asked for.";
  if (!scopes) return "This operation needs a token that a user owns; tokens of OAuth clients are refused.";
  if (scopes.includes("")) return undefined;
  const alternatives = scopes.map((all) => all.replaceAll("+", " and "));
  return `An OAuth token needs the scope ${alternatives.join(" or ")}; a user needs a role that permits it.`;
}

function notFound(operation: Operation | undefined): string {
  const advice = "It does not exist, or the credential may not see it.";
  const permission = operation?.scope404 && permissionNeeded(operation);
  return permission ? `${advice} ${permission}` : advice;
}

function waitAdvice(headers: Headers): string {
  const wait = headers.get("retry-after");
  return wait ? `The server asks to wait (Retry-After: ${wait}).` : "Wait before the next try.";
}

/** The error for a call whose limits are shorter than the wait for a rate limit, whichever call met it. */
export function heldBack(
  call: CallState,
  wait: number,
  limit: { kind: TimeoutError["limit"]; milliseconds: number },
): TimeoutError {
  const { kind, milliseconds } = limit;
  const what = `would wait ${Math.ceil(wait)} ms for a rate limit (429), beyond its ${kind} of ${milliseconds} ms`;
  return new TimeoutError(sentence(call, what), failedCall(call), limit);
}

/** The error for a call that got no response. */
export function failureError(call: CallState, failure: Failure | Interruption): CallError {
  const isUnsafe = call.request.operation?.unsafe && call.mayHaveActed && call.attempts > 0;
  const facts = failedCall(call);
  const { wait } = call;
  const during = wait ? `, while it waited ${Math.ceil(wait.milliseconds)} ms for ${wait.reason}` : "";
  const message = (what: string) => sentence(call, what, isUnsafe && unsafe);
  const late = (limit: TimeLimit) =>
    new TimeoutError(message(`took longer than its ${limit.kind} of ${limit.milliseconds} ms${during}`), facts, limit);
  if (failure instanceof Interruption) {
    const { reason: cause } = failure;
    if (cause instanceof TimeLimit) return late(cause);
    return new AbortError(message(`was aborted by the caller${during}`), facts, { cause });
  }
  if (failure.kind === "timeout") return late(failure.limit);
  const options = failure.kind === "connection" ? { cause: failure.cause } : {};
  return new ConnectionError(message(`failed: ${failureText(failure)}`), facts, options);
}

/** A failure in a few words. */
export function failureText(failure: Failure): string {
  if (failure.kind === "status") return String(failure.status);
  if (failure.kind === "timeout") return `no answer within ${failure.limit.milliseconds} ms`;
  return causeText(failure.cause);
}

/** Node's fetch says only "fetch failed"; the details are in the cause. */
function causeText(error: unknown): string {
  const { errors, cause }: { errors?: unknown; cause?: unknown } = Object(error);
  const inner: unknown = (Array.isArray(errors) && errors[0]) || cause;
  return typeof inner === "object" && inner ? causeText(inner) : describe(error);
}
