import type { Operation } from "../generated/operations.ts";
import { Call } from "./call.ts";
import type { Credential } from "./credentials.ts";
import type { CallState } from "./explain.ts";
import type { Gate } from "./gate.ts";
import type { HookSettings } from "./hooks.ts";
import type { Fetch, RequestOptions } from "./options.ts";

/** A request on its way to the transport: a plain record, which can be sent again. */
export interface HttpRequest extends Omit<RequestOptions, "headers"> {
  /** Its row in the operation table; undefined for a path that the document does not have. */
  readonly operation: Operation | undefined;
  readonly method: string;
  readonly url: string;
  /** With names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestInit["body"];
  /** Further options for `fetch`, which only the raw client takes for one call. */
  readonly fetchOptions?: Readonly<Record<string, unknown>> | undefined;
}

/** A response whose body has been read. */
export interface Exchange {
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}

/** The answer that a call ended with, of any status. */
export interface Reply extends Exchange {
  readonly call: CallState;
  readonly text: string;
  /** The body as JSON, with exact identifiers; undefined where it is none. */
  readonly data: unknown;
}

/** Sends a request, again where that is safe, until there is an answer. Throws TailscaleErrors alone. */
export type Transport = (request: HttpRequest) => Promise<Reply>;

export interface TransportSettings extends HookSettings {
  readonly fetch: Fetch;
  readonly fetchOptions: Readonly<Record<string, unknown>> | undefined;
  readonly credential: Credential | undefined;
  readonly gate: Gate;
  readonly maxRetries: number;
  readonly timeout: number;
  readonly deadline: number | undefined;
}

export function createTransport(settings: TransportSettings): Transport {
  return (request) => new Call(settings, request).run();
}
