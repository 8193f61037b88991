import { operations } from "../../generated/operations.ts";
import type { Operation } from "../../generated/operations.ts";

const byRoute = new Map<string, Operation>(
  operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
);

/** The documented operation with this method and path template. */
export function findOperation(method: string, path: string): Operation | undefined {
  return byRoute.get(`${method} ${path}`);
}
