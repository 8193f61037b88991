import type { WebhookEvent } from "../../generated/webhooks.ts";
import { WebhookBodyError } from "./errors.ts";

/** How the messages of chat products start. */
const chats: readonly [RegExp, string][] = [
  [/^(?:content|embeds)$/, "Discord"],
  [/^(?:cards|cardsV2)$/, "Google Chat"],
  [/^(?:attachments|blocks)$/, "Slack or Mattermost"],
  [/^text$/, "Slack, Mattermost or Google Chat"],
];

/** Returns the events of a verified body. Throws a WebhookBodyError if it holds none. */
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

/** Tailscale signed the body, so only `type` is checked; the rest is assumed to be as documented. */
function areEvents(value: unknown): value is WebhookEvent[] {
  return Array.isArray(value) && value.every((event: unknown) => typeof Object(event).type === "string");
}
