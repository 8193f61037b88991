import createClient from "openapi-fetch";
import type { Client } from "openapi-fetch";
import type { paths } from "../generated/types.ts";
import { describe } from "./describe.ts";
import { InvalidArgumentError, TailscaleError } from "./errors.ts";
import type { Limits } from "./options.ts";
import { fillPath } from "./path.ts";

/**
 * The raw openapi-fetch client: `http.GET("/device/{deviceId}", { params: { path: { deviceId } } })` resolves to
 * `{ data, error, response }`. It shares everything below the method calls: credentials, retries,
 * limits, path safety, exact ids. A call takes `maxRetries`, `timeout` and `deadline` too.
 * What openapi-fetch itself offers for one call (`fetch`, `baseUrl`, `middleware`) goes around all that: leave it out.
 * See https://openapi-ts.dev/openapi-fetch/.
 */
export type HttpClient = Omit<Client<paths, "application/json">, "use" | "eject">;

/** A request on its way from openapi-fetch to the transport. */
export interface HttpRequest extends Limits {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: RequestInit["body"];
  readonly signal: AbortSignal | undefined;
  /** The path template that the request was made from. */
  readonly path: string;
  /**
   * Takes the decoded body of a good answer, for a method; an answer other than 2xx is then thrown as an ApiError. The raw
   * client has none, and returns both.
   */
  readonly receive: ((data: unknown) => Response) | undefined;
}

/** Sends a request and resolves to an answer whose body has been read. */
export type Transport = (request: HttpRequest) => Promise<Response>;

/** A call as openapi-fetch takes it, with what our transport takes beside it. */
export interface HttpCall extends Limits {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, unknown> };
  body?: unknown;
  headers?: Readonly<Record<string, string | null>> | undefined;
  signal?: AbortSignal | undefined;
  receive?(data: unknown): Response;
  /** Set here: the template, which the transport finds the operation by. */
  path?: string;
}

/** Sends a call to a path template, which need not be known until it runs. */
export type HttpSend = (method: string, path: string, call?: HttpCall) => Promise<unknown>;

/**
 * Stands in for `Request` inside openapi-fetch, which constructs it and passes what it gets to `fetch`. A real Request can be
 * sent once and costs three times as much for a POST; this is a plain object that can be sent again.
 */
function PlainRequest(url: string, init: Omit<HttpRequest, "url">): HttpRequest {
  return { ...init, url };
}

/**
 * Sends calls with openapi-fetch. Paths are filled beforehand, because it does not ask for a path without parameters.
 *
 * The transport throws nothing but TailscaleErrors; any other error means that the request could not be built. It is not
 * kept as the cause, and what it quotes is left out, since that may be a secret.
 */
export function createSend(baseUrl: string, headers: Readonly<Record<string, string>>, transport: Transport): HttpSend {
  const options: object = { baseUrl, headers, pathSerializer: asItIs, Request: PlainRequest, fetch: transport };
  // Its types want the global Request, and tie a call to the path that it names; the checker cannot follow a table.
  const { request } = createClient(options) as unknown as { request: HttpSend };
  return async (method, path, call) => {
    try {
      return await request(method, fillPath(path, call?.params?.path ?? {}), { ...call, path });
    } catch (error) {
      if (TailscaleError.is(error)) throw error;
      const problem = describe(error).replaceAll(/"[^"]*"/g, '"…"');
      throw new InvalidArgumentError(`The request could not be built; nothing was sent: ${problem}`);
    }
  };
}

function asItIs(url: string): string {
  return url;
}

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/** Middleware is kept from users: it would be handed a PlainRequest where its type promises a Request. */
export function createHttp(send: HttpSend): HttpClient {
  const shorthands = methods.map((method) => [method, send.bind(undefined, method)] as const);
  const http: object = { request: send, ...Object.fromEntries(shorthands) };
  return http as HttpClient; // Its types tie a call to the path that it names.
}
