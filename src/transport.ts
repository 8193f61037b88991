import type { Operation } from "../generated/operations.ts";
import { apiErrorClass, excerpt } from "./api-error.ts";
import type { Answer } from "./api-error.ts";
import { parseJson } from "./decode.ts";
import { AbortError, ConnectionError, DecodeError } from "./errors.ts";
import type { FailedCall } from "./errors.ts";
import { explain } from "./explain.ts";
import type { HttpRequest, Transport } from "./http.ts";
import { findOperation } from "./operation-index.ts";
import type { Fetch } from "./options.ts";

export interface TransportOptions {
  fetch: Fetch;
  apiKey: string | undefined;
}

/** Everything that happens between a built request and an answer that has been read. */
export function createTransport({ fetch, apiKey }: TransportOptions): Transport {
  return async (request) => {
    const operation = findOperation(request.method, request.path);
    const call: FailedCall = { operation: operation?.id, method: request.method, url: request.url, attempts: 1 };
    authorize(request.headers, apiKey);
    const { response, bytes } = await exchange(fetch, request, call);
    const body = new TextDecoder().decode(bytes);
    const data = response.ok ? decode(operation, call, response.status, body) : tryParse(body);
    if (response.ok || !request.throws) return replay(response, bytes.byteLength, body, data);
    const answer: Answer = { status: response.status, headers: response.headers, body, data };
    throw new (apiErrorClass(answer.status))(explain(operation, call, answer, apiKey !== undefined), call, answer);
  };
}

/** A header that the caller gave goes first, so that one call can use another credential. */
function authorize(headers: Headers, apiKey: string | undefined): void {
  if (apiKey !== undefined && !headers.has("authorization")) headers.set("authorization", `Bearer ${apiKey}`);
}

interface Exchange {
  response: Response;
  bytes: ArrayBuffer;
}

async function exchange(fetch: Fetch, request: HttpRequest, call: FailedCall): Promise<Exchange> {
  const { url, method, headers, body, signal } = request;
  try {
    // A redirect of an API is a mistake to show: following one could carry the credential elsewhere.
    const response = await fetch(url, { method, headers, body: body ?? null, signal: signal ?? null, redirect: "manual" });
    return { response, bytes: await response.arrayBuffer() };
  } catch (cause) {
    if (signal?.aborted) throw new AbortError(`${method} ${url} was aborted by the caller`, call, { cause: signal.reason });
    throw new ConnectionError(`${method} ${url} failed before an answer was read: ${reason(cause)}`, call, { cause });
  }
}

/** Node's fetch says only "fetch failed" and keeps what happened in the cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || String(Reflect.get(error.cause, "code")) : error.message;
}

function decode(operation: Operation | undefined, call: FailedCall, status: number, body: string): unknown {
  const broken = (problem: string, cause?: unknown) =>
    new DecodeError(`${call.method} ${call.url} answered ${status} ${problem}`, { ...call, status }, { cause });
  const data = parse(body, operation?.int64 ?? [], broken);
  const isMissing = operation?.result === "value" ? data == null : operation?.result === "list" && data === undefined;
  if (isMissing) throw broken("without the body that the document promises");
  return data;
}

function parse(body: string, int64Paths: readonly string[], broken: (problem: string, cause: unknown) => DecodeError): unknown {
  if (body === "") return undefined;
  try {
    return parseJson(body, int64Paths);
  } catch (cause) {
    throw broken(`with a body that is not JSON, or not all of it: ${excerpt(body)}`, cause);
  }
}

function tryParse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * The response with the body that was read from it, so that `text()` and `json()` can still be called. The length is
 * filled in where the server did not say it, because openapi-fetch parses a body of unknown length by itself.
 */
function replay(response: Response, length: number, body: string, data: unknown): Response {
  const headers = new Headers(response.headers);
  if (length === 0 || !headers.has("content-length")) headers.set("content-length", String(length));
  return Object.defineProperties(response, {
    headers: { value: headers },
    text: { value: () => Promise.resolve(body) },
    json: { value: () => Promise.resolve(data) },
  });
}
