import { Hono } from "hono";
import type { Context } from "hono";
import { UnknownChoice } from "../tailnet/scenarios.ts";
import type { ApiSettings } from "./api.ts";
import { page } from "./page/index.ts";

/**
 * What steers the mock over HTTP, under `/__mock`.
 *
 * - `GET /` is a page for people: operations, scenarios, the last requests.
 * - `GET /health` answers once the mock is ready.
 * - `GET /operations` are those of the document, with the statuses and examples that each can respond with.
 * - `GET` and `PUT /scenarios`: the settings (`scenario`, `operations`, `errorRate`, `delay`); what is left out stays, but
 *   for the error rate and delay, which a scenario brings along.
 *   `GET` says also which scenarios are `known`, and whether the mock is `stateful`.
 * - `GET` and `PUT /state`: what the tailnet holds; members that are left out stay.
 * - `GET /clock` is the mock's time.
 * - `POST /advance` with `{"seconds": 61}` moves the clock.
 * - `POST /reset` restores the start.
 * - `GET /requests` are the last hundred, with what was wrong with them.
 */
export function createAdmin({ engine, simulator, journal }: ApiSettings): Hono {
  const admin = new Hono();
  admin.onError((error, context) => {
    const isMistake = mistakes.some((kind) => error instanceof kind);
    return context.json({ message: error.message }, isMistake ? 400 : 500);
  });
  admin.get("/", (context) => context.html(page));
  admin.get("/health", (context) => context.json({ status: "ok" }));
  admin.get("/requests", (context) => context.json(journal.entries));
  admin.get("/operations", (context) =>
    context.json(
      engine().operations.map((operation) => ({
        operation: engine().nameOf(operation),
        operationId: operation.iid,
        method: operation.method.toUpperCase(),
        path: operation.path,
        summary: operation.summary,
        tag: operation.tags?.[0]?.name,
        examples: engine().catalog[engine().nameOf(operation)]?.answers,
      })),
    ),
  );
  admin.get("/scenarios", (context) => {
    const known = Object.entries(simulator.known).map(([name, { summary }]) => [name, summary]);
    const { scenarios, isStateful } = simulator;
    return context.json({ ...scenarios, stateful: isStateful, known: Object.fromEntries(known) });
  });
  admin.put("/scenarios", async (context) => {
    simulator.setScenarios(await readObject(context));
    return context.json(simulator.scenarios);
  });
  admin.get("/state", (context) => context.json(simulator.state));
  admin.put("/state", async (context) => {
    simulator.setState(await readObject(context));
    return context.json(simulator.state);
  });
  admin.get("/clock", (context) => context.json({ now: simulator.now }));
  admin.post("/advance", async (context) => {
    const { seconds } = await readObject(context);
    if (typeof seconds !== "number" || !(Math.abs(seconds) <= 1e10)) {
      throw new TypeError('say how far to move the clock, as in { "seconds": 61 }');
    }
    simulator.advance(seconds * 1_000);
    return context.json({ now: simulator.now });
  });
  admin.post("/reset", (context) => {
    simulator.reset();
    journal.clear();
    return context.json(simulator.scenarios);
  });
  return admin;
}

/** What is thrown where a request is wrong; RangeError for a time that does not exist. */
const mistakes = [UnknownChoice, TypeError, RangeError];

async function readObject(context: Context): Promise<Record<string, unknown>> {
  const value = parse(await context.req.text());
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("send a JSON object");
  return { ...value };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new TypeError("the body is not valid JSON; send a JSON object", { cause });
  }
}
