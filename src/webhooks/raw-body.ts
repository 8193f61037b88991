import type { WebhookHeaders } from "./signature-header.ts";

/** An unparsed body: text or bytes. */
export type RawBody = string | ArrayBuffer | ArrayBufferView;

/** A delivery in a framework without the standard `Request`. Requests of Express and Fastify have this form. */
export interface RawWebhook {
  /**
   * The raw body, a {@link RawBody}. Frameworks do not type it, so it is checked at run time: an already parsed body is
   * refused.
   */
  readonly body?: unknown;
  /** All headers, or the value of `Tailscale-Webhook-Signature`. */
  readonly headers: WebhookHeaders;
}

/** Returns the bytes of the body. Throws a TypeError if they can no longer be read. */
export async function readBody(request: Request | RawWebhook): Promise<Uint8Array> {
  if (!isRequest(request)) return bytesOf(request.body);
  if (request.bodyUsed) throw new TypeError("The body was read already: verify first, or verify request.clone().");
  return new Uint8Array(await request.arrayBuffer());
}

/** Returns the bytes of a raw body. Throws a TypeError if it is not one. */
export function bytesOf(body: unknown): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw new TypeError(
    `Pass the raw body: ${body ? "this one was parsed already" : "there is none"}, and only the bytes as they came can be verified. In Express, use express.raw({ type: "*/*" }).`,
  );
}

function isRequest(request: Request | RawWebhook): request is Request {
  return "arrayBuffer" in request;
}
