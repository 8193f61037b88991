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

/** A call of the dispatcher, whose path and method come from the operation table. */
export interface HttpCall extends Limits {
  params: { path: Record<string, unknown>; query: Record<string, unknown>; header: Record<string, unknown> };
  body: unknown;
  headers: Readonly<Record<string, string | null>> | undefined;
  signal: AbortSignal | undefined;
  receive(data: unknown): Response;
}

/** The one function of the raw client that the dispatcher needs, for a path that is not known until it runs. */
export type HttpSend = (method: string, path: string, call: HttpCall) => Promise<unknown>;

/**
 * Stands in for `Request` inside openapi-fetch, which only constructs it, sets the call's further options on it and
 * passes it to `fetch`. A real Request can be sent once and costs three times as much for a POST; this can be sent
 * again.
 */
class PlainRequest implements HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: RequestInit["body"];
  readonly signal: AbortSignal | undefined;
  readonly receive: HttpRequest["receive"];
  readonly maxRetries: number | undefined;
  readonly timeout: number | undefined;
  readonly deadline: number | undefined;
  path = "";

  constructor(url: string, init: Omit<HttpRequest, "url" | "path">) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
    this.receive = init.receive;
    this.maxRetries = init.maxRetries;
    this.timeout = init.timeout;
    this.deadline = init.deadline;
  }
}

export function createHttp(
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
  transport: Transport,
): HttpClient {
  const client = createClient<paths, "application/json">({
    baseUrl,
    headers,
    pathSerializer: fillPath,
    // The option's type is the global constructor; openapi-fetch uses only what PlainRequest has.
    Request: PlainRequest as unknown as typeof Request,
    fetch: (request: unknown) => transport(plain(request)),
  });
  client.use({
    onRequest({ request, schemaPath, params }) {
      // Without path parameters openapi-fetch does not ask for a path at all.
      if (!params.path) fillPath(schemaPath, {});
      plain(request).path = schemaPath;
    },
  });
  // Middleware is kept from users: it would be handed a PlainRequest where its type promises a Request.
  return {
    request: guarded(client.request),
    GET: guarded(client.GET),
    PUT: guarded(client.PUT),
    POST: guarded(client.POST),
    DELETE: guarded(client.DELETE),
    OPTIONS: guarded(client.OPTIONS),
    HEAD: guarded(client.HEAD),
    PATCH: guarded(client.PATCH),
    TRACE: guarded(client.TRACE),
  };
}

/**
 * The transport throws nothing but TailscaleErrors; any other error means that the request could not be built. It is not
 * kept as the cause, and what it quotes is left out, since that may be a secret.
 */
function guarded<F extends (...args: never[]) => Promise<unknown>>(send: F): F {
  const guard = async (...args: never[]) => {
    try {
      return await send(...args);
    } catch (error) {
      if (TailscaleError.is(error)) throw error;
      const problem = describe(error).replaceAll(/"[^"]*"/g, '"…"');
      throw new InvalidArgumentError(`The request could not be built; nothing was sent: ${problem}`);
    }
  };
  return guard as F; // It takes what `send` takes and resolves to what it resolves to.
}

function plain(request: unknown): PlainRequest {
  if (request instanceof PlainRequest) return request;
  throw new TypeError("openapi-fetch made a request of its own; it is pinned to the version that does not.");
}

/** The raw client's `request` for paths that are only known at run time. */
export function untyped(http: HttpClient): HttpSend {
  // Its type ties the path to its parameters and body, as the table does; the checker cannot follow a table.
  return http.request as unknown as HttpSend;
}
