import type { Operation } from "../generated/operations.ts";
import { excerpt } from "./api-error.ts";
import { parseJson } from "./decode.ts";
import { DecodeError } from "./errors.ts";
import type { FailedCall } from "./errors.ts";
import { unsafe } from "./explain.ts";

/** A response whose body has been read. */
export interface Exchange {
  readonly response: Response;
  readonly bytes: ArrayBuffer;
}

/** Reads the body of a successful answer as the document promises it. Throws a DecodeError. */
export function decode(operation: Operation | undefined, call: FailedCall, status: number, body: string): unknown {
  const advice = operation?.idempotent === false ? `. ${unsafe}` : "";
  const broken = (problem: string) =>
    new DecodeError(`${call.method} ${call.url} answered ${status} ${problem}${advice}`, { ...call, status });
  const data = parse(body, operation?.int64 ?? [], broken);
  const isMissing = operation?.result === "value" ? data == null : operation?.result === "list" && data === undefined;
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
export function answerFor({ response, bytes }: Exchange, data: unknown): Response {
  const { status, statusText, url } = response;
  const headers = new Headers(response.headers);
  headers.set("content-length", String(bytes.byteLength));
  // These statuses may have no body (https://fetch.spec.whatwg.org/#null-body-status); a hidden redirect has the status 0.
  const isEmpty = [101, 103, 204, 205, 304].includes(status);
  const answer = new Response(isEmpty ? null : bytes, { status: status || 302, statusText, headers });
  return Object.defineProperties(answer, { url: { value: url }, json: { value: () => Promise.resolve(data) } });
}
