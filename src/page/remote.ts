import type { ControlAnswers, Refusal } from "../mock/control.ts";

/** Whose tailnet the page shows, and what it calls the API with: `?key=` of its own address, or a key of its own. */
const credential = new URLSearchParams(location.search).get("key") ?? "tskey-api-page";

/** The mock answered that it will not. */
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

/** The text of an answer. Throws a Refused for any status but success, and what `fetch` throws where there is no answer. */
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

/** Calls a route under `/__mock`. `id` stands for `{id}` of the route. */
export async function control<Name extends Route>(
  route: Name,
  body?: unknown,
  id?: number | string,
): Promise<ControlAnswers[Name]> {
  const [method = "", path = ""] = route.split(" ");
  return JSON.parse(await sendJson(method, `/__mock${path.replace("{id}", String(id))}`, body));
}

/** Sends JSON to a path of the mock, if there is some to send. */
export async function sendJson(method: string, path: string, body?: unknown): Promise<string> {
  const headers = body === undefined ? {} : { "Content-Type": "application/json" };
  return send({ method, path, body: JSON.stringify(body), headers });
}
