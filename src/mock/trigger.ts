import { webhookExamples } from "../../generated/webhook-examples.ts";
import type { KnownWebhookEvent } from "../../generated/webhooks.ts";
import { suggest } from "../tailnet/suggest.ts";
import type { SentEvent } from "./delivery.ts";

/** Signs events that are triggered to a URL without a secret. It is public. */
export const defaultSecret = "tskey-webhook-mock";

/**
 * An event of any type: the document's example with some members replaced. Members of an object `data` are replaced one
 * by one. Throws a TypeError if there is no such type.
 */
export function triggeredEvent(type: string, members: Readonly<Record<string, unknown>>): SentEvent {
  if (!isKnown(type))
    throw new TypeError(`there is no event "${type}"; ${suggest(type, Object.keys(webhookExamples))}`);
  const example = webhookExamples[type];
  const { data = example.data } = members;
  const isWhole = !isObject(data) || !isObject(example.data);
  const event = { ...example, ...members, type, data: isWhole ? data : { ...example.data, ...data } };
  return event;
}

function isKnown(type: string): type is KnownWebhookEvent["type"] {
  return Object.hasOwn(webhookExamples, type);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
