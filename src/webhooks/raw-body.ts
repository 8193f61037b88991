import type { WebhookHeaders } from "./signature-header.ts";

/** A body as it came: text or bytes. */
export type RawBody = string | ArrayBuffer | ArrayBufferView;

/** A delivery of a framework that has no `Request` of web standards. The requests of Express and Fastify are such. */
export interface RawWebhook {
  /**
   * The raw body, a {@link RawBody}. Frameworks do not know its type, so it is checked when the program runs: what was parsed
   * already is refused.
   */
  readonly body?: unknown;
  /** All headers, or the value of `Tailscale-Webhook-Signature`. */
  readonly headers: WebhookHeaders;
}

/** The bytes of the body. Throws a TypeError where they cannot be had any more. */
export async function readBody(request: Request | RawWebhook): Promise<Uint8Array> {
  if (!isRequest(request)) return bytesOf(request.body);
  if (request.bodyUsed) throw new TypeError("The body was read already: verify first, or verify request.clone().");
  return new Uint8Array(await request.arrayBuffer());
}

/** The bytes of a raw body. Throws a TypeError where it is none. */
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
