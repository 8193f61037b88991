import { operations } from "../../generated/mock.ts";
import type { Key } from "../../generated/schemas.ts";
import { credentialOf } from "./credential.ts";
import { actorOf } from "./event.ts";
import type { Actor } from "./event.ts";
import type { OperationId } from "./operation-id.ts";
import { isInvalid } from "./keys.ts";
import type { TailnetState, Token } from "./state.ts";

/** The sender of a request, and what they may do. */
export interface Caller {
  readonly actor: Actor;
  /** The scopes of a token; undefined for a user, who may do everything. */
  readonly scopes?: readonly string[];
  /** The tags of a token. */
  readonly tags?: readonly string[];
}

/**
 * The owner of a credential; undefined if it is invalid.
 *
 * - A token issued by the mock may do what its scopes permit, until it expires or its client is deleted.
 * - An API access token in the tailnet belongs to its user, until it expires, is revoked, or the user is suspended.
 * - Any other key belongs to the owner; with strict keys it is invalid.
 */
export function callerOf(state: TailnetState, authorization: string | undefined, isStrict = false): Caller | undefined {
  const credential = credentialOf(authorization);
  const token = state.tokens.find((one) => one.token === credential);
  if (token) return ofToken(state, token);
  const [keyId] = Object.entries(state.secrets).find(([, secret]) => secret === credential) ?? [];
  const key = state.keys.find(({ id }) => id === keyId);
  if (key?.keyType === "api") return isInvalid(state, key) ? undefined : ofUser(state, key.userId);
  return isStrict ? undefined : ownerOf(state);
}

function ofToken(state: TailnetState, { keyId, expires, scopes, tags }: Token): Caller | undefined {
  const client = state.keys.find(({ id }) => id === keyId);
  if (!client || Date.parse(expires) <= Date.parse(state.now)) return undefined;
  return { ...clientCaller(client), scopes, tags };
}

/** An OAuth client or federated identity as a caller with its tags. */
export function clientCaller({ id, description, tags = [] }: Key): Caller {
  return { actor: { id, type: "OAUTH_CLIENT", loginName: "", displayName: description ?? id }, tags };
}

/** A key without a user belongs to the owner. */
function ofUser(state: TailnetState, userId: string | undefined): Caller | undefined {
  const user = state.users.find(({ id }) => id === userId);
  if (!user) return ownerOf(state);
  return user.status === "suspended" ? undefined : { actor: actorOf(user) };
}

/** The owner, who may do everything. */
export function ownerOf({ user, users }: TailnetState): Caller {
  const { loginName } = user;
  return { actor: actorOf(users.find((one) => one.loginName === loginName) ?? user) };
}

/** Whether a credential is the secret of an OAuth client, which can only be used to get tokens. */
export function isClientSecret(authorization: string | undefined): boolean {
  return credentialOf(authorization)?.startsWith("tskey-client-") ?? false;
}

/** Why the document's security requirements forbid an operation; undefined if they permit it. */
export function obstacle(operationId: OperationId, { scopes: held }: Caller): "scope" | "user" | undefined {
  const { scopes: alternatives, authenticated } = operations[operationId];
  if (!held || !authenticated) return undefined;
  if (!alternatives) return "user";
  return alternatives.some((needed) => needed.split("+").every((scope) => covers(held, scope))) ? undefined : "scope";
}

/**
 * Whether scopes permit what one does: `dns` and `all:read` permit what `dns:read` does. No scope is needed for `""`.
 */
export function covers(held: readonly string[], scope: string): boolean {
  if (scope === "" || held.includes("all") || held.includes(scope)) return true;
  return scope.endsWith(":read") && (held.includes("all:read") || held.includes(scope.slice(0, -":read".length)));
}
