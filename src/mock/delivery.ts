import type { KnownWebhookEvent } from "../../generated/webhooks.ts";

/** An event as it is sent. A triggered one may have any other members. */
export type SentEvent = Pick<KnownWebhookEvent, "type" | "message">;

/** Where events are sent, and who signs them. */
export interface Receiver {
  /** Undefined if it is not a webhook of the tailnet. */
  readonly endpointId?: string;
  readonly endpointUrl: string;
  /** A chat product; empty or undefined for plain JSON. */
  readonly providerType?: string | undefined;
  readonly secret: string;
}

/** The response of a receiver. */
export interface Received {
  readonly status: number;
  /** The beginning of the body. */
  readonly body: string;
}

/** One delivery of events, with its last attempt. */
export interface Delivery {
  readonly id: number;
  /** The `endpointId`; undefined if it went to the URL of a trigger. */
  readonly webhook: string | undefined;
  readonly url: string;
  readonly types: readonly string[];
  /** When the events happened, by the mock's time (RFC 3339). */
  readonly created: string;
  /** `underway` until the receiver responds. Anything but a 2xx is `failed`. */
  readonly state: "underway" | "delivered" | "failed";
  /** How often it was sent. */
  readonly attempts: number;
  /** The time of the next attempt, by the mock's clock (RFC 3339); undefined if there is none. */
  readonly next: string | undefined;
  /** The headers of the last attempt; empty before the first. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as sent, byte for byte. */
  readonly body: string;
  /** The response to the last attempt, or why there was none; undefined before the first. */
  readonly response: Received | { readonly problem: string } | undefined;
}
