import { Hono } from "hono";
import type { Context } from "hono";
import type { ControlAnswers } from "./control.ts";
import type { Delivery, Receiver } from "./delivery.ts";
import type { KeptTailnet } from "./kept-tailnets.ts";
import { readObject } from "./read-object.ts";
import { defaultSecret, triggeredEvent } from "./trigger.ts";

/**
 * The routes under `/__mock/webhooks`.
 *
 * - `GET /deliveries` lists the last hundred, each with what was sent and the response.
 * - `POST /deliveries/{id}/again` sends one again now.
 * - `POST /trigger` with `{"type": "nodeKeyExpired"}` sends an event of any type. Other members replace those of the
 *   document's example. It goes to every webhook that subscribes to it, or to the URL `to`, signed with `secret`.
 */
export function createWebhookRoutes(keptFor: (context: Context) => KeptTailnet): Hono {
  const routes = new Hono();
  routes.get("/deliveries", (context) =>
    context.json(keptFor(context).deliveries.list satisfies ControlAnswers["GET /webhooks/deliveries"]),
  );
  routes.post("/deliveries/:id/again", (context) => {
    const id = context.req.param("id");
    const delivery = keptFor(context).deliveries.again(Number(id));
    if (!delivery) throw new TypeError(`there is no delivery ${id}; GET /__mock/webhooks/deliveries lists them`);
    return context.json(delivery satisfies ControlAnswers["POST /webhooks/deliveries/{id}/again"]);
  });
  routes.post("/trigger", async (context) => {
    const deliveries = trigger(keptFor(context), await readObject(context));
    return context.json(deliveries satisfies ControlAnswers["POST /webhooks/trigger"]);
  });
  return routes;
}

function trigger({ simulator, deliveries }: KeptTailnet, request: Record<string, unknown>): Delivery[] {
  const { type, to, secret = defaultSecret, ...members } = request;
  if (typeof type !== "string") throw new TypeError('say which event to send, as in { "type": "nodeKeyExpired" }');
  const event = triggeredEvent(type, { timestamp: simulator.now, tailnet: simulator.tailnetName, ...members });
  if (to !== undefined) return [deliveries.deliver(receiverOf(to, secret), [event])];
  const sent = deliveries.send([event]);
  if (sent.length > 0) return sent;
  throw new TypeError(`no webhook subscribes to ${type}; make one with webhooks.create, or give a URL with "to"`);
}

function receiverOf(to: unknown, secret: unknown): Receiver {
  if (typeof to !== "string" || !/^https?:/.test(to) || !URL.canParse(to)) {
    throw new TypeError('"to" must be a URL such as http://127.0.0.1:3000/hook');
  }
  if (typeof secret !== "string" || secret === "")
    throw new TypeError('"secret" must be a text of at least one character');
  return { endpointUrl: to, secret };
}
