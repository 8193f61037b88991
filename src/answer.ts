import { excerpt } from "./api-error.ts";
import { parseJson } from "./decode.ts";
import { DecodeError } from "./errors.ts";
import { unsafe } from "./explain.ts";
import type { CallState } from "./explain.ts";

/** A response whose body has been read. */
export interface Exchange {
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}

/** Reads the body of a successful answer as the document promises it. Throws a DecodeError. */
export function decode(call: CallState, status: number, body: string): unknown {
  const { row, method, url } = call;
  const advice = row?.idempotent === false ? `. ${unsafe}` : "";
  const broken = (problem: string) =>
    new DecodeError(`${method} ${url} answered ${status} ${problem}${advice}`, { ...call, status });
  const data = parse(body, row?.int64 ?? [], broken);
  const isMissing = row?.result === "value" ? data == null : row?.result === "list" && data === undefined;
  if (isMissing) throw broken("without the body that the document promises");
  return data;
}

function parse(body: string, int64Paths: readonly string[], broken: (problem: string) => DecodeError): unknown {
  if (body === "") return undefined;
  try {
    return parseJson(body, int64Paths);
  } catch {
    // The parser's own error quotes the body, secrets included, so it is not kept as the cause.
    throw broken(`with a body that is not JSON, or not all of it: ${excerpt(body)}`);
  }
}

/** The body of a failed answer, which need not be JSON. */
export function tryParse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * The response that a caller of the raw client gets, whose body can be read as usual although it has been read already.
 * `json()` gives the decoded body, with exact identifiers. The length is filled in, because openapi-fetch parses a body of
 * unknown length by itself.
 */
export function answerFor(exchange: Exchange, data: unknown): Response {
  const { response, bytes } = exchange;
  const { status, statusText, ok, url } = response;
  const headers = new Headers(response.headers);
  headers.set("content-length", String(bytes.byteLength));
  const value = <T>(own: T) => ({ value: own, configurable: true });
  // The constructor refuses statuses and texts that fetch delivers, so they are put in their place afterwards.
  return Object.defineProperties(new Response(bytes.byteLength > 0 ? bytes : null, { headers }), {
    status: value(status),
    statusText: value(statusText),
    ok: value(ok),
    url: value(url),
    json: value(() => Promise.resolve(data)),
    clone: value(() => answerFor(exchange, data)),
  });
}
