import type { KnownWebhookEvent } from "../../generated/webhooks.ts";

/** An event as it is sent. Who triggers one may have given it any other members. */
export type SentEvent = Pick<KnownWebhookEvent, "type" | "message">;

/** Where events are sent, and who signs them. */
export interface Receiver {
  /** Undefined where it is no webhook of the tailnet. */
  readonly endpointId?: string;
  readonly endpointUrl: string;
  /** A chat product; empty or undefined for plain JSON. */
  readonly providerType?: string | undefined;
  readonly secret: string;
}

/** What a receiver responded with. */
export interface Received {
  readonly status: number;
  /** The beginning of the body. */
  readonly body: string;
}

/** One delivery of events, with its last attempt. */
export interface Delivery {
  readonly id: number;
  /** The `endpointId`; undefined where it went to a URL that was given with a trigger. */
  readonly webhook: string | undefined;
  readonly url: string;
  readonly types: readonly string[];
  /** When the events happened, by the mock's time (RFC 3339). */
  readonly created: string;
  /** `underway` until the receiver has answered. Anything but a 2xx is `failed`. */
  readonly state: "underway" | "delivered" | "failed";
  /** How often it was sent. */
  readonly attempts: number;
  /** When it is sent again, by the mock's time (RFC 3339); undefined where it is not. */
  readonly next: string | undefined;
  /** What the last attempt sent; none before. */
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent, byte for byte. */
  readonly body: string;
  /** What came back from the last attempt, or why nothing did; undefined before. */
  readonly response: Received | { readonly problem: string } | undefined;
}
