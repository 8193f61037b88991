import type { SentEvent } from "./delivery.ts";

/** The body to send to a chat product: the events' messages, one per line. */
export function chatMessage(provider: string, events: readonly SentEvent[]): object {
  const text = events.map(({ message }) => message).join("\n");
  return provider === "discord" ? { content: text } : { text };
}
