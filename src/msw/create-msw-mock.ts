import { HttpHandler } from "msw";
import { basePath, operations } from "../../generated/mock.ts";
import { isKnown, ownCatalog } from "../tailnet/answers.ts";
import type { OperationId } from "../tailnet/operation-id.ts";
import type { MockControl, MockOptions } from "../tailnet/options.ts";
import { checkOptions } from "../tailnet/settings.ts";
import type { Checks } from "../tailnet/settings.ts";
import { Simulator } from "../tailnet/simulator.ts";
import { respond } from "./respond.ts";

export interface MswMockOptions extends MockOptions {
  /** Where the API is, as the client's `baseUrl` says it. Default: under `/api/v2` of any origin. */
  baseUrl?: string;
}

/** A mock of the API for MSW. */
export interface MswMock extends MockControl {
  /** One handler for each operation: `setupWorker(...mock.handlers)`, `setupServer(...mock.handlers)`. */
  readonly handlers: readonly HttpHandler[];
}

/**
 * Makes MSW handlers that serve the examples of the document and remember changes, in a Service Worker or in Node.
 *
 * They share data, rules and scenarios with the mock server, and refuse the same requests in the same words. They are small,
 * because they do without Prism. Throws if an option is unknown or wrong, or names a scenario, an operation or an example that
 * does not exist.
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
  return new HttpHandler(method, pattern, ({ request, params }) => respond(simulator, operationId, request, params));
}
