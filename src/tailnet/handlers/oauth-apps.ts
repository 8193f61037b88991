import type { OAuthApp, OAuthAppRequest } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import type { Store } from "../store.ts";
import { done, notFound } from "./replies.ts";

/** OAuth apps. The secret is returned only when the app is created. */
export const oauthApps = {
  listOAuthApps: ({ state }, { path }) =>
    isOwn(state, path.tailnet) ? { body: { oauthApps: state.oauthApps } } : notFound,

  createOAuthApp(store, { path, body }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    if (!mayAllow(store, body)) return missingScope;
    const app = { id: store.stableId("a"), ...membersOf(body), created: state.now, updated: state.now };
    store.add("oauthApp", app);
    return { body: { ...app, clientSecret: `tskey-app-${store.code(12)}CNTRL-${store.code(24)}` } };
  },

  getOAuthApp(store, { path }) {
    const app = isOwn(store.state, path.tailnet) && store.find("oauthApp", path.appId);
    return app ? { body: app } : notFound;
  },

  /** Replaces everything but the secret. */
  updateOAuthApp(store, { path, body }) {
    const app = isOwn(store.state, path.tailnet) && store.find("oauthApp", path.appId);
    if (!app) return notFound;
    if (!mayAllow(store, body)) return missingScope;
    const { description: _, ...kept } = app;
    return { body: store.exchange("oauthApp", app, { ...kept, ...membersOf(body), updated: store.state.now }) };
  },

  deleteOAuthApp(store, { path }) {
    const app = isOwn(store.state, path.tailnet) && store.find("oauthApp", path.appId);
    if (!app) return notFound;
    store.remove("oauthApp", app);
    return done;
  },
} satisfies Handlers;

/** Letting the app read attributes needs its own scope. */
function mayAllow(store: Store, { allowedNodeAttributes }: OAuthAppRequest): boolean {
  return !allowedNodeAttributes || store.may("devices:posture_attributes");
}

const missingScope = { status: 404, example: "missingScope" } as const;

function membersOf({ name, description, redirectURIs, scopes, allowedNodeAttributes }: OAuthAppRequest) {
  return {
    name,
    ...(description !== undefined && { description }),
    redirectURIs: [...redirectURIs],
    scopes: [...scopes],
    allowedNodeAttributes: allowedNodeAttributes ? [...allowedNodeAttributes] : null,
  } satisfies Partial<OAuthApp>;
}
