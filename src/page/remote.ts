import type { ControlAnswers, Refusal } from "../mock/control.ts";

/** The credential for API calls, which selects the tailnet: `?key=` of the page's URL, or a default key. */
const credential = new URLSearchParams(location.search).get("key") ?? "tskey-api-page";

/** The mock refused the request. */
export class Refused extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

export interface Call {
  readonly method: string;
  /** With a leading slash, from the root of the server. */
  readonly path: string;
  readonly body?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * Sends a request and returns the response text. Throws a Refused if the status is not a success, and the error of
 * `fetch` if there is no response.
 */
export async function send({ method, path, body, headers }: Call): Promise<string> {
  const response = await fetch(path, {
    method,
    headers: { Authorization: `Bearer ${credential}`, ...headers },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  if (!response.ok) throw new Refused(messageIn(text) ?? `The mock answered with ${response.status}.`, response.status);
  return text;
}

function messageIn(text: string): string | undefined {
  try {
    const { message }: Partial<Refusal> = Object(JSON.parse(text));
    return message;
  } catch {
    return undefined;
  }
}

type Route = keyof ControlAnswers;

/** Calls a route under `/__mock`. `id` replaces `{id}` in the route. */
export async function control<Name extends Route>(
  route: Name,
  body?: unknown,
  id?: number | string,
): Promise<ControlAnswers[Name]> {
  const [method = "", path = ""] = route.split(" ");
  return JSON.parse(await sendJson(method, `/__mock${path.replace("{id}", String(id))}`, body));
}

/** Sends a request to a path of the mock, with a JSON body if there is one. */
export async function sendJson(method: string, path: string, body?: unknown): Promise<string> {
  const headers = body === undefined ? {} : { "Content-Type": "application/json" };
  return send({ method, path, body: JSON.stringify(body), headers });
}
