import type { Webhook, WebhookWithSecret } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import type { Store } from "../store.ts";
import { done, notFound } from "./replies.ts";

/** Endpoints that receive events. The secret is returned only when it is created. */
export const webhooks = {
  listWebhooks({ state }, { path }) {
    if (!isOwn(state, path.tailnet)) return notFound;
    // The API has been seen to send null for none.
    return { body: { webhooks: state.webhooks.length > 0 ? state.webhooks.map(withoutSecret) : null } };
  },

  /** A second endpoint with the same URL is refused, as in the API. */
  createWebhook(store, { path, body }) {
    const { state, actor } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    if (state.webhooks.some(({ endpointUrl }) => endpointUrl === body.endpointUrl)) {
      return { status: 500, example: "internal" };
    }
    const { endpointUrl, providerType = "", subscriptions } = body;
    const made: WebhookWithSecret = {
      endpointId: store.stableId("w"),
      endpointUrl,
      providerType,
      creatorLoginName: actor.loginName,
      created: state.now,
      lastModified: state.now,
      subscriptions: sorted(subscriptions),
      secret: secret(store),
    };
    return { body: store.add("webhook", made) };
  },

  getWebhook(store, { path }) {
    const webhook = store.find("webhook", path.endpointId);
    return webhook ? { body: withoutSecret(webhook) } : notFound;
  },

  updateWebhook(store, { path, body }) {
    const webhook = store.find("webhook", path.endpointId);
    if (!webhook) return notFound;
    if (body.subscriptions.length === 0) return { status: 400, example: "noSubscriptions" };
    const members = { subscriptions: sorted(body.subscriptions), lastModified: store.state.now };
    return { body: withoutSecret(store.change("webhook", webhook, members)) };
  },

  deleteWebhook(store, { path }) {
    const webhook = store.find("webhook", path.endpointId);
    if (!webhook) return notFound;
    store.remove("webhook", webhook);
    return done;
  },

  testWebhook(store, { path }) {
    const webhook = store.find("webhook", path.endpointId);
    if (!webhook) return notFound;
    store.emit({ type: "webhook.tested", target: { id: webhook.endpointId, name: webhook.endpointUrl }, new: webhook });
    return done;
  },

  /** The old secret is invalid from now on. */
  rotateWebhookSecret(store, { path }) {
    const webhook = store.find("webhook", path.endpointId);
    if (!webhook) return notFound;
    return { body: store.change("webhook", webhook, { secret: secret(store), lastModified: store.state.now }) };
  },
} satisfies Handlers;

function withoutSecret({ secret: _, ...webhook }: WebhookWithSecret): Webhook {
  return webhook;
}

/** Sorts them and removes duplicates, as the API does. */
function sorted<Text extends string>(subscriptions: readonly Text[]): Text[] {
  return [...new Set(subscriptions)].sort();
}

function secret(store: Store): string {
  return `tskey-webhook-${store.code(12)}CNTRL-${store.code(24)}`;
}
