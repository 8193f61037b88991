/**
 * For webhook receivers: `verifyWebhook()`, the types of all events, and `signWebhook()` for tests. Uses only web
 * standards, and does not include the client.
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
