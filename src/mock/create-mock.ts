import document from "../../generated/openapi.json" with { type: "json" };
import type { MockControl, MockOptions } from "../tailnet/options.ts";
import { checkOptions } from "../tailnet/settings.ts";
import type { Checks } from "../tailnet/settings.ts";
import { Simulator } from "../tailnet/simulator.ts";
import type { TailnetState } from "../tailnet/state.ts";
import { createApp } from "./app.ts";
import { Deliveries } from "./deliveries.ts";
import type { Delivery } from "./delivery.ts";
import { Engine } from "./engine.ts";
import { Journal } from "./journal.ts";
import type { Entry } from "./journal.ts";
import { KeptTailnets } from "./kept-tailnets.ts";
import type { KeptTailnet } from "./kept-tailnets.ts";

export interface CreateMockOptions extends MockOptions {
  /** A document to use instead of the package's: the path of a YAML or JSON file, or the document itself. */
  document?: string | object;
  /** The origins from which browsers may call the mock. Default: any. */
  corsOrigins?: readonly string[];
  /** Called after every response of the API. */
  onAnswer?: (entry: Entry) => void;
  /**
   * Whether every credential has its own tailnet, settings and clock, created at its first request. Default: false.
   */
  tailnetPerKey?: boolean;
  /**
   * Whether events are delivered to webhooks on any host, and not only on this machine (loopback addresses).
   * Default: false.
   */
  deliverAnywhere?: boolean;
  /** Saves a state for `POST /__mock/save`, and returns where. Default: saving is refused. */
  onSave?: (state: TailnetState) => Promise<string>;
}

/** An operation of the document. */
export interface ServedOperation {
  /** The SDK method, as in `devices.list`. */
  readonly operation: string;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
}

/** Controls one tailnet of a mock. */
export interface MockTailnet extends MockControl {
  /** The last hundred deliveries to the tailnet's webhooks, newest first. */
  readonly deliveries: readonly Delivery[];
  /** Resolves when every delivery underway has a response or has failed. It never rejects. */
  delivered(): Promise<void>;
}

/** A mock of the API in this process. */
export interface Mock extends MockTailnet {
  /**
   * Responds like the API; only the path of the URL matters. Give it to a client: `new Tailscale({ fetch: mock.fetch })`.
   * It serves the control routes under `/__mock` too, like the server.
   */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** Every operation that the mock serves. */
  readonly operations: readonly ServedOperation[];
  /** Controls the tailnet of one credential, with `tailnetPerKey`; otherwise the shared one. */
  tailnetOf(apiKey: string): MockTailnet;
  /** Serves another document from now on. Rejects, and keeps the last one, if it cannot be read. */
  load(document: string | object): Promise<void>;
}

/**
 * Creates a mock that responds from the document and remembers changes, without a socket.
 *
 * Rejects if the document cannot be read, if an option is unknown or wrong, or if the options name a scenario, an
 * operation or an example that does not exist.
 */
export async function createMock(options: CreateMockOptions = {}): Promise<Mock> {
  checkOptions(options, ownChecks);
  let engine = await (options.document === undefined ? ownEngine() : Engine.load(options.document));
  const make = (key: string | undefined) => {
    const simulator = new Simulator(engine.catalog, options, key);
    return {
      simulator,
      journal: new Journal(options.onAnswer ?? (() => {})),
      deliveries: new Deliveries(simulator, options.deliverAnywhere ?? false),
    };
  };
  const tailnets = new KeptTailnets(make, options.tailnetPerKey ?? false);
  const shared = steer(tailnets.of(undefined));
  const app = createApp({ engine: () => engine, tailnets, save: options.onSave }, options.corsOrigins);
  const mock: Mock = {
    fetch: async (input, init) => {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      return untilAborted(request.signal, async () => app.fetch(request));
    },
    get operations() {
      return engine.operations.map((operation) => ({
        operation: engine.nameOf(operation),
        operationId: operation.iid,
        method: operation.method.toUpperCase(),
        path: operation.path,
      }));
    },
    async load(changed) {
      engine = await Engine.load(changed);
      for (const kept of tailnets.all) kept.simulator.use(engine.catalog);
    },
    tailnetOf: (apiKey) => steer(tailnets.of(apiKey)),
    get state() {
      return shared.state;
    },
    get scenarios() {
      return shared.scenarios;
    },
    get deliveries() {
      return shared.deliveries;
    },
    setState: shared.setState,
    setScenarios: shared.setScenarios,
    addDevice: shared.addDevice,
    addUser: shared.addUser,
    advance: shared.advance,
    reset: shared.reset,
    delivered: shared.delivered,
  };
  servers.set(mock, async (request) => app.fetch(request));
  return mock;
}

type Answer = (request: Request) => Promise<Response>;

const servers = new WeakMap<Mock, Answer>();

/**
 * The mock for a server, without the watch for an abort: the server itself sees that a connection is closed. Reading the
 * signal of a request makes `@hono/node-server` build a whole `Request`, a tenth of the cost of a response.
 */
export function answerOf(mock: Mock): Answer {
  return servers.get(mock) ?? mock.fetch;
}

function steer({ simulator, deliveries }: KeptTailnet): MockTailnet {
  const { setState, setScenarios, addDevice, addUser, advance, reset } = simulator;
  return {
    get state() {
      return simulator.state;
    },
    get scenarios() {
      return simulator.scenarios;
    },
    get deliveries() {
      return deliveries.list;
    },
    setState,
    setScenarios,
    addDevice,
    addUser,
    advance,
    reset,
    delivered: () => deliveries.settled(),
  };
}

let own: Promise<Engine> | undefined;

/**
 * Loads the package's own document once for all mocks. That is most of the cost of a mock, and an engine never changes.
 */
function ownEngine(): Promise<Engine> {
  return (own ??= Engine.load(document));
}

const ownChecks: Checks<Omit<CreateMockOptions, keyof MockOptions>> = {
  document: [(value) => typeof value === "string" || typeof value === "object", "a file or an OpenAPI document"],
  corsOrigins: [Array.isArray, "an array of origins"],
  tailnetPerKey: [(value) => typeof value === "boolean", "true or false"],
  deliverAnywhere: [(value) => typeof value === "boolean", "true or false"],
  onSave: [(value) => typeof value === "function", "a function"],
  onAnswer: [(value) => typeof value === "function", "a function"],
};

/** Treats a signal as fetch does: does nothing if it was aborted before, and rejects at once when it aborts. */
async function untilAborted<Answer>(signal: AbortSignal, answer: () => Promise<Answer>): Promise<Answer> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    answer().then(resolve, reject);
  });
}
