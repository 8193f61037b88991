/**
 * What a receiver of webhooks needs: `verifyWebhook()`, the types of all events, and `signWebhook()` for its tests. Web standards
 * only; it brings nothing of the client along.
 *
 * @module tailscale-openapi/webhooks
 */
export { verifyWebhook } from "./verify.ts";
export type { VerifyOptions } from "./verify.ts";
export { signWebhook } from "./sign.ts";
export type { SignOptions } from "./sign.ts";
export { signatureHeader } from "./signature-header.ts";
export type { WebhookHeaders } from "./signature-header.ts";
export type { RawBody, RawWebhook } from "./raw-body.ts";
export { WebhookBodyError, WebhookSignatureError } from "./errors.ts";
export { webhookSubscriptions } from "../../generated/webhooks.ts";
export type * from "../../generated/webhooks.ts";
