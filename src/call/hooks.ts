import { describe } from "../errors/describe.ts";
import type { Log } from "./log.ts";
import type { HookContext, Hooks } from "./options.ts";
import { isRepeatable } from "./retry-policy.ts";
import type { HttpRequest } from "./request.ts";

export interface HookSettings extends Hooks {
  readonly log: Log;
}

/** Shows the request to the hook, before the credential is in it, and returns the headers to send. */
export async function announce(
  { onRequest, log }: HookSettings,
  request: HttpRequest,
  context: HookContext,
): Promise<HttpRequest["headers"]> {
  const { url, method, headers } = request;
  if (!onRequest) return headers;
  const { authorization, ...open } = headers;
  // A stream can be read only once, and that is when it is sent.
  const body = isRepeatable(request) ? (request.body ?? null) : null;
  const shown = new Request(url, { method, headers: open, body });
  await observe(log, () => onRequest(shown, context));
  // A copy: the hook may keep the request, and the credential is not for it.
  const sent = Object.fromEntries(shown.headers);
  return authorization === undefined ? sent : { ...sent, authorization };
}

/** Shows a copy of the response to the hook. Not waited for: a slow hook must not use up the time of the call. */
export function report({ onResponse, log }: HookSettings, response: Response, context: HookContext): void {
  if (onResponse) void observe(log, () => onResponse(response.clone(), context));
}

/** Hooks observe. One that fails must not fail the call, which may have changed something already. */
async function observe(log: Log, hook: () => void | Promise<void>): Promise<void> {
  try {
    await hook();
  } catch (error) {
    log.error?.(`a hook failed: ${describe(error)}`);
  }
}
