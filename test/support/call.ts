import type { Operation } from "../../scripts/document/operations.ts";
import { ApiError } from "../../src/index.ts";
import type { RequestOptions, Tailscale } from "../../src/index.ts";

/** Calls the public method of an operation, with an input that may break its types on purpose. */
export async function call(
  client: Tailscale,
  operation: Operation,
  input?: object,
  options?: RequestOptions,
): Promise<unknown> {
  const resource: object = Reflect.get(client, operation.resource);
  const method: unknown = Reflect.get(resource, operation.name);
  if (typeof method !== "function") throw new Error(`there is no ${operation.resource}.${operation.name}`);
  return method(input, options);
}

/** What a promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const value = await promise.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  if ("error" in value) return value.error;
  throw new Error(`it should have been rejected, and resolved to ${JSON.stringify(value.result)}`);
}

/** The status that a call ends with; 200 for every success. Rejects where it failed without a response. */
export async function status(call: Promise<unknown>): Promise<number> {
  try {
    await call;
    return 200;
  } catch (error) {
    if (ApiError.is(error)) return error.status;
    throw error;
  }
}
