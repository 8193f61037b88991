/**
 * The delivery cannot be verified as coming from Tailscale. Respond with status 401 and do nothing else. `reason` says
 * why:
 *
 * - `no-header`: it has no signature.
 * - `malformed`: the header is not of the documented form.
 * - `too-old`: it was signed longer ago than the tolerance. It may be a replay, or the clock is wrong.
 * - `too-new`: it was signed in the future, by more than the tolerance. The clock is wrong.
 * - `mismatch`: the secret is wrong, or the body has changed.
 */
export class WebhookSignatureError extends Error {
  override readonly name = "WebhookSignatureError";
  /** Which mistake it is. */
  readonly reason: "no-header" | "malformed" | "too-old" | "too-new" | "mismatch";

  /** For `verifyWebhook`. */
  constructor(reason: WebhookSignatureError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * The delivery comes from Tailscale, but holds no events. `reason` says why:
 *
 * - `chat-message`: the webhook has a `providerType`, so it sends messages for that chat product. The message names it.
 * - `not-events`: the body is not a list of events, or not JSON.
 */
export class WebhookBodyError extends Error {
  override readonly name = "WebhookBodyError";
  /** What the body is. */
  readonly reason: "chat-message" | "not-events";

  /** For `verifyWebhook`. */
  constructor(reason: WebhookBodyError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}
