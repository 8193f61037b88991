import type { Reply } from "../call/request.ts";

/**
 * The response for a caller of the raw client. Its body can be read as usual, although the transport has read it
 * already. `json()` returns the decoded body, with exact identifiers. `Content-Length` is set, because openapi-fetch
 * parses a body of unknown length itself.
 */
export function rawResponse(reply: Reply): Response {
  const { response, text, data } = reply;
  const { status, statusText, ok, url, headers } = response;
  // The replacement for an empty body needs a length, or openapi-fetch does not read it.
  const bytes = new TextEncoder().encode(text === "" && data !== undefined ? JSON.stringify(data) : text);
  const raw = new Response(bytes.length === 0 ? null : bytes, { headers });
  raw.headers.set("content-length", String(bytes.byteLength));
  const value = <T>(own: T) => ({ value: own, configurable: true });
  // The constructor rejects some statuses that fetch can return, so the status is defined afterwards.
  return Object.defineProperties(raw, {
    status: value(status),
    statusText: value(statusText),
    ok: value(ok),
    url: value(url),
    json: value(() => Promise.resolve(data)),
    clone: value(() => rawResponse(reply)),
  });
}
