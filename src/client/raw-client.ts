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
 * The raw openapi-fetch client: `http.GET("/device/{deviceId}", { params: { path: { deviceId } } })` resolves to `{
 * data, error, response }`. It shares everything below the method calls: credentials, retries, limits, path safety,
 * exact ids. A call also takes `maxRetries`, `timeout`, `deadline` and the options of `fetch`, such as `cache`. Do not
 * use openapi-fetch's own options for one call (`fetch`, `baseUrl`, `middleware`): they bypass all of that. See
 * https://openapi-ts.dev/openapi-fetch/.
 */
export type HttpClient = Omit<Client<paths, "application/json">, "use" | "eject">;

type HeaderRecord = Readonly<Record<string, unknown>>;

/** Merges headers under lower-case names. Later values replace earlier ones, and `null` removes a header. */
export function headerRecord(...all: readonly (HeaderRecord | undefined)[]): Record<string, string> {
  // Callers may pass any value: Headers converts it to text or throws.
  const records = all as Parameters<typeof mergeHeaders>;
  return Object.fromEntries(mergeHeaders(...records));
}

/** Serializes a query, without the question mark, in the document's style: `form`, with lists repeated. */
export const serializeQuery = createQuerySerializer<Readonly<Record<string, unknown>>>();

/** The options that openapi-fetch passes when it constructs its `Request`. */
interface RawInit extends Limits, Hooks {
  readonly method: string;
  readonly headers: Headers;
  readonly body: RequestInit["body"];
  readonly signal: AbortSignal | undefined;
  readonly template: string;
}

/**
 * Replaces `Request` inside openapi-fetch, which constructs one and passes it to `fetch`. A real Request can be sent
 * only once and costs three times as much for a POST; this is a plain object that can be sent again.
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
 * The raw client. Paths are filled in first, because openapi-fetch skips the serializer for a path without parameters.
 * Users cannot add middleware: it would get a PlainRequest although its type promises a Request.
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
  // Its types require the global Request and tie each call to a literal path; the compiler cannot follow a lookup
  // table.
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
