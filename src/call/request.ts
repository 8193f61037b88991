import type { Operation } from "../../generated/operations.ts";
import type { CallState } from "../errors/messages.ts";
import type { RequestOptions } from "./options.ts";

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
