import { createMock } from "../../src/mock/index.ts";
import type { CreateMockOptions } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";
import type { TailscaleOptions } from "../../src/index.ts";
import { createMswMock } from "../../src/msw/index.ts";
import { document } from "./document.ts";
import { strictCopy } from "./strict.ts";
import { setupServer } from "msw/node";

/** Something that serves the document and that every contract test must pass against. */
export interface Target {
  readonly name: string;
  /** Starts it with the document, or with the strict copy of it. */
  start(isStrict: boolean): Promise<Connection>;
}

export interface Connection {
  /** What leads a client there. */
  readonly options: TailscaleOptions;
  /** Makes it as it was at the start. */
  reset(): void;
  stop(): void | Promise<void>;
}

const [stateful, fixed] = [{ stateful: true }, { stateful: false }];

/** The mock in this process. */
export const mock: Target = { name: "createMock().fetch", start: (isStrict) => inProcess(isStrict, stateful) };

/** Further ways to the same mock, which take a sample of the cases. */
export const otherTargets: readonly Target[] = [
  { name: "the mock server", start: (isStrict) => overSocket(isStrict, stateful) },
  { name: "the mock server, static", start: (isStrict) => overSocket(isStrict, fixed) },
  { name: "createMock().fetch, static", start: (isStrict) => inProcess(isStrict, fixed) },
];

/** MSW answers, and does not check: it is a target of tests that send what is right. */
export const mswTargets: readonly Target[] = [
  { name: "MSW", start: () => overMsw(true) },
  { name: "MSW, static", start: () => overMsw(false) },
];

/**
 * Which cases of an operation a target takes: all, or one. Which one is chosen by the numbers of the operation and of the
 * target, so that each operation is tried on each target, and together they try different answers.
 */
export type Choose = <Case>(cases: readonly Case[], operation: number) => readonly Case[];

export const every: Choose = (cases) => cases;

export function sample(target: number): Choose {
  return (cases, operation) => cases.slice((operation + target) % Math.max(1, cases.length)).slice(0, 1);
}

/** What is strict is static: a tailnet may have already what an example makes. */
function mockOf(isStrict: boolean, options: CreateMockOptions) {
  return createMock(isStrict ? { ...options, ...fixed, document: strictCopy(document) } : options);
}

async function overSocket(isStrict: boolean, options: CreateMockOptions): Promise<Connection> {
  const mock = await mockOf(isStrict, options);
  const { origin, stop } = await serve(mock, "127.0.0.1", 0);
  return { options: { baseUrl: `${origin}/api/v2` }, reset: mock.reset, stop };
}

async function inProcess(isStrict: boolean, options: CreateMockOptions): Promise<Connection> {
  const { fetch, reset } = await mockOf(isStrict, options);
  return { options: { fetch }, reset, stop() {} };
}

async function overMsw(stateful: boolean): Promise<Connection> {
  const mock = createMswMock({ stateful });
  const server = setupServer(...mock.handlers);
  server.listen({ onUnhandledRequest: "error" });
  return { options: {}, reset: () => mock.reset(), stop: () => server.close() };
}
