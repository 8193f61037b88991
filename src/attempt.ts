import type { Exchange } from "./answer.ts";
import type { HttpRequest } from "./http.ts";
import { interruptible } from "./interruptible.ts";
import type { TimeLimit } from "./interruptible.ts";
import type { Logger } from "./log.ts";
import type { Fetch, HookContext, TailscaleOptions } from "./options.ts";

export interface AttemptSettings {
  readonly fetch: Fetch;
  readonly fetchOptions: Readonly<Record<string, unknown>> | undefined;
  readonly onRequest: TailscaleOptions["onRequest"];
  readonly onResponse: TailscaleOptions["onResponse"];
  readonly log: Logger;
}

/** Sends a request once and reads the answer to its end, both within one time limit. */
export function attempt(
  settings: AttemptSettings,
  request: HttpRequest,
  token: string | undefined,
  context: HookContext,
  signal: AbortSignal | undefined,
  limit: TimeLimit | undefined,
): Promise<Exchange> {
  return interruptible(signal, limit, async (ownSignal) => {
    const headers = await announce(settings, request, context);
    if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
    const response = await settings.fetch(request.url, {
      ...settings.fetchOptions,
      method: request.method,
      headers,
      body: request.body ?? null,
      signal: ownSignal,
      // A redirect of an API is a mistake to show: following one could carry the credential elsewhere.
      redirect: "manual",
    });
    // Not waited for: a hook that is slow must not use up the time of the call.
    if (settings.onResponse) void hook(settings, () => settings.onResponse?.(response.clone(), context));
    return { response, bytes: await response.arrayBuffer() };
  });
}

/** Shows the request to the hook, before the credential is in it, and returns the headers to send. */
async function announce(
  settings: AttemptSettings,
  { url, method, headers, body }: HttpRequest,
  context: HookContext,
): Promise<Headers> {
  const { onRequest } = settings;
  if (!onRequest) return headers;
  const shown = new Request(url, { method, headers, body: body ?? null });
  await hook(settings, () => onRequest(shown, context));
  return shown.headers;
}

/** Hooks observe. One that fails must not fail the call, which may have changed something already. */
async function hook({ log }: AttemptSettings, run: () => void | Promise<void> | undefined): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error(`a hook failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
