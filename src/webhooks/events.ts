import type { WebhookEvent } from "../../generated/webhooks.ts";
import { WebhookBodyError } from "./errors.ts";

/** What the messages of chat products have at their top. */
const chats: readonly [RegExp, string][] = [
  [/^(?:content|embeds)$/, "Discord"],
  [/^(?:cards|cardsV2)$/, "Google Chat"],
  [/^(?:attachments|blocks)$/, "Slack or Mattermost"],
  [/^text$/, "Slack, Mattermost or Google Chat"],
];

/** The events of a verified body. Throws a WebhookBodyError where it holds none. */
export function readEvents(body: Uint8Array): WebhookEvent[] {
  const value = parse(body);
  if (areEvents(value)) return value;
  const members = Object.keys(Object(value));
  const chat = !Array.isArray(value) && chats.find(([pattern]) => members.some((name) => pattern.test(name)))?.[1];
  if (!chat) throw new WebhookBodyError("not-events", "The body is no list of events.");
  throw new WebhookBodyError(
    "chat-message",
    `The body is a message for ${chat}: make a webhook without providerType to receive events.`,
  );
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new WebhookBodyError("not-events", "The body is not JSON in UTF-8.");
  }
}

/** Tailscale has signed them: what tells them apart is checked, and the rest is as the document says. */
function areEvents(value: unknown): value is WebhookEvent[] {
  return Array.isArray(value) && value.every((event: unknown) => typeof Object(event).type === "string");
}
