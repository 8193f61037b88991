import createClient, { createQuerySerializer, mergeHeaders } from "openapi-fetch";
import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { unbuildable } from "../errors/messages.ts";
import { findOperation } from "./operation-index.ts";
import type { Hooks, Limits } from "../call/options.ts";
import { parsePath } from "./path.ts";
import { rawResponse } from "./raw-response.ts";
import type { HttpRequest } from "../call/request.ts";
import type { Transport } from "../call/transport.ts";

/**
 * The raw openapi-fetch client: `http.GET("/device/{deviceId}", { params: { path: { deviceId } } })` resolves to
 * `{ data, error, response }`. It shares everything below the method calls: credentials, retries,
 * limits, path safety, exact ids. A call takes `maxRetries`, `timeout` and `deadline` too, and the options of `fetch`,
 * such as `cache`.
 * What openapi-fetch itself offers for one call (`fetch`, `baseUrl`, `middleware`) goes around all that: leave it out.
 * See https://openapi-ts.dev/openapi-fetch/.
 */
export type HttpClient = Omit<Client<paths, "application/json">, "use" | "eject">;

type HeaderRecord = Readonly<Record<string, unknown>>;

/** Headers under names in lower case; later ones replace earlier ones, and `null` removes. */
export function headerRecord(...all: readonly (HeaderRecord | undefined)[]): Record<string, string> {
  // Whatever a caller passed as a value: Headers makes text of it, or refuses it.
  const records = all as Parameters<typeof mergeHeaders>;
  return Object.fromEntries(mergeHeaders(...records));
}

/** A query without its question mark, in the style that the document uses: `form`, with lists repeated. */
export const serializeQuery = createQuerySerializer<Readonly<Record<string, unknown>>>();

/** A call as openapi-fetch hands it over when it constructs its `Request`. */
interface RawInit extends Limits, Hooks {
  readonly method: string;
  readonly headers: Headers;
  readonly body: RequestInit["body"];
  readonly signal: AbortSignal | undefined;
  readonly template: string;
}

/**
 * Stands in for `Request` inside openapi-fetch, which constructs it and passes what it gets to `fetch`. A real Request can be
 * sent once and costs three times as much for a POST; this is a plain object that can be sent again.
 */
function PlainRequest(url: string, init: RawInit): HttpRequest {
  const { template, method, headers, body, signal, ...others } = init;
  const { maxRetries, timeout, deadline, maxRetryWait, onRequest, onResponse, onRetry, ...fetchOptions } = others;
  const limits = { maxRetries, timeout, deadline, maxRetryWait, onRequest, onResponse, onRetry };
  const operation = findOperation(method, template);
  return { operation, method, url, headers: Object.fromEntries(headers), body, signal, ...limits, fetchOptions };
}

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

interface RawCall {
  readonly params?: { readonly path?: Readonly<Record<string, unknown>> };
}

/**
 * The raw client. Paths are filled beforehand, because openapi-fetch does not ask for a path without parameters.
 * Middleware is kept from users: it would be handed a PlainRequest where its type promises a Request.
 */
export function createHttp(
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
  transport: Transport,
): HttpClient {
  const options: object = {
    baseUrl,
    headers,
    pathSerializer: (path: string) => path,
    Request: PlainRequest,
    fetch: async (request: HttpRequest) => rawResponse(await transport(request)),
  };
  // Its types want the global Request, and tie a call to the path that it names; the checker cannot follow a table.
  const client = createClient(options) as unknown as Record<"request", (...call: unknown[]) => Promise<unknown>>;
  const request = async (method: string, template: string, call?: RawCall) => {
    try {
      const path = parsePath(template).fill((name) => call?.params?.path?.[name]);
      return await client.request(method, path, { ...call, template });
    } catch (error) {
      throw unbuildable(error);
    }
  };
  const shorthands = methods.map((method) => [method, request.bind(undefined, method)] as const);
  const http: object = { request, ...Object.fromEntries(shorthands) };
  return http as HttpClient;
}
