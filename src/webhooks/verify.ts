import type { WebhookEvent } from "../../generated/webhooks.ts";
import { WebhookSignatureError } from "./errors.ts";
import { readEvents } from "./events.ts";
import { signatureOf } from "./hmac.ts";
import { readBody } from "./raw-body.ts";
import type { RawWebhook } from "./raw-body.ts";
import { readSignature } from "./signature-header.ts";

/** How `verifyWebhook` verifies. */
export interface VerifyOptions {
  /** Milliseconds by which the signature's time may differ from now, in either direction. Defaults to 5 minutes. */
  tolerance?: number | undefined;
  /** Returns the current time, in milliseconds since 1970. For tests. Defaults to `Date.now`. */
  now?: (() => number) | undefined;
}

/**
 * Verifies that a delivery comes from Tailscale, and resolves to its events: one or more, distinguished by `type`.
 *
 * - The signature covers the bytes of the body, so verify it before anything parses the body.
 * - With several secrets, one must match. Pass the old and the new one while you rotate a webhook's secret.
 * - A delivery may arrive twice. Events have no identifier.
 *
 * @param request A `Request` whose body has not been read, or the raw body with the headers.
 * @param secret The secret of the webhook, `tskey-webhook-…`, or several.
 * @throws {@link WebhookSignatureError} if the delivery cannot be verified: respond with 401.
 * @throws {@link WebhookBodyError} if it does, but holds no events.
 * @throws TypeError for a mistake in the receiver: there is no secret, or the raw body is missing.
 */
export async function verifyWebhook(
  request: Request | RawWebhook,
  secret: string | readonly string[],
  options: VerifyOptions = {},
): Promise<WebhookEvent[]> {
  // JavaScript callers may pass undefined, for example from an unset environment variable.
  const secrets = [secret ?? []].flat();
  // With an empty secret anyone could sign.
  if (!secrets.length || !secrets.every(Boolean))
    throw new TypeError("The secret of the webhook (tskey-webhook-…) is missing.");
  const { timestamp, signatures } = readSignature(request.headers);
  checkAge(timestamp, options);
  const body = await readBody(request);
  const own = await Promise.all(secrets.map((one) => signatureOf(one, timestamp, body)));
  if (!own.some((expected) => signatures.some((given) => areEqual(given, expected))))
    throw new WebhookSignatureError(
      "mismatch",
      "No signature matches: the secret is another webhook's or was rotated, or the body is not the raw one.",
    );
  return readEvents(body);
}

/** A tolerance or a time that is no number lets nothing pass. */
function checkAge(timestamp: string, { tolerance = 300_000, now = Date.now }: VerifyOptions): void {
  const age = now() - Number(timestamp) * 1000;
  if (Math.abs(age) <= tolerance) return;
  const words = `It was signed ${Math.round(Math.abs(age) / 1000)} seconds`;
  if (age < 0) throw new WebhookSignatureError("too-new", `${words} from now: check this machine's clock.`);
  throw new WebhookSignatureError("too-old", `${words} ago: it is sent again, or this machine's clock is wrong.`);
}

/**
 * Takes the same time wherever the difference is, so that a forger cannot feel their way. Both have the same length.
 */
function areEqual(given: string, expected: string): boolean {
  let difference = 0;
  for (let at = 0; at < expected.length; at += 1) difference |= given.charCodeAt(at) ^ expected.charCodeAt(at);
  return difference === 0;
}
