import { operations } from "../../generated/mock.ts";
import { credentialOf } from "./credential.ts";
import type { Actor } from "./event.ts";
import type { OperationId } from "./operation-id.ts";
import { isInvalid } from "./keys.ts";
import type { TailnetState, Token } from "./state.ts";

/** Who sends a request, and what they may do. */
export interface Caller {
  readonly actor: Actor;
  /** The scopes of a token; undefined for a user, who may do everything. */
  readonly scopes?: readonly string[];
  /** The tags of a token. */
  readonly tags?: readonly string[];
}

/**
 * Who a credential belongs to; undefined where it is good for nothing.
 *
 * - A token that the mock made may do what its scopes permit, until it expires or its client is deleted.
 * - An API access token that the tailnet holds is good until it expires or is revoked.
 * - Any other key is the owner's; where keys are strict, it is good for nothing.
 */
export function callerOf(state: TailnetState, authorization: string | undefined, isStrict = false): Caller | undefined {
  const credential = credentialOf(authorization);
  const token = state.tokens.find((one) => one.token === credential);
  if (token) return ofToken(state, token);
  const [keyId] = Object.entries(state.secrets).find(([, secret]) => secret === credential) ?? [];
  const key = state.keys.find(({ id }) => id === keyId);
  if (key?.keyType === "api") return isInvalid(state, key) ? undefined : owner(state);
  return isStrict ? undefined : owner(state);
}

function ofToken(state: TailnetState, { keyId, expires, scopes, tags }: Token): Caller | undefined {
  const client = state.keys.find(({ id }) => id === keyId);
  if (!client || Date.parse(expires) <= Date.parse(state.now)) return undefined;
  return {
    actor: { id: keyId, type: "OAUTH_CLIENT", loginName: "", displayName: client.description ?? keyId },
    scopes,
    tags,
  };
}

function owner({ user, users }: TailnetState): Caller {
  const { loginName, displayName } = user;
  const id = users.find((one) => one.loginName === loginName)?.id ?? user.id;
  return { actor: { id, type: "USER", loginName, displayName } };
}

/** Why the document's security requirements forbid an operation; undefined where they permit it. */
export function obstacle(operationId: OperationId, { scopes: held }: Caller): "scope" | "user" | undefined {
  const { scopes: alternatives, authenticated } = operations[operationId];
  if (!held || !authenticated) return undefined;
  if (!alternatives) return "user";
  return alternatives.some((needed) => needed.split("+").every((scope) => covers(held, scope))) ? undefined : "scope";
}

/** Whether scopes permit what one does: `dns` and `all:read` permit what `dns:read` does. */
export function covers(held: readonly string[], scope: string): boolean {
  if (held.includes("all") || held.includes(scope)) return true;
  return scope.endsWith(":read") && (held.includes("all:read") || held.includes(scope.slice(0, -":read".length)));
}
