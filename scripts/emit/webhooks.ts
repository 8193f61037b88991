import type { OpenApiDocument } from "../document/openapi.ts";
import { namesIn } from "../document/schema-use.ts";
import type { EventType } from "../document/webhooks.ts";
import { header } from "./header.ts";

/** The types of events by name, and what endpoints subscribe to. */
export function emitWebhooks(document: OpenApiDocument, events: readonly EventType[]): string {
  const bodies = Object.values(document.webhooks ?? {}).flatMap(({ post }) => Object.values(post.requestBody.content));
  const schemas = [...namesIn(document, bodies), "WebhookEventType"].sort();
  const names = events.map(({ schema }) => schema);
  const subscriptions = events.filter(({ subscribable }) => subscribable).map(({ type }) => JSON.stringify(type));
  return `${header}import type {
${["WebhookEventEnvelope", "WebhookEventType", ...names]
  .map(
    (name) => `  ${name},
`,
  )
  .join("")}} from "./schemas.ts";

export type {
${schemas
  .map(
    (name) => `  ${name},
`,
  )
  .join("")}} from "./schemas.ts";

/** An event of a type that this version knows. */
export type KnownWebhookEvent =
${names.map((name) => `  | ${name}`).join("\n")};

/**
 * Any string but the known types. TypeScript has no such type; a string enum comes closest, for only it can stand beside
 * literals without being taken for one of them. It is erased: no such value exists.
 */
export declare enum UnknownWebhookEventType {
  unknown = "a type that this version does not know",
}

/**
 * An event of a type that this version does not know. Comparing \`type\` with a known type rules it out, and it is what is left
 * when all known types are dealt with. To compare with a type that is newer than this version, make a string of it first:
 * \`const type: string = event.type\`.
 */
export type UnknownWebhookEvent = WebhookEventEnvelope & {
  /** The type of the event, a string. */
  type: UnknownWebhookEventType;
  /** Whatever came with it. */
  data?: unknown;
};

/** An event, told from the others by its \`type\`. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;

/** The types of events that an endpoint can subscribe to. The others are sent without being asked for. */
export const webhookSubscriptions: readonly WebhookEventType[] = [
${subscriptions.map((type) => `  ${type},\n`).join("")}];
`;
}

/** The first example of every type of event. */
export function emitWebhookExamples(events: readonly EventType[]): string {
  const rows = events.map(({ type, example }) => `  ${type}: ${JSON.stringify(example)},\n`);
  return `${header}import type { KnownWebhookEvent } from "./webhooks.ts";

/** An event of every type that is known, from the document's examples. */
export const webhookExamples: { readonly [Type in KnownWebhookEvent["type"]]: Extract<KnownWebhookEvent, { type: Type }> } = {
${rows.join("")}};
`;
}
