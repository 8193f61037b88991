import type {
  CreateAuthKeyRequest,
  CreateKeyRequest,
  FederatedIdentityRequest,
  Key,
  OAuthClientRequest,
} from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { shown } from "../keys.ts";
import { isOwn } from "../own.ts";
import type { Store } from "../store.ts";
import { refusedTags, tagsMessage } from "../tags.ts";
import { badRequest, done, missingScope, notFound } from "./replies.ts";

/**
 * Auth keys, OAuth clients, federated identities and API access tokens. A secret is returned only when it is created.
 * Each kind has its own scope.
 */
export const keys = {
  /** Without `all`: the user's own keys; for a token, keys of the same kind as its own. */
  listTailnetKeys(store, { path, query }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    const found = state.keys.filter((key) => store.may(`${scopeOf(key)}:read`));
    const listed = query["all"] === "true" ? found : found.filter((key) => isNear(store, key));
    return { body: { keys: listed.map((key) => shown(state, key)) } };
  },

  createKey(store, { path, body }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    if (!store.may(scopeOf(body))) return missingScope;
    const tags = tagsOf(body);
    const strange = refusedTags(store, tags);
    if (strange.length > 0) return { status: 400, example: "unknownTags", message: tagsMessage(strange) };
    if (body.keyType === "client" || body.keyType === "federated") {
      if (body.scopes.length === 0) return { status: 400, example: "noScopes" };
      if (tags.length === 0 && body.scopes.some((scope) => taggedScopes.includes(scope))) {
        return badRequest(`the scopes ${taggedScopes.join(" and ")} need tags`);
      }
      if (!body.scopes.every((scope) => store.may(scope))) return missingScope;
      return { body: body.keyType === "client" ? createClient(store, body) : createIdentity(store, body) };
    }
    const isOwned = store.actor.type === "USER";
    if (!isOwned && tags.length === 0) return { status: 400, example: "untaggedKey" };
    return { body: createAuthKey(store, body, isOwned) };
  },

  getKey(store, { path }) {
    const key = find(store, path, ":read");
    return key ? { body: shown(store.state, key) } : notFound;
  },

  setKey(store, { path, body }) {
    const key = find(store, path);
    if (!key) return notFound;
    if (key.keyType !== body.keyType) {
      return { status: 400, example: "authKey", message: `keys of type "${key.keyType ?? "auth"}" can not be updated` };
    }
    const strange = refusedTags(store, tagsOf(body));
    if (strange.length > 0) return badRequest(tagsMessage(strange));
    const { id, created, userId, audience } = key;
    const kept = { created, userId, ...(key.keyType === "federated" && { audience }) };
    return { body: store.exchange("key", key, { ...given(kept), ...given(body), id, updated: store.state.now }) };
  },

  /**
   * Auth keys and API access tokens stay, as revoked. The others are deleted, along with the tokens that they issued.
   */
  deleteKey(store, { path }) {
    const { state } = store;
    const key = find(store, path);
    if (!key) return notFound;
    if (key.keyType === "client" || key.keyType === "federated") {
      store.remove("key", key);
      // Keep the tokens, as invalid: a key that the mock does not know would count as the owner's.
      state.tokens = state.tokens.map((token) => (token.keyId === key.id ? { ...token, keyId: "" } : token));
      delete state.secrets[key.id];
    } else store.change("key", key, { revoked: state.now, invalid: true });
    return done;
  },
} satisfies Handlers;

/** Three months in seconds: the default lifetime of an auth key. */
const lifetime = 7_776_000;

/** Scopes that permit creating devices. No person owns such devices, so they must have tags. */
const taggedScopes = ["devices:core", "auth_keys"];

const scopes: Readonly<Record<string, string>> = {
  auth: "auth_keys",
  client: "oauth_keys",
  federated: "federated_keys",
  api: "api_access_tokens",
};

function scopeOf({ keyType = "auth" }: { keyType?: string | undefined }): string {
  return scopes[keyType] ?? "all";
}

function find(store: Store, path: { tailnet: string; keyId: string }, access = ""): Key | undefined {
  const key = isOwn(store.state, path.tailnet) ? store.find("key", path.keyId) : undefined;
  return key && store.may(scopeOf(key) + access) ? key : undefined;
}

/** Whether a key is in the caller's list without `all`. */
function isNear({ state, actor }: Store, { userId, keyType }: Key): boolean {
  if (actor.type === "USER") return userId === undefined || userId === actor.id;
  return keyType === state.keys.find(({ id }) => id === actor.id)?.keyType;
}

function createAuthKey(store: Store, body: CreateAuthKeyRequest, isOwned: boolean) {
  const { capabilities, description, expirySeconds = lifetime } = body;
  const id = store.stableId("k");
  const { create = {} } = capabilities.devices;
  const { reusable = false, ephemeral = false, preauthorized = false, tags } = create;
  const made = {
    id,
    keyType: "auth" as const,
    ...(description !== undefined && { description }),
    expirySeconds,
    created: store.state.now,
    expires: new Date(store.now() + expirySeconds * 1_000).toISOString(),
    capabilities: {
      devices: { create: { reusable, ephemeral, preauthorized, ...(tags && { tags: [...tags] }) } },
    },
    ...(isOwned && { userId: store.actor.id }),
  };
  store.add("key", made);
  return { ...made, key: keepSecret(store, id, "tskey-auth") };
}

function createClient(store: Store, body: OAuthClientRequest) {
  const made = { ...trustCredential(store, body), keyType: "client" as const };
  store.add("key", made);
  return { ...made, key: keepSecret(store, made.id, "tskey-client") };
}

/** A federated identity has no secret: it trusts the issuer. */
function createIdentity(store: Store, body: FederatedIdentityRequest) {
  const { issuer, subject, audience, customClaimRules } = body;
  const common = trustCredential(store, body);
  const made = {
    ...common,
    keyType: "federated" as const,
    issuer,
    subject,
    audience: audience ?? `api.tailscale.com/${store.state.tailnet.id}-${common.id}`,
    ...(customClaimRules && { customClaimRules }),
  };
  return store.add("key", made);
}

function trustCredential(store: Store, { description, scopes, tags }: OAuthClientRequest | FederatedIdentityRequest) {
  const { now } = store.state;
  return {
    id: store.stableId("k"),
    ...(description !== undefined && { description }),
    created: now,
    updated: now,
    scopes: [...scopes],
    ...(tags && { tags: [...tags] }),
    ...(store.actor.type === "USER" && { userId: store.actor.id }),
  };
}

function keepSecret(store: Store, id: string, prefix: string): string {
  const secret = `${prefix}-${id}-${store.code(24)}`;
  store.state.secrets[id] = secret;
  return secret;
}

function tagsOf(body: CreateKeyRequest): readonly string[] {
  return ("capabilities" in body ? body.capabilities.devices.create?.tags : body.tags) ?? [];
}

/** Without members that are undefined. */
function given(members: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
