import type { Operation } from "../../generated/operations.ts";
import type { CallState } from "../errors/messages.ts";
import type { RequestOptions } from "./options.ts";

/** A request for the transport: a plain record that can be sent more than once. */
export interface HttpRequest extends Omit<RequestOptions, "headers"> {
  /** Its row in the operation table; undefined for a path that is not in the document. */
  readonly operation: Operation | undefined;
  readonly method: string;
  readonly url: string;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestInit["body"];
  /** Extra `fetch` options. Only calls of the raw client can set them. */
  readonly fetchOptions?: Readonly<Record<string, unknown>> | undefined;
}

/** A response, and its body as text. */
export interface Exchange {
  readonly response: Response;
  readonly text: string;
}

/** The response that a call ended with, of any status. */
export interface Reply extends Exchange {
  readonly call: CallState;
  /** The body as JSON, with exact identifiers; undefined if it is not JSON. */
  readonly data: unknown;
}
