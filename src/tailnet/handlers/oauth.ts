import { operations } from "../../../generated/mock.ts";
import type { Key } from "../../../generated/schemas.ts";
import { clientCaller, covers } from "../access.ts";
import type { Handlers } from "../handler.ts";
import type { Store } from "../store.ts";
import { refusedTags, tagsMessage } from "../tags.ts";
import { badRequest } from "./replies.ts";

const { everything } = operations.createOAuthToken.answers[200].examples;

/**
 * Tokens. A token for a client or identity of this tailnet has its rights; for any other client or identity it may do
 * everything.
 */
export const oauth = {
  /** If the client lacks one of the scopes, the whole request fails. */
  createOAuthToken(store, { body }) {
    const client = store.find("key", body.client_id);
    if (!client && store.hasStrictKeys) return invalid;
    if (!client)
      return { body: { ...everything, access_token: tokenText(store), scope: body.scope ?? everything.scope } };
    const secret = store.state.secrets[client.id];
    if (client.keyType !== "client" || (secret !== undefined && secret !== body.client_secret)) return invalid;
    const scopes = body.scope?.split(" ") ?? client.scopes ?? [];
    if (!scopes.every((scope) => covers(client.scopes ?? [], scope))) return { status: 403, example: "fewer" };
    const own = client.tags ?? [];
    const tags = body.tags?.split(" ") ?? own;
    const strange = store.as({ ...clientCaller(client), operation: undefined }, () => refusedTags(store, tags));
    if (strange.some((tag) => !own.includes(tag))) return badRequest(tagsMessage(strange));
    return { body: issue(store, client, scopes, tags) };
  },

  /** The identifier of the client may follow that of the tailnet. */
  exchangeFederatedToken(store, { body }) {
    const identity = store.find("key", body.client_id.split("-").at(-1) ?? "");
    if (!identity && store.hasStrictKeys) return invalid;
    if (!identity) return { body: { ...everything, access_token: tokenText(store) } };
    if (identity.keyType !== "federated") return invalid;
    return { body: issue(store, identity, identity.scopes ?? [], identity.tags ?? []) };
  },
} satisfies Handlers;

const invalid = { status: 401, example: "invalidToken" } as const;

function issue(store: Store, client: Key, scopes: string[], tags: string[]) {
  const { id } = client;
  const { state } = store;
  const { token_type, expires_in } = everything;
  const token = tokenText(store);
  state.tokens.push({
    token,
    keyId: id,
    scopes,
    tags,
    expires: new Date(store.now() + expires_in * 1_000).toISOString(),
  });
  store.as({ ...clientCaller(client), operation: store.operation }, () =>
    store.emit({ type: "token.created", target: { id, name: client.description ?? id } }),
  );
  return { access_token: token, token_type, expires_in, scope: scopes.join(" ") };
}

function tokenText(store: Store): string {
  return `tskey-api-${store.code(10)}CNTRL-example`;
}
