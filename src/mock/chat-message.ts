import type { SentEvent } from "./delivery.ts";

/** The body that a chat product is sent for events: their messages, a line for each. */
export function chatMessage(provider: string, events: readonly SentEvent[]): object {
  const text = events.map(({ message }) => message).join("\n");
  return provider === "discord" ? { content: text } : { text };
}
