import { operations } from "../../generated/mock.ts";
import { callerOf, isClientSecret, obstacle, ownerOf } from "./access.ts";
import { defaultChoice, documentedReply, isKnown, jsonReply } from "./answers.ts";
import type { Reply } from "./answers.ts";
import type { Query, TextSuccess } from "./handler.ts";
import type { OperationId } from "./operation-id.ts";
import { handlers } from "./handlers/index.ts";
import type { Store } from "./store.ts";
import { settle } from "./time.ts";
import { toJson } from "./wire.ts";

/** A request to an operation that is known only at run time. */
export interface UntypedCall {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  /** By lower-case name. */
  readonly header: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type UntypedHandler = (
  store: Store,
  call: UntypedCall,
) => { body: unknown; headers?: Reply["headers"] } | TextSuccess | UntypedRefusal;

interface UntypedRefusal {
  readonly status: number;
  readonly example: string;
  readonly message?: string;
  readonly data?: unknown;
}

/** The error for calls that only a user may make, whatever a token's scopes. */
const userOwned = {
  status: 403,
  example: "missingScope",
  message: "operation only permitted for user-owned keys",
};

/** [seen in tailscale/tailscale#15969] */
const secretForToken = {
  status: 403,
  example: "missingScope",
  message: "calling actor does not have enough permissions to perform this function",
};

/**
 * Lets the tailnet answer a validated request. Undefined if an example from the document will do.
 *
 * - The secret of an OAuth client instead of a token is refused with 403.
 * - A credential that has expired or was revoked is refused with 401.
 * - A credential without the scopes that the document requires is refused as documented, with 403 or 404.
 * - A request that exceeds a rate limit of the document is refused with 429.
 */
export function perform(store: Store, operationId: string, call: UntypedCall): Reply | undefined {
  if (!isKnown(operationId)) return undefined;
  settle(store);
  const { query, name: operation, missingScope, authenticated } = operations[operationId];
  const { authorization } = call.header;
  if (authenticated && isClientSecret(authorization)) return refusal(operationId, secretForToken);
  const caller = authenticated ? callerOf(store.state, authorization, store.hasStrictKeys) : ownerOf(store.state);
  if (!caller) return documentedReply(operationId, { code: 401 });
  const missing = obstacle(operationId, caller);
  if (missing === "scope") return documentedReply(operationId, { code: missingScope, example: "missingScope" });
  if (missing === "user") return refusal(operationId, userOwned);
  // The document types each handler, and the input was validated against the same document.
  const handler = handlers[operationId] as UntypedHandler | undefined;
  // An operation that is being added to the document: it does not compile without a handler, but it runs.
  if (!handler) return undefined;
  const wait = limitedFor(store, operationId, call);
  if (wait > 0) {
    const limited = documentedReply(operationId, { code: 429 });
    return { ...limited, headers: { ...limited.headers, "Retry-After": String(wait) } };
  }
  const known = Object.fromEntries(Object.entries(call.query).filter(([name]) => query.includes(name)));
  const answer = store.as({ ...caller, operation }, () => handler(store, { ...call, query: known }));
  if ("status" in answer) return refusal(operationId, answer);
  count(store, operationId, call);
  return success(operationId, answer);
}

function refusal(operationId: OperationId, { status, example, message, data }: UntypedRefusal): Reply {
  const documented = documentedReply(operationId, { code: status, example });
  return message === undefined ? documented : { ...documented, body: JSON.stringify({ message, data }) };
}

function success(operationId: OperationId, answer: Exclude<ReturnType<UntypedHandler>, UntypedRefusal>): Reply {
  const { code } = defaultChoice(operationId);
  const { headers = {} } = answer;
  if ("text" in answer) {
    return { status: code, headers: { "Content-Type": answer.type, ...headers }, body: answer.text };
  }
  if (answer.body === undefined) return { status: code, headers, body: undefined };
  const { int64 } = operations[operationId];
  const reply = jsonReply(code, toJson(answer.body, int64), headers);
  return int64.length === 0 ? { ...reply, value: answer.body } : reply;
}

/** Seconds until the document's rate limit (`x-rate-limit`) permits the operation on the same thing again. */
function limitedFor(store: Store, operationId: OperationId, call: UntypedCall): number {
  const { rateLimit } = operations[operationId];
  if (!rateLimit) return 0;
  const recent = recentCalls(store, operationId, call, rateLimit.seconds);
  const [oldest] = recent;
  if (oldest === undefined || recent.length < rateLimit.requests) return 0;
  return Math.ceil(rateLimit.seconds - (store.now() - Date.parse(oldest)) / 1_000);
}

/** Counts only successful calls. */
function count(store: Store, operationId: OperationId, call: UntypedCall): void {
  const { rateLimit } = operations[operationId];
  if (!rateLimit) return;
  const recent = recentCalls(store, operationId, call, rateLimit.seconds);
  store.state.calls[keyOf(operationId, call)] = [...recent, store.state.now];
}

function recentCalls(store: Store, operationId: OperationId, call: UntypedCall, seconds: number): string[] {
  const start = store.now() - seconds * 1_000;
  return (store.state.calls[keyOf(operationId, call)] ?? []).filter((time) => Date.parse(time) > start);
}

function keyOf(operationId: OperationId, { path }: UntypedCall): string {
  return [operations[operationId].name, ...Object.values(path)].join(" ");
}
