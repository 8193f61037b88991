import { operations } from "../../generated/mock.ts";
import { credentialOf } from "./credential.ts";
import type { Actor } from "./event.ts";
import type { OperationId } from "./handler.ts";
import type { TailnetState } from "./state.ts";

/** Who sends a request, and what they may do. */
export interface Caller {
  readonly actor: Actor;
  /** Undefined for a user, who may do everything. */
  readonly scopes?: readonly string[];
}

/** Who a credential belongs to; undefined where it is good for nothing. Any key that the mock did not make is the owner's. */
export function callerOf(state: TailnetState, authorization: string | undefined): Caller | undefined {
  const key = credentialOf(authorization);
  const token = state.tokens.find((one) => one.token === key);
  if (!token) return { actor: { ...state.user, type: "USER" } };
  const { keyId, scopes, expires } = token;
  const client = state.keys.find(({ id }) => id === keyId);
  if (!client || Date.parse(expires) <= Date.parse(state.now)) return undefined;
  return { actor: { id: keyId, type: "OAUTH_CLIENT", loginName: "", displayName: client.description ?? "" }, scopes };
}

/** Whether the document's security requirements permit an operation. */
export function isPermitted(operationId: OperationId, { scopes: held }: Caller): boolean {
  const { scopes: alternatives = [], authenticated } = operations[operationId];
  if (!held || !authenticated) return true;
  return alternatives.some((needed) => needed.every((scope) => held.includes(scope)));
}
