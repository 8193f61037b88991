import { describe } from "../errors/describe.ts";
import type { Log } from "./log.ts";
import type { HookContext, Hooks, Retry } from "./options.ts";
import type { HttpRequest } from "./request.ts";
import { isRepeatable } from "./retry-policy.ts";

export interface HookSettings extends Hooks {
  readonly log: Log;
}

/** The context of an attempt, which counts from 1. */
export function contextOf({ operation }: HttpRequest, attempt: number): HookContext {
  return { operation: operation?.sdkMethod, operationId: operation?.id, attempt };
}

/** Calls the `onRequest` hooks with the request, without the credential, and returns the headers to send. */
export async function announce(
  { onRequest, log }: HookSettings,
  request: HttpRequest,
  context: HookContext,
): Promise<HttpRequest["headers"]> {
  const { url, method, headers } = request;
  const { authorization, ...open } = headers;
  // A stream can be read only once, and sending reads it.
  const body = isRepeatable(request) ? (request.body ?? null) : null;
  const shown = new Request(url, { method, headers: open, body });
  for (const hook of [onRequest, request.onRequest]) if (hook) await observe(log, () => hook(shown, context));
  // A copy: a hook may keep the request, and must not see the credential.
  const sent = Object.fromEntries(shown.headers);
  return authorization === undefined ? sent : { ...sent, authorization };
}

/** Calls each `onResponse` hook with a copy of the response. */
export function report(settings: HookSettings, request: HttpRequest, response: Response, context: HookContext): void {
  tell(settings, [settings.onResponse, request.onResponse], (hook) => hook(response.clone(), context));
}

/** Calls the `onRetry` hooks. */
export function reportRetry(settings: HookSettings, request: HttpRequest, retry: Retry, context: HookContext): void {
  tell(settings, [settings.onRetry, request.onRetry], (hook) => hook(retry, context));
}

/** Does not wait for the hooks: a slow one must not use up the call's time. */
function tell<H>(
  { log }: HookSettings,
  hooks: readonly (H | undefined)[],
  call: (hook: H) => void | Promise<void>,
): void {
  for (const hook of hooks) if (hook) void observe(log, () => call(hook));
}

/** Hooks only observe: an error in one must not fail a call that may already have changed something. */
async function observe(log: Log, hook: () => void | Promise<void>): Promise<void> {
  try {
    await hook();
  } catch (error) {
    log.error?.(`a hook failed: ${describe(error)}`);
  }
}
