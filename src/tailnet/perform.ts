import { operations } from "../../generated/mock.ts";
import { agreeingReply, defaultChoice, documentedReply, isKnown } from "./answers.ts";
import type { Reply } from "./answers.ts";
import type { Handlers, OperationId, Query } from "./handler.ts";
import { deviceInvites } from "./handlers/device-invites.ts";
import { devices } from "./handlers/devices.ts";
import { oauth } from "./handlers/oauth.ts";
import { posture } from "./handlers/posture.ts";
import { userInvites } from "./handlers/user-invites.ts";
import type { Store } from "./store.ts";
import { toJson } from "./wire.ts";

const handlers: Handlers = { ...devices, ...posture, ...deviceInvites, ...userInvites, ...oauth };

/** A request to an operation that is known only at run time. */
export interface UntypedCall {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: unknown;
}

type UntypedHandler = (
  store: Store,
  call: UntypedCall,
) => { body: unknown } | { status: number; example: string; message?: string };

/** Lets the tailnet answer a request that has been checked; undefined where any example of the document will do. */
export function perform(store: Store, operationId: string, call: UntypedCall): Reply | undefined {
  if (!isKnown(operationId)) return undefined;
  // The document types each handler; what stands here by name takes what was checked against the same document.
  const handler = handlers[operationId] as UntypedHandler | undefined;
  if (!handler) return agreeingReply(operationId, call.body);
  const wait = limitedFor(store, operationId, call);
  if (wait > 0) return { ...documentedReply(operationId, { code: 429 }), headers: { "Retry-After": String(wait) } };
  const { query } = operations[operationId];
  const known = Object.fromEntries(Object.entries(call.query).filter(([name]) => query.includes(name)));
  const answer = handler(store, { ...call, query: known });
  if ("body" in answer) {
    count(store, operationId, call);
    return success(operationId, answer.body);
  }
  const { status, example, message } = answer;
  const refusal = documentedReply(operationId, { code: status, example });
  return message === undefined ? refusal : { ...refusal, json: JSON.stringify({ message }) };
}

function success(operationId: OperationId, body: unknown): Reply {
  const json = body === undefined ? undefined : toJson(body, operations[operationId].int64);
  return { status: defaultChoice(operationId).code, headers: {}, json };
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

/** Only what succeeded counts. */
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
