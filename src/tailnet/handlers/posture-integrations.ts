import type { PostureIntegration } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import { done, notFound } from "./replies.ts";

/** Sources of posture attributes: one of each provider. The secret is never shown. */
export const postureIntegrations = {
  getPostureIntegrations: ({ state }, { path }) =>
    isOwn(state, path.tailnet) ? { body: { integrations: state.postureIntegrations } } : notFound,

  /** Members that the provider does not use are empty. */
  createPostureIntegration(store, { path, body }) {
    if (!isOwn(store.state, path.tailnet)) return notFound;
    const { clientSecret: _, ...members } = body;
    const isTaken = store.state.postureIntegrations.some(({ provider }) => provider === body.provider);
    if (isTaken) return { status: 409, example: "duplicateProvider" };
    const nothing = { cloudId: "", clientId: "", tenantId: "" };
    const made: PostureIntegration = {
      id: store.stableId("pc"),
      ...nothing,
      ...members,
      configUpdated: store.state.now,
    };
    return { body: store.add("postureIntegration", made) };
  },

  getPostureIntegration(store, { path }) {
    const integration = store.find("postureIntegration", path.id);
    return integration ? { body: integration } : notFound;
  },

  /** The provider cannot be changed. */
  updatePostureIntegration(store, { path, body }) {
    const integration = store.find("postureIntegration", path.id);
    if (!integration) return notFound;
    const { cloudId, clientId, tenantId } = body;
    const members = { cloudId, clientId, tenantId, configUpdated: store.state.now };
    return { body: store.change("postureIntegration", integration, members) };
  },

  deletePostureIntegration(store, { path }) {
    const integration = store.find("postureIntegration", path.id);
    if (!integration) return notFound;
    store.remove("postureIntegration", integration);
    return done;
  },
} satisfies Handlers;
