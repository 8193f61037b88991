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

/** Shows the request to the hooks, before the credential is in it, and returns the headers to send. */
export async function announce(
  { onRequest, log }: HookSettings,
  request: HttpRequest,
  context: HookContext,
): Promise<HttpRequest["headers"]> {
  const { url, method, headers } = request;
  const { authorization, ...open } = headers;
  // A stream can be read only once, and that is when it is sent.
  const body = isRepeatable(request) ? (request.body ?? null) : null;
  const shown = new Request(url, { method, headers: open, body });
  for (const hook of [onRequest, request.onRequest]) if (hook) await observe(log, () => hook(shown, context));
  // A copy: a hook may keep the request, and the credential is not for it.
  const sent = Object.fromEntries(shown.headers);
  return authorization === undefined ? sent : { ...sent, authorization };
}

/** Shows a copy of the response to each hook. */
export function report(settings: HookSettings, request: HttpRequest, response: Response, context: HookContext): void {
  tell(settings, [settings.onResponse, request.onResponse], (hook) => hook(response.clone(), context));
}

/** Tells the hooks of a retry. */
export function reportRetry(settings: HookSettings, request: HttpRequest, retry: Retry, context: HookContext): void {
  tell(settings, [settings.onRetry, request.onRetry], (hook) => hook(retry, context));
}

/** Not waited for: a slow hook must not use up the time of the call. */
function tell<H>(
  { log }: HookSettings,
  hooks: readonly (H | undefined)[],
  call: (hook: H) => void | Promise<void>,
): void {
  for (const hook of hooks) if (hook) void observe(log, () => call(hook));
}

/** Hooks observe. One that fails must not fail the call, which may have changed something already. */
async function observe(log: Log, hook: () => void | Promise<void>): Promise<void> {
  try {
    await hook();
  } catch (error) {
    log.error?.(`a hook failed: ${describe(error)}`);
  }
}
