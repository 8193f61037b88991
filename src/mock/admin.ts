import { Hono } from "hono";
import type { Context } from "hono";
import type { IHttpOperation } from "@stoplight/types";
import { UnknownChoice } from "../tailnet/scenarios.ts";
import { checkDevice, checkUser } from "../tailnet/arrivals.ts";
import { credentialOf } from "../tailnet/credential.ts";
import { faults } from "../tailnet/played.ts";
import type { Simulator } from "../tailnet/simulator.ts";
import type { TailnetState } from "../tailnet/state.ts";
import type { ControlAnswers, OperationEntry, Refusal, ScenarioChoices } from "./control.ts";
import type { Engine } from "./engine.ts";
import type { KeptTailnets } from "./kept-tailnets.ts";
import { createWebhookRoutes } from "./webhook-routes.ts";
import { readObject } from "./read-object.ts";
import { page } from "./page/index.ts";

/** The parts of a mock. */
export interface AppSettings {
  /** The engine of the current document. */
  engine(): Engine;
  readonly tailnets: KeptTailnets;
  /** Writes a state to the mock's file, and returns its path. */
  readonly save: ((state: TailnetState) => Promise<string>) | undefined;
}

/**
 * The routes under `/__mock` that control the mock over HTTP; `control.ts` has the types of the responses.
 *
 * - `GET /` is a page for people: operations, scenarios, the last requests.
 * - `GET /health` answers once the mock is ready.
 * - `GET /operations` are those of the document, with the statuses and examples that each can respond with.
 * - `GET` and `PUT /scenarios`: the settings; what is left out stays, but for the error rate and delay, which a behaviour
 *   brings along. `GET` says also which tailnets, behaviours and faults there are.
 * - `GET` and `PUT /state`: what the tailnet holds; members that are left out stay.
 * - `POST /devices` and `POST /users` let a device or a user join.
 * - `GET /clock` is the mock's time.
 * - `POST /advance` with `{"seconds": 61}` moves the clock.
 * - `POST /reset` restores the initial state.
 * - `POST /save` writes the state to the file that the mock was started with.
 * - `GET /requests` lists the last hundred, with what was wrong with them; `GET /requests/{id}` shows the raw messages.
 * - `/webhooks` has the deliveries: see `createWebhookRoutes`.
 *
 * If each credential has its own tailnet, `?key=` or the request's own credential selects it.
 */
export function createAdmin({ engine, tailnets, save }: AppSettings): Hono {
  const admin = new Hono();
  const keyOf = ({ req }: Context) => req.query("key") ?? credentialOf(req.header("authorization"));
  const keptFor = (context: Context) => tailnets.of(keyOf(context));
  const simulatorFor = (context: Context) => keptFor(context).simulator;
  admin.onError((error, context) => {
    const isMistake = mistakes.some((kind) => error instanceof kind);
    return context.json({ message: error.message } satisfies Refusal, isMistake ? 400 : 500);
  });
  admin.get("/", async (context) => context.html(await page()));
  admin.get("/health", (context) => context.json({ status: "ok" } satisfies ControlAnswers["GET /health"]));
  admin.get("/requests", (context) =>
    context.json(keptFor(context).journal.entries satisfies ControlAnswers["GET /requests"]),
  );
  admin.get("/requests/:id", (context) => {
    const exchange = keptFor(context).journal.exchange(Number(context.req.param("id")));
    if (exchange) return context.json(exchange satisfies ControlAnswers["GET /requests/{id}"]);
    return context.json({ message: "this request is not among the last hundred" } satisfies Refusal, 404);
  });
  admin.get("/operations", (context) =>
    context.json(
      engine().operations.map((operation) => entryOf(engine(), operation)) satisfies ControlAnswers["GET /operations"],
    ),
  );
  admin.get("/scenarios", (context) => context.json(choicesOf(simulatorFor(context), save !== undefined)));
  admin.put("/scenarios", async (context) => {
    simulatorFor(context).setScenarios(await readObject(context));
    return context.json(simulatorFor(context).scenarios satisfies ControlAnswers["PUT /scenarios"]);
  });
  admin.get("/state", (context) => context.json(simulatorFor(context).state satisfies ControlAnswers["GET /state"]));
  admin.put("/state", async (context) => {
    simulatorFor(context).setState(await readObject(context));
    return context.json(simulatorFor(context).state satisfies ControlAnswers["PUT /state"]);
  });
  admin.post("/devices", async (context) => {
    const device: object = await readObject(context);
    checkDevice(device);
    return context.json(simulatorFor(context).addDevice(device) satisfies ControlAnswers["POST /devices"]);
  });
  admin.post("/users", async (context) => {
    const user: object = await readObject(context);
    checkUser(user);
    return context.json(simulatorFor(context).addUser(user) satisfies ControlAnswers["POST /users"]);
  });
  admin.get("/clock", (context) =>
    context.json({ now: simulatorFor(context).now } satisfies ControlAnswers["GET /clock"]),
  );
  admin.post("/advance", async (context) => {
    const { seconds } = await readObject(context);
    if (typeof seconds !== "number" || !(Math.abs(seconds) <= 1e10)) {
      throw new TypeError('say how far to move the clock, as in { "seconds": 61 }');
    }
    simulatorFor(context).advance(seconds * 1_000);
    return context.json({ now: simulatorFor(context).now } satisfies ControlAnswers["POST /advance"]);
  });
  admin.post("/reset", (context) => {
    tailnets.reset(keyOf(context));
    return context.json(simulatorFor(context).scenarios satisfies ControlAnswers["POST /reset"]);
  });
  admin.route("/webhooks", createWebhookRoutes(keptFor));
  admin.post("/save", async (context) => {
    if (!save) throw new TypeError("the mock has no file to save to; start it with --state FILE");
    return context.json({ file: await save(simulatorFor(context).state) } satisfies ControlAnswers["POST /save"]);
  });
  return admin;
}

function entryOf(engine: Engine, operation: IHttpOperation): OperationEntry {
  const name = engine.nameOf(operation);
  return {
    operation: name,
    operationId: operation.iid,
    method: operation.method.toUpperCase(),
    path: operation.path,
    summary: operation.summary,
    tag: operation.tags?.[0]?.name,
    examples: engine.catalog[name]?.answers ?? {},
  };
}

function choicesOf({ scenarios, isStateful, tailnets, behaviours }: Simulator, canSave: boolean): ScenarioChoices {
  return {
    ...scenarios,
    stateful: isStateful,
    tailnets: Object.entries(tailnets).map(([name, { summary }]) => ({ name, summary })),
    behaviours: Object.entries(behaviours).map(([name, { summary, operations, example }]) => {
      return { name, summary, operations, isFailure: example !== undefined };
    }),
    faults,
    canSave,
  };
}

/** The errors that a wrong request causes; RangeError is for a time that does not exist. */
const mistakes = [UnknownChoice, TypeError, RangeError];
