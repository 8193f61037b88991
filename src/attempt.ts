import type { Exchange } from "./answer.ts";
import { describe } from "./describe.ts";
import type { HttpRequest } from "./http.ts";
import { Interruption, interruptible } from "./interruptible.ts";
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

/** What one attempt needs beside the request. */
export interface Attempt {
  readonly token: string | undefined;
  /** Undefined for requests that hooks may not see: those whose body is a credential. */
  readonly context: HookContext | undefined;
  readonly signal: AbortSignal | undefined;
  readonly limit: TimeLimit;
  /** Called right before the request is sent. */
  onSend(): void;
}

/** Sends a request once and reads the answer to its end, both within one time limit. */
export function sendOnce(settings: AttemptSettings, request: HttpRequest, attempt: Attempt): Promise<Exchange> {
  const { token, context, signal, limit } = attempt;
  return interruptible(signal, limit, async (ownSignal) => {
    const headers = await announce(settings, request, context);
    if (ownSignal.aborted) throw new Interruption(ownSignal.reason);
    if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
    attempt.onSend();
    const response = await settings.fetch(request.url, {
      ...settings.fetchOptions,
      method: request.method,
      headers,
      body: request.body ?? null,
      signal: ownSignal,
      // A redirect of an API is a mistake to show: following one could carry the credential elsewhere.
      redirect: "manual",
    });
    const { onResponse } = settings;
    // Not waited for: a hook that is slow must not use up the time of the call.
    if (onResponse && context) void hook(settings, () => onResponse(response.clone(), context));
    return { response, bytes: await response.arrayBuffer() };
  });
}

/** Shows the request to the hook, before the credential is in it, and returns the headers to send. */
async function announce(
  settings: AttemptSettings,
  { url, method, headers, body }: HttpRequest,
  context: HookContext | undefined,
): Promise<Headers> {
  const { onRequest } = settings;
  if (!onRequest || !context) return headers;
  const shown = new Request(url, { method, headers, body: body ?? null });
  shown.headers.delete("authorization");
  await hook(settings, () => onRequest(shown, context));
  // A copy: the hook may keep the request, and the credential is not for it.
  const sent = new Headers(shown.headers);
  const brought = headers.get("authorization");
  if (brought !== null) sent.set("authorization", brought);
  return sent;
}

/** Hooks observe. One that fails must not fail the call, which may have changed something already. */
async function hook({ log }: AttemptSettings, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error(`a hook failed: ${describe(error)}`);
  }
}
