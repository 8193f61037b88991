import { DocumentError } from "./finding.ts";
import { locate } from "./lint.ts";
import { referenceName, resolve, resolveSchema } from "./openapi.ts";
import type { OpenApiDocument, Schema, WebhookItem } from "./openapi.ts";
import { documentFiles } from "./orphans.ts";

/** One type of event that webhooks deliver, with everything that is generated or tested from it. */
export interface EventType {
  type: string;
  summary: string;
  /** Whether endpoints can subscribe to it. The others are always sent. */
  subscribable: boolean;
  deprecated: boolean;
  /** The name of the event's schema. */
  schema: string;
  /** The event of the first example. */
  example: unknown;
}

/**
 * Reads the `webhooks` of a linted bundle. Throws a DocumentError if
 *
 * - a webhook is not named after the type of its events;
 * - its body is not a list of a schema that is named after that type and requires it;
 * - the subscribable ones do not match those that an endpoint may subscribe to.
 */
export function readWebhooks(root: string, document: OpenApiDocument): EventType[] {
  const events = Object.entries(document.webhooks ?? {}).map(([type, item]) => {
    try {
      return readWebhook(document, type, item);
    } catch (error) {
      throw fault(
        root,
        `operationId: ${item.post.operationId}\n`,
        error instanceof Error ? error.message : String(error),
      );
    }
  });
  checkSubscriptions(root, document, events);
  return events;
}

function readWebhook(document: OpenApiDocument, type: string, { post }: WebhookItem): EventType {
  const { operationId, summary, deprecated = false, requestBody, "x-subscribable": subscribable } = post;
  if (operationId !== type)
    throw new Error(`the webhook ${type} must have the operationId ${type}, not ${operationId}`);
  if (typeof subscribable !== "boolean") throw new Error("x-subscribable must be true or false");
  const media = requestBody.content["application/json"];
  const name = `${type.charAt(0).toUpperCase()}${type.slice(1)}Event`;
  const items = media?.schema.items ?? {};
  if (referenceName(items.$ref ?? "") !== name) throw new Error(`the body of ${type} must be a list of ${name}`);
  if (!partsOf(document, items).some((part) => isOfType(part, type)))
    throw new Error(`${name} must require the member "type" with the const ${type}`);
  const [example] = Object.values(media?.examples ?? {}).map((one) => resolve(document, one).value);
  const event: unknown = Array.isArray(example) ? example[0] : undefined;
  return { type, summary, subscribable, deprecated, schema: name, example: event };
}

function partsOf(document: OpenApiDocument, schema: Schema): Schema[] {
  const resolved = resolveSchema(document, schema);
  return [resolved, ...(resolved.allOf ?? []).flatMap((part) => partsOf(document, part))];
}

function isOfType({ properties, required }: Schema, type: string): boolean {
  return properties?.["type"]?.const === type && (required ?? []).includes("type");
}

/** The event types in requests and in responses: both must have every subscribable event. */
function checkSubscriptions(root: string, document: OpenApiDocument, events: readonly EventType[]): void {
  const { WebhookEventType: requested, Webhook: endpoint } = document.components.schemas;
  const sent = events.filter(({ subscribable }) => subscribable).map(({ type }) => type);
  const listed = (requested?.enum ?? []).map(String);
  const known = endpoint?.properties?.["subscriptions"]?.items?.["x-extensible-enum"] ?? [];
  const complaints = [
    ...sent.filter((type) => !listed.includes(type)).map((type) => `${type} is missing in WebhookEventType`),
    ...sent.filter((type) => !known.includes(type)).map((type) => `${type} is missing in the subscriptions of Webhook`),
    ...listed
      .filter((type) => !sent.includes(type))
      .map((type) => `${type} of WebhookEventType is no subscribable webhook`),
  ];
  if (complaints.length > 0)
    throw fault(root, "description: An event that a webhook can subscribe to", complaints.join("; "));
}

function fault(root: string, text: string, message: string): DocumentError {
  return new DocumentError([{ ...locate(root, documentFiles(root), text), rule: "webhook", message }]);
}
