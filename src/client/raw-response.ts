import type { Reply } from "../call/request.ts";

/**
 * The response that a caller of the raw client gets, whose body can be read as usual although it has been read already.
 * `json()` gives the decoded body, with exact identifiers. The length is filled in, because openapi-fetch parses a body of
 * unknown length by itself.
 */
export function rawResponse(reply: Reply): Response {
  const { response, text, data } = reply;
  const { status, statusText, ok, url, headers } = response;
  // What stands for an empty body needs a length, or openapi-fetch does not ask for it.
  const bytes = new TextEncoder().encode(text === "" && data !== undefined ? JSON.stringify(data) : text);
  const raw = new Response(bytes.length === 0 ? null : bytes, { headers });
  raw.headers.set("content-length", String(bytes.byteLength));
  const value = <T>(own: T) => ({ value: own, configurable: true });
  // The constructor refuses some statuses that fetch delivers, so they are defined afterwards.
  return Object.defineProperties(raw, {
    status: value(status),
    statusText: value(statusText),
    ok: value(ok),
    url: value(url),
    json: value(() => Promise.resolve(data)),
    clone: value(() => rawResponse(reply)),
  });
}
