import { signatureOf } from "./hmac.ts";
import { bytesOf } from "./raw-body.ts";
import type { RawBody } from "./raw-body.ts";

/** How `signWebhook` signs. */
export interface SignOptions {
  /** The time of the signature, in milliseconds since 1970. Defaults to `Date.now`. */
  now?: (() => number) | undefined;
}

/**
 * Signs a body as Tailscale does, for testing a receiver.
 *
 * @param body The body as it is sent, byte for byte.
 * @param secret The secret of the webhook, `tskey-webhook-…`.
 * @returns The value of the header `Tailscale-Webhook-Signature`.
 */
export async function signWebhook(body: RawBody, secret: string, options: SignOptions = {}): Promise<string> {
  const { now = Date.now } = options;
  const timestamp = String(Math.floor(now() / 1000));
  return `t=${timestamp},v1=${await signatureOf(secret, timestamp, bytesOf(body))}`;
}
