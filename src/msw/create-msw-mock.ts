import { HttpHandler } from "msw";
import { basePath, operations } from "../../generated/mock.ts";
import { isKnown, ownCatalog } from "../tailnet/answers.ts";
import type { OperationId } from "../tailnet/operation-id.ts";
import type { MockControl, MockOptions } from "../tailnet/options.ts";
import { checkOptions } from "../tailnet/settings.ts";
import type { Checks } from "../tailnet/settings.ts";
import { Simulator } from "../tailnet/simulator.ts";

export interface MswMockOptions extends MockOptions {
  /** The URL of the API, as in the client's `baseUrl`. Default: `/api/v2` on any origin. */
  baseUrl?: string;
}

/** A mock of the API for MSW. */
export interface MswMock extends MockControl {
  /** One handler for each operation: `setupWorker(...mock.handlers)`, `setupServer(...mock.handlers)`. */
  readonly handlers: readonly HttpHandler[];
}

/**
 * Creates MSW handlers that serve the document's examples and remember changes, in a Service Worker or in Node.
 *
 * They share data, rules and scenarios with the mock server, and refuse the same requests with the same messages. They
 * are small, because they do not use Prism. Throws if an option is unknown or wrong, or names a scenario, an operation
 * or an example that does not exist.
 */
export function createMswMock(options: MswMockOptions = {}): MswMock {
  checkOptions(options, ownChecks);
  const { baseUrl = `*${basePath}`, ...settings } = options;
  const simulator = new Simulator(ownCatalog, settings);
  return Object.assign(simulator, {
    handlers: Object.keys(operations)
      .filter(isKnown)
      .map((operationId) => handlerOf(simulator, baseUrl.replace(/\/+$/, ""), operationId)),
  });
}

const ownChecks: Checks<Omit<MswMockOptions, keyof MockOptions>> = {
  baseUrl: [(value) => typeof value === "string", "a URL"],
};

function handlerOf(simulator: Simulator, baseUrl: string, operationId: OperationId): HttpHandler {
  const { method, path } = operations[operationId];
  const pattern = `${baseUrl}${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
  return new HttpHandler(method, pattern, async ({ request, params }) => {
    // The rules of the tailnet are loaded on the first request.
    const { respond } = await import("./respond.ts");
    return respond(simulator, operationId, request, params);
  });
}
